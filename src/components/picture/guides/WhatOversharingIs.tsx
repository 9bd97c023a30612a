import { Person } from '../Person.tsx';
import { Bubble, Crowd, Reply, row } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

const GROUND = 96;

/** The one who speaks, always the same, with the same words. */
function Speaker(props: { readonly x: number }) {
  return (
    <>
      <Person x={props.x} y={GROUND} size={19} speaks />
      <Bubble x={props.x} y={62.5} tail="left" />
    </>
  );
}

/** The same sentence in four rooms, each larger than the last. */
export function WhatOversharingIs(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />

      <path class="warm" d="M4 96V56h42v40z" />
      <Crowd at={[28, 38]} y={GROUND} size={17} />
      <path class="furniture" d="M19 88h23M23 88v8M38 88v8" />
      <Speaker x={12} />
      <Reply x={30.5} y={65} sign="smile" tail="right" />
      <path class="wall" d="M4 96V56h42v40" />

      <path class="tone" d="M54 96V42h48v54z" />
      <path class="line" d="M60 48h13v8H60zM66.5 48v8M83 48h13v8H83zM89.5 48v8" />
      <Crowd at={[77, 86, 95]} y={GROUND} size={16} />
      <Speaker x={62} />
      <Reply x={83} y={66} sign="pause" tail="right" />
      <path class="wall" d="M54 96V42h48v54" />

      <path class="tone" d="M110 96V34l29-15 29 15v62z" />
      <circle class="line" cx="139" cy="33" r="3.5" />
      <Crowd at={row(135, 8, 4)} y={89} size={13} />
      <Crowd at={row(131, 8.6, 4)} y={GROUND} size={15} />
      <Speaker x={118} />
      <Reply x={144} y={63} sign="doubt" tail="right" />
      <path class="wall" d="M110 96V34l29-15 29 15v62" />

      <path class="far" d="M196 74V46l6-6 6 6v-8h6V26l4-9 4 9v14h8V30h10v44z" />
      <Crowd at={row(199, 6.2, 7)} y={83} size={11} />
      <Crowd at={row(196, 7.2, 6)} y={89} size={13} />
      <Crowd at={row(193, 8.4, 6)} y={GROUND} size={15} />
      <Speaker x={179} />
      <Reply x={199} y={58} sign="talk" />
      <Reply x={214} y={49} sign="talk" tail="right" />
      <Reply x={225} y={60} sign="talk" tail="right" />
    </Scene>
  );
}
