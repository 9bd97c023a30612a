import { Person } from '../Person.tsx';
import { Bubble, Crowd, row } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

const HATS = {
  bowler: 'M-6 0h12M-4 0v-2a4 4 0 0 1 8 0v2z',
  toque: 'M-3.5 0v-3a2.5 2.5 0 0 1 1-4.7 3 3 0 0 1 5 0 2.5 2.5 0 0 1 1 4.700v3z',
  cap: 'M-4 0a4 4 0 0 1 8 0zM4 0h3.5',
  beret: 'M-3.5 0q-4-1-2-3.500t8-.5q3 2 .5 4zM1-4l.5-1.5',
} as const;

/** The same person under another hat. */
function Hatted(props: { readonly x: number; readonly y: number; readonly hat: keyof typeof HATS }) {
  const { x, y, hat } = props;
  return (
    <>
      <Person x={x} y={y} size={20} speaks />
      <path class="furniture" transform={`translate(${x} ${y - 17.5})`} d={HATS[hat]} />
    </>
  );
}

/** A house of four rooms and one person in each; where a wall is gone, two rooms hear the same words. */
export function OnePersonaOrSeveral(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.500h238" />
      <path class="tone" d="M14 96V24L50 5 86 24V40Q126 4 166 40V56h56V96z" />

      <path class="line" d="M60 23v5M56.5 32l1.5-4h4l1.5 4z" />
      <Crowd at={[56, 66, 76]} y={54} size={16} />
      <path class="furniture" d="M47 46h33M52 46v8M75 46v8" />
      <Hatted x={30} y={54} hat="toque" />
      <Bubble x={30} y={20} tail="left" />

      <Crowd at={[24, 34, 44]} y={96} size={16} />
      <path class="furniture" d="M20 88h12M26 88v8" />
      <Hatted x={66} y={96} hat="bowler" />

      <path class="line" d="M152 44h6v7h-6z" />
      <Crowd at={row(124, 7.5, 5)} y={90} size={13} />
      <Crowd at={row(120, 8.6, 5)} y={96} size={15} />
      <Hatted x={104} y={96} hat="cap" />
      <path class="bubble" d="M73 62h24a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3l1 3.5-5-3.500H78l-5 3.5 1-3.500h-1a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3z" />
      <path class="on-bubble" d="M75 65.800h20m-20 3.400h13" />

      <Crowd at={[176, 186]} y={96} size={16} />
      <path class="furniture" d="M192 86h10v10h-10z" />
      <Hatted x={210} y={96} hat="beret" />
      <Bubble x={195} y={63} tail="right" />

      <path class="wall" d="M14 96V24L50 5 86 24V56M14 56h72M86 40Q126 4 166 40V96M166 56h56V96" />
      <path class="line dashed" d="M86 59V96" />
    </Scene>
  );
}
