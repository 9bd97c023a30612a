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
  const body = [
    `M${round(x - half)} ${round(y)}`,
    `v${round(half - shoulder)}`,
    `a${round(half)} ${round(half)} 0 0 1 ${round(half * 2)} 0`,
    `v${round(shoulder - half)}z`,
  ].join('');
  return (
    <g class={speaks ? 'person person-speaks' : 'person'}>
      <circle cx={round(x)} cy={round(y - size + head)} r={round(head)} />
      <path d={body} />
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
