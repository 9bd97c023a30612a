import { Person } from '../Person.tsx';
import { Scene } from '../Scene.tsx';

/** A door on each landing; the right one stands open, with light in it. */
export function StairsOfDoors(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <path class="tone" d="M112 96V78h42V58h42V38h42v58z" />
      <path class="wall" d="M112 96V78h42V58h42V38h43" />
      <path class="solid" d="M78 96V58h22v38zM120 78V40h22v38z" />
      <path class="wall" d="M78 96V58h22v38M120 78V40h22v38" />
      <path class="warm" d="M162 58V20h22v38z" />
      <path class="door" d="M162 58V20l-8 3v32z" />
      <path class="wall" d="M162 58V20h22v38" />
      <path class="solid" d="M206 38V4h22v34z" />
      <path class="wall" d="M206 38V4h22v34" />
      <path class="knob" d="M96 78h.01M138 60h.01M224 22h.01" />
      <Person x={34} y={96} size={40} speaks />
      <path
        class="voice dashed"
        d="M49 62Q68 38 88 53M90 51.5Q108 20 130 35M132.5 33.5Q152 2 168 22L171 36"
      />
    </Scene>
  );
}
