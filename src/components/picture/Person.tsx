/** The one person of all pictures: a head and shoulders standing on the ground line at (x, y). */
export function Person(props: {
  readonly x: number;
  readonly y: number;
  /** Height in user units. */
  readonly size?: number;
  readonly speaks?: boolean;
}) {
  const { x, y, size = 16, speaks = false } = props;
  const head = size * 0.21;
  const half = size * 0.27;
  const shoulder = size * 0.52;
  // One path for head and shoulders: a page can hold a hundred people.
  const outline = [
    `M${round(x - half)} ${round(y)}`,
    `v${round(half - shoulder)}`,
    `a${round(half)} ${round(half)} 0 0 1 ${round(half * 2)} 0`,
    `v${round(shoulder - half)}z`,
    `M${round(x - head)} ${round(y - size + head)}`,
    `a${round(head)} ${round(head)} 0 0 1 ${round(head * 2)} 0`,
    `a${round(head)} ${round(head)} 0 0 1 ${round(-head * 2)} 0z`,
  ].join('');
  return <path class={speaks ? 'person person-speaks' : 'person'} d={outline} />;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
