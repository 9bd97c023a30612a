import type { Verdict } from '../../engine/index.ts';
import './verdict.css';

/** A shape of its own for each verdict, so that colour is not needed to tell them apart. */
const SHAPES: Readonly<Record<Verdict, preact.JSX.Element>> = {
  share: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M7.5 12.5l3 3 6-6.5" />
    </>
  ),
  edit: (
    <>
      <rect x="2.5" y="2.5" width="19" height="19" rx="4" />
      <path d="M8 16l.6-2.9L14.5 7.2l2.3 2.3-5.9 5.9z" />
    </>
  ),
  ask: (
    <>
      <path d="M3 3.5h18v13.5h-9l-5 4.5v-4.5h-4z" />
      <path d="M9.5 8.5a2.5 2.3 0 1 1 2.5 2.4v1M12 14.2v.1" />
    </>
  ),
  switch: (
    <>
      <path d="M12 1.5L22.5 12 12 22.5 1.5 12z" />
      <path d="M8 10.5h8l-2-2.5M16 13.8h-8l2 2.5" />
    </>
  ),
  keep: (
    <>
      <path d="M4.5 22V6a4 4 0 0 1 4-4h7a4 4 0 0 1 4 4v16z" />
      <path d="M15.2 12v2M8.3 22V6.5" />
    </>
  ),
  report: (
    <>
      <path d="M12 2l10.5 19.5h-21z" />
      <path d="M12 9v6M12 17.9v.1" />
    </>
  ),
};

/** A verdict: its shape and its word. */
export function VerdictMark(props: {
  readonly verdict: Verdict;
  readonly label: string;
  readonly size?: 'large';
}) {
  const { verdict, label, size } = props;
  return (
    <span class="verdict" data-verdict={verdict} data-size={size}>
      <VerdictShape verdict={verdict} />
      <span>{label}</span>
    </span>
  );
}

/** The shape alone, where the word stands beside it already. */
export function VerdictShape(props: { readonly verdict: Verdict }) {
  return (
    <svg class="verdict-shape" data-verdict={props.verdict} viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[props.verdict]}
    </svg>
  );
}
