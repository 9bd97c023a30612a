import type { Walk } from '../../engine/index.ts';

/** Lights a walk in the picture of its flow: attributes on what was passed, and nothing moved. */
export function lightPath(picture: Element | null, { path, current }: Walk): void {
  if (!picture) return;
  const nodes = new Set(path.map(({ node }) => node));
  const ways = new Set(path.map(({ node, choice }) => `${node}.${choice}`));
  for (const one of picture.querySelectorAll<SVGElement>('[data-node]')) {
    const { node = '' } = one.dataset;
    one.toggleAttribute('data-here', node === current);
    one.toggleAttribute('data-walked', nodes.has(node));
    for (const row of one.querySelectorAll<SVGElement>('[data-choice]'))
      row.toggleAttribute('data-walked', ways.has(`${node}.${row.dataset['choice'] ?? ''}`));
  }
  for (const way of picture.querySelectorAll<SVGElement>('[data-edge]')) {
    const walked = ways.has(way.dataset['edge'] ?? '');
    way.toggleAttribute('data-walked', walked);
    // Ways share their last stretch: the one that was walked lies on top.
    if (walked) way.parentNode?.append(way);
  }
}
