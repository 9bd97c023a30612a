/** Icons for home screens, drawn from the mark: /apple-touch-icon.png, /icon-512.png. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon } from '../cards/card.ts';

interface Props {
  readonly size: number;
}

export const getStaticPaths = (() => [
  { params: { icon: 'apple-touch-icon' }, props: { size: 180 } },
  { params: { icon: 'icon-512' }, props: { size: 512 } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(drawIcon(props.size), { headers: { 'content-type': 'image/png' } });
