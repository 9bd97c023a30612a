import type { House } from '../../engine/pack/types.ts';

/** Puts the page into an organisation's colours, with its logo above. */
export function dress({ accent, logo }: House): void {
  if (accent) {
    const { light, dark } = accent;
    document.documentElement.style.setProperty('--room', `light-dark(${light}, ${dark})`);
  }
  document.querySelector('.widget-logo')?.remove();
  if (!logo) return;
  const image = document.createElement('img');
  image.className = 'widget-logo';
  image.src = logo.image;
  image.alt = logo.alt;
  document.querySelector('main')?.prepend(image);
}
