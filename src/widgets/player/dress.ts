import type { House } from '../../engine/pack/types.ts';

/** Puts the page into an organisation's colours, with its logo above, in place of those before. */
export function dress({ accent, logo }: Pick<House, 'accent' | 'logo'>): void {
  const room = accent ? `light-dark(${accent.light}, ${accent.dark})` : '';
  document.documentElement.style.setProperty('--room', room);
  document.querySelector('.widget-logo')?.remove();
  if (!logo) return;
  const image = document.createElement('img');
  image.className = 'widget-logo';
  image.src = logo.image;
  image.alt = logo.alt;
  document.querySelector('main')?.prepend(image);
}
