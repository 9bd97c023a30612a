import { Scene } from '../picture/Scene.tsx';

/** A door that stands wide open, with light in it: room for a few words. */
export function Doorway() {
  return (
    <Scene width={150} height={130}>
      <path class="ground" d="M1 128.8h148" />
      <path class="warm" d="M42 128V6h84v122z" />
      <path class="wall" d="M42 128V6h84v122" />
      <path class="door" d="M42 128V6L12 15v104z" />
      <path class="knob" d="M18 70h.01" />
    </Scene>
  );
}
