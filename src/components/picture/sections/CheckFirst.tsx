import { Person } from '../Person.tsx';
import { Crowd, OpenDoor, row } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** One look at the draft before going in to where everyone is. */
export function CheckFirst(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <Person x={34} y={96} size={44} speaks />
      <path class="words" d="M60 26h44v48H60z" />
      <path class="warm" d="M66 43h26v7H66z" />
      <path class="line" d="M68 35h28M68 46.5h22M68 58h28M68 66h14" />
      <path class="limb limb-speaks" d="M42 82l20-14" />

      <path class="tone" d="M132 96V40l50-26 50 26v56z" />
      <circle class="line" cx="182" cy="36" r="5" />
      <Crowd at={row(154, 11, 7)} y={86} size={18} />
      <Crowd at={row(150, 12.5, 7)} y={96} size={21} />
      <path class="wall" d="M132 60V40l50-26 50 26v56" />
      <OpenDoor x={132} y={96} height={33} />
    </Scene>
  );
}
