import { Person } from '../Person.tsx';
import { Crowd } from '../pieces.tsx';
import { Scene } from '../Scene.tsx';

/** A notice that the customer reads first: the words stop at the closed door. */
export function CustomerDetails(props: { readonly alt?: string | undefined }) {
  return (
    <Scene width={240} height={104} alt={props.alt}>
      <path class="ground" d="M1 96.8h238" />
      <path class="warm" d="M6 96V14h138v82z" />
      <path class="furniture" d="M13 48h22v48H13zM13 60h22M13 72h22M13 84h22" />
      <path class="line" d="M22 54h4M22 66h4M22 78h4M22 90h4" />

      <Person x={57} y={96} size={40} speaks />
      <path class="limb limb-speaks" d="M64 82l13-10" />
      <path class="words" d="M77 38h27v38H77z" />
      <circle class="soft" cx="90.5" cy="47.5" r="4.5" />
      <path class="soft" d="M82.5 60v-1a6 6 0 0 1 6-6h4a6 6 0 0 1 6 6v1z" />
      <path class="voice" d="M83 66h15m-15 4h10" />
      <Person x={123} y={96} size={37} />

      <path class="wall" d="M6 96V14h138v34" />
      <path class="furniture" d="M145 26l17 7v5h-17zM150.5 28.5V38M156.5 31v7" />
      <path class="solid" d="M142 51h4a.5.5 0 0 1 .5.5V96h-5V51.5a.5.5 0 0 1 .5-.5z" />
      <path class="line" d="M138 76h2.5M147.5 76h2.5" />
      <path class="voice dashed" d="M108 44Q128 34 137.5 61" />

      <path class="furniture" d="M158 68h15v20h-15zM160 88l-2 8M171 88l2 8" />
      <path class="line dashed" d="M161.5 72h8v12h-8z" />
      <Crowd at={[187, 201, 215.5, 230]} y={96} size={25} />
    </Scene>
  );
}
