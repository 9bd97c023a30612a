import { Person } from '../Person.tsx';
import { Crowd, OpenDoor } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** What is talked about at work, each in a bubble of its own. */
const TOPICS = {
  pay: 'M5.5 4h13v8h-13zM12 6.2a1.8 1.8 0 1 0 .1 0zM8 8h.01M16 8h.01',
  hours: 'M12 3.6a4.4 4.4 0 1 0 .1 0zM12 5.6V8l2 1.3',
  heat: 'M10.6 9V4.6a1.4 1.4 0 0 1 2.8 0V9a2 2 0 1 1-2.8 0zM16.5 5h2M16.5 8h2',
} as const;

function Topic(props: {
  readonly x: number;
  readonly y: number;
  readonly about: keyof typeof TOPICS;
  readonly spoken?: boolean;
}) {
  const { x, y, about, spoken = false } = props;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        class={spoken ? 'words' : 'reply'}
        d="M4 0h16a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-5l-3 4-3-4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z"
      />
      <path class={spoken ? 'voice' : 'line'} d={TOPICS[about]} />
    </g>
  );
}

/** Conditions are talked over at the table, others’ files stay shut, and a door leads to somebody who can act. */
export function TalkingAboutWork(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />

      <path class="warm" d="M6 96V14h154v82z" />
      <path class="furniture" d="M14 40h26v56H14zM14 54h26M14 68h26M14 82h26" />
      <path class="line" d="M23.5 48h7M23.5 62h7M23.5 76h7M23.5 90h7" />
      <path class="solid" d="M25.2 43h3.6v2h-3.6z" />
      <Crowd at={[62, 78, 117, 133]} y={96} size={31} />
      <Person x={97.5} y={96} size={35} speaks />
      <path class="furniture" d="M52 82h91M60 82v14M135 82v14" />
      <path class="paper" d="M90 77.5h14l2.5 4.5h-19z" />
      <path class="line" d="M90 77.5h14l2.5 4.5h-19zM94 79.8h7" />
      <Topic x={52} y={38} about="hours" />
      <Topic x={85.5} y={34} about="pay" spoken />
      <Topic x={118} y={38} about="heat" />

      <path class="tone" d="M160 96V32h74v64z" />
      <path class="line" d="M204 32v8M198 48l2.5-8h7l2.5 8z" />
      <Person x={204} y={96} size={31} />
      <path class="furniture" d="M186 83h36M192 83v13M216 83v13" />
      <path class="line" d="M194 83l1.5-4h9l-1.5 4" />

      <path class="wall" d="M6 96V14h154v46M160 32h74v64" />
      <OpenDoor x={160} y={96} height={35} />
      <path class="voice dashed" d="M145 76Q160 62 189 77" />
    </Scene>
  );
}
