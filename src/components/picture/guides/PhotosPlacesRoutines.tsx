import { Person } from '../Person.tsx';
import { Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** A picture, enlarged: the people in the middle are meant, and the edges tell the rest. */
export function PhotosPlacesRoutines(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <path class="line" d="M84 84l-5 12M156 84l5 12" />

      <path class="warm" d="M60 4h120v80H60z" />
      <path class="furniture" d="M69 12h20v18H69z" />
      <path class="solid" d="M76.8 29.5V20l2.2-4.5 2.2 4.5v9.5z" />
      <path class="line" d="M69 26q4-3 8 0M81.5 26q3.5-3 7.5 0" />
      <circle class="furniture" cx="112" cy="20" r="6.5" />
      <path class="line" d="M112 16v4l3 2" />
      <path class="furniture" d="M144 13h24v16h-24z" />
      <path class="line" d="M148 17.5h12M148 21h16M148 24.5h9" />
      <path class="furniture" d="M69 54h20v14H69zM79 68v6M74 74h10" />
      <path class="line" d="M73 58.5h9M73 62.5h12" />
      <Crowd at={[104, 136]} y={83} size={36} />
      <path class="furniture" d="M98 75h44v8H98zM112 66h16v9h-16z" />
      <path class="line" d="M112 70.5q4 3 8 0t8 0M116 66v-4M120 66v-4M124 66v-4" />
      <path class="furniture" d="M154 61h18v16h-18z" />
      <path class="line" d="M158 66.5h10v6h-10zM160.5 69.5h5" />
      <path class="wall" d="M60 4h120v80H60z" />

      <circle class="voice dashed" cx="79" cy="21" r="14.5" />
      <circle class="voice dashed" cx="112" cy="20" r="11" />
      <circle class="voice dashed" cx="156" cy="21" r="14.5" />
      <circle class="voice dashed" cx="79" cy="63.5" r="14.5" />
      <circle class="voice dashed" cx="163" cy="69" r="12.8" />

      <Person x={22} y={96} size={42} speaks />
      <path class="limb limb-speaks" d="M29 80l12-10" />
      <path class="furniture" d="M39 55h9v16h-9z" />
      <path class="line" d="M43.5 67.5h.01" />

      <Crowd at={[195, 211, 227]} y={96} size={32} />
    </Scene>
  );
}
