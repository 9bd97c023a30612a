import { Person } from '../Person.tsx';
import { Reply } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** What each of three people shows, around a middle of its own. */
const PIECES = {
  badge: 'M-5-6.5H5v13H-5zM-1.5-9h3v2.5h-3zM0-3.6a1.8 1.8 0 1 0 .1 0zM-2.5 3.6h5',
  calendar: 'M-6.5-5.5h13v11h-13zM-6.5-2h13M-3.5-7.5v2M3.5-7.5v2M-3 1.5l2 2L3.5 0',
  plane: 'M-6.5 0l13-5.5L2.3 5.5-.5 1.5zM-.5 1.5l7-7',
} as const;

type Piece = keyof typeof PIECES;

function Shown(props: { readonly piece: Piece; readonly x: number; readonly y: number }) {
  const { piece, x, y } = props;
  return <path class="furniture" transform={`translate(${x} ${y})`} d={PIECES[piece]} />;
}

/** A small room whose person shows one thing. */
function Room(props: { readonly piece: Piece; readonly x: number }) {
  const { piece, x } = props;
  return (
    <>
      <path class="warm" d={`M${x} 96V44h34v52z`} />
      <Shown piece={piece} x={x + 23} y={60} />
      <Person x={x + 12} y={96} size={27} speaks />
      <path class="limb limb-speaks" d={`M${x + 17} 85l5-16`} />
      <path class="wall" d={`M${x} 96V44h34v52`} />
    </>
  );
}

/** Three harmless things, put together by a stranger; the last one in the row rings back. */
export function DetailsAttackersLove(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <Room piece="badge" x={6} />
      <Room piece="calendar" x={46} />
      <Room piece="plane" x={86} />
      <path class="voice dashed" d="M29 40Q62 8 126 26M69 40Q94 22 126 32M109 40Q117 36.5 126 38" />

      <path class="paper" d="M130 20h54v24h-54z" />
      <path class="line" d="M130 20h54v24h-54zM148 20v24M166 20v24" />
      <Shown piece="badge" x={139} y={33.5} />
      <Shown piece="calendar" x={157} y={32.5} />
      <Shown piece="plane" x={175} y={32} />
      <path
        class="furniture"
        d="M147.5 96V84.5a9.5 9.5 0 0 1 19 0V96zM157 55.5a7.2 7.2 0 1 0 .1 0z"
      />
      <path class="line" d="M148.5 81l-10-11V44M165.5 81l10-11V44" />

      <path class="tone" d="M190 96V44h46v52z" />
      <Reply x={194} y={50} sign="doubt" tail="right" />
      <Person x={207} y={96} size={31} />
      <path class="furniture" d="M213 84h23M219 84v12" />
      <path class="solid" d="M218 83l2.6-6.5h8.8L232 83z" />
      <path class="wall" d="M217.5 74.5q7.5-5.5 15 0M190 62V44h46v52" />
      <path class="limb" d="M212 88l8-12" />
    </Scene>
  );
}
