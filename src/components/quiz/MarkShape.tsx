import type { Mark } from '../../engine/index.ts';

/** Right, near or wrong as a full, a half and an empty circle; the word stands beside it. */
export function MarkShape(props: { readonly mark: Mark }) {
  const { mark } = props;
  return (
    <svg class="mark-shape" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      {mark === 'right' && <circle class="mark-shape-fill" cx="8" cy="8" r="6.5" />}
      {mark === 'near' && <path class="mark-shape-fill" d="M8 1.5a6.5 6.5 0 0 0 0 13z" />}
    </svg>
  );
}
