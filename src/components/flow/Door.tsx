import './door.css';

/**
 * A doorway of 18 x 30 with its foot at (x, y). The leaf hangs at the left and swings
 * outward, so it needs 8 units of room on that side.
 */
export function Door(props: { readonly x: number; readonly y: number; readonly open?: boolean }) {
  const { x, y, open = false } = props;
  return (
    <g class="door" data-open={open ? '' : undefined}>
      <path class="door-way" d={`M${x} ${y}v-30h18v30z`} />
      <path class="wall" d={`M${x} ${y}v-30h18v30`} />
      <g class="door-leaf">
        <path d={`M${x} ${y}v-30h18v30z`} />
        <circle cx={x + 14} cy={y - 14.5} r="1.1" />
      </g>
    </g>
  );
}
