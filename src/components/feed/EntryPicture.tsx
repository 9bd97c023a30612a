import type { ComponentChildren } from 'preact';
import type { FeedPictureId } from '../../engine/index.ts';
import { Person } from '../picture/Person.tsx';
import { Scene } from '../picture/Scene.tsx';

/** Each picture of the feed, drawn for it: what matters in it can be seen. */
const DRAWINGS: Readonly<Record<FeedPictureId, () => ComponentChildren>> = {
  badge: () => (
    <>
      <path class="tone" d="M0 0h240v110H0z" />
      <path class="furniture" d="M14 14h34v26H14zM31 14v26M14 27h34" />
      <path class="ground" d="M0 109h240" />
      <Person x={72} y={110} size={76} speaks />
      <path class="limb limb-speaks" d="M90 96l34-16" />
      <path class="wall" d="M137 0l17 30M193 0l-17 30" />
      <path class="furniture" d="M120 30h90v66h-90z" />
      <path class="solid" d="M120 30h90v11h-90z" />
      <path class="far" d="M127 48h28v32h-28z" />
      <path class="speaks" d="M141 52.5a6 6 0 1 1-.1 0zM130 80v-4a11 11 0 0 1 22 0v4z" />
      <path class="line" d="M162 51h38M162 58h26M162 68h16" />
      <path
        class="line"
        d="M127 86v5M130 86v5M134 86v5M136.5 86v5M141 86v5M144 86v5M147 86v5M152 86v5M155 86v5M160 86v5M163 86v5M168 86v5M172 86v5M175 86v5M180 86v5M183 86v5M188 86v5M193 86v5M196 86v5M201 86v5M203.5 86v5"
      />
    </>
  ),
  offsite: () => (
    <>
      <path class="tone" d="M0 0h240v110H0z" />
      <path class="paper" d="M46 8h148v62H46z" />
      <path class="wall" d="M46 8h148v62H46z" />
      <path class="ground" d="M83 8v62M120 8v62M157 8v62" />
      <path class="line" d="M53 15h18M90 15h18M127 15h18M164 15h18" />
      <path class="solid" d="M53 23h44v6H53z" />
      <path class="soft" d="M70 35h60v6H70z" />
      <path class="bubble" d="M128 47h56v6h-56z" />
      <path class="solid" d="M53 47h22v6H53z" />
      <path class="line" d="M136 38h24M104 26h20" />
      <Person x={60} y={112} size={52} />
      <Person x={99} y={112} size={58} speaks />
      <Person x={140} y={112} size={50} />
      <Person x={181} y={112} size={56} />
    </>
  ),
  parcels: () => (
    <>
      <path class="tone" d="M0 0h240v110H0z" />
      <path class="wall" d="M0 74h240" />
      <path class="far" d="M0 75h240v35H0z" />
      <path class="furniture" d="M18 18h54v8H18zM22 26v10M68 26v10" />
      <path class="furniture" d="M24 6h14v12H24zM44 2h20v16H44z" />
      <Person x={88} y={110} size={80} speaks />
      <Person x={160} y={110} size={74} />
      <path class="furniture" d="M52 84h144v27H52zM44 78h160v7H44z" />
      <path class="furniture" d="M104 58h36v20h-36zM104 65h36M122 58v20" />
      <path class="furniture" d="M52 62h22v16H52zM63 62v16M178 54h24v24h-24zM190 54v24" />
      <path class="limb limb-speaks" d="M100 84l8-12" />
      <path class="limb" d="M150 84l-8-12" />
    </>
  ),
};

export function EntryPicture(props: { readonly id: FeedPictureId; readonly alt: string }) {
  return (
    <Scene width={240} height={110} alt={props.alt} class="entry-picture">
      {DRAWINGS[props.id]()}
    </Scene>
  );
}
