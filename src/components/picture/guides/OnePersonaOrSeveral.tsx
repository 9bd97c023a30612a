import { Person } from '../Person.tsx';
import { Bubble, Crowd, OpenDoor, row } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

const HATS = {
  bowler: 'M-6 0h12M-4 0v-2a4 4 0 0 1 8 0v2z',
  toque: 'M-3.5 0v-3a2.5 2.5 0 0 1 1-4.7 3 3 0 0 1 5 0 2.5 2.5 0 0 1 1 4.7v3z',
  cap: 'M-4 0a4 4 0 0 1 8 0zM4 0h3.5',
  beret: 'M-3.5 0q-4-1-2-3.5t8-.5q3 2 .5 4zM1-4l.5-1.5',
} as const;

/** The same person under another hat. */
function Hatted(props: {
  readonly x: number;
  readonly y: number;
  readonly hat: keyof typeof HATS;
}) {
  const { x, y, hat } = props;
  return (
    <>
      <Person x={x} y={y} size={20} speaks />
      <path
        class={hat === 'toque' ? 'furniture' : 'hat'}
        transform={`translate(${x} ${y - 17.5})`}
        d={HATS[hat]}
      />
    </>
  );
}

/** A house of four rooms and one person in each; where a wall is gone, two rooms hear the same words. */
export function OnePersonaOrSeveral(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <path class="tone" d="M14 96V24L50 5 86 24V40Q126 4 166 40V56h56V96z" />

      <path class="line" d="M66 14v9M62.5 27l1.5-4h4l1.5 4z" />
      <Crowd at={[56, 66, 76]} y={54} size={16} />
      <path class="furniture" d="M47 46h33M52 46v8M75 46v8" />
      <Hatted x={26} y={54} hat="toque" />
      <Bubble x={33} y={22} tail="left" />

      <path class="line" d="M22 63h14v8H22zM29 63v8" />
      <Crowd at={[26, 36, 46]} y={96} size={16} />
      <path class="furniture" d="M31 88h10M36 88v8" />
      <Hatted x={66} y={96} hat="bowler" />

      <path class="furniture" d="M134 34h18v13h-18z" />
      <path class="line" d="M140 40h6v5h-6zM138 50h10l-2 7h-6z" />
      <circle class="furniture" cx="124" cy="62" r="3.5" />
      <Crowd at={row(124, 7.5, 5)} y={90} size={13} />
      <Crowd at={row(120, 8.6, 5)} y={96} size={15} />
      <Hatted x={104} y={96} hat="cap" />
      <path
        class="bubble"
        d="M73 61h24a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-2l4 3.5-8-3.5H79l-8 3.5 4-3.5h-2a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3z"
      />
      <path class="on-bubble" d="M75 64.8h20m-20 3.4h13" />

      <Crowd at={[176, 186]} y={96} size={16} />
      <path class="furniture" d="M192 86h10v10h-10z" />
      <Hatted x={210} y={96} hat="beret" />
      <Bubble x={187} y={62} tail="right" />

      <path class="wall" d="M14 76V24L50 5 86 24V56M14 56h72M86 40Q126 4 166 40V96M166 56h56V74" />
      <OpenDoor x={14} y={96} height={18} />
      <OpenDoor x={222} y={96} height={20} />
      <path class="furniture" d="M223 58l11 5v4.5h-11zM228.5 61v6.5" />
      <path class="line dashed" d="M86 76.5V96" />
    </Scene>
  );
}
