import type { Ref } from 'preact';
import type { Category, Finding, Report, Span } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { CategoryWording, CheckerWording } from '../../i18n/wording.ts';
import { placesOf } from './DraftField.tsx';
import { FindingItem } from './FindingItem.tsx';
import type { FindingsProps } from './FindingItem.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import './report-panel.css';

/** Shown open at first; attention to warnings is short (fact M06). */
const OPEN_AT_FIRST = 3;

/** The answer: verdict, exposure, why it is fine or what to change. */
export function ReportPanel(
  props: FindingsProps & {
    /** Tells two checkers on a page apart. */
    readonly id: string;
    readonly report: Report;
    readonly categories: Readonly<Record<Category, CategoryWording>>;
    /** Where the caret stands in the draft. */
    readonly caret: number | undefined;
    /** Takes the focus after a change. */
    readonly verdict: Ref<HTMLHeadingElement>;
    readonly onRestore: () => void;
  },
) {
  const { id, draft, report, wording, rooms, categories, methodHref } = props;
  const { caret, verdict, onRestore } = props;
  const grave = report.findings.filter(({ severity }) => severity >= 2);
  const minor = report.findings.filter(({ severity }) => severity === 1);
  const kept = draft.dismissed?.length ?? 0;
  const open = new Set(grave.slice(0, OPEN_AT_FIRST));
  const item = (finding: Finding) => {
    const place = `${id}-${finding.category}-${finding.span.start}`;
    return (
      <FindingItem
        key={place}
        {...props}
        id={place}
        finding={finding}
        category={
          finding.aspects.includes('unnamed') ? wording.unnamed : categories[finding.category]
        }
        open={open.has(finding)}
        here={caret !== undefined && placesOf(finding).some((place) => holds(place, caret))}
      />
    );
  };
  return (
    <div class="report" data-verdict={report.verdict}>
      <div class="report-head">
        <h3 ref={verdict} tabIndex={-1}>
          <VerdictMark
            verdict={report.verdict}
            label={rooms.verdicts[report.verdict].long}
            size="large"
          />
        </h3>
        <p class="report-reason">{wording.reasons[report.verdict]}</p>
        {report.mild && <p class="report-mild">{wording.mild}</p>}
        <Exposure value={report.exposure} wording={wording} />
      </div>
      <Reasons report={report} wording={wording} methodHref={methodHref} />
      {grave.length > 0 && (
        <section class="report-findings">
          <h3>
            {report.verdict === 'share' || report.verdict === 'report'
              ? wording.takeOut
              : plural(wording.findings, grave.length)}
          </h3>
          <ol role="list">{inReadingOrder(grave).map(item)}</ol>
        </section>
      )}
      {kept > 0 && (
        <p class="report-kept">
          {plural(wording.dismissed, kept)}{' '}
          <button type="button" class="link-button" onClick={onRestore}>
            {wording.restore}
          </button>
        </p>
      )}
      {minor.length > 0 && (
        <details>
          <summary>{plural(wording.minor, minor.length)}</summary>
          <ul role="list">{inReadingOrder(minor).map(item)}</ul>
        </details>
      )}
    </div>
  );
}

function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start);
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end;
}

/** Why it is fine, or which parts are: the guards, or that nothing was found. */
function Reasons(props: {
  readonly report: Report;
  readonly wording: CheckerWording;
  readonly methodHref: string | undefined;
}) {
  const { report, wording, methodHref } = props;
  if (report.guards.length === 0) {
    return report.verdict === 'share' ? (
      <p class="report-fine">
        {wording.fine} {methodHref !== undefined && <a href={methodHref}>{wording.trustLink}</a>}
      </p>
    ) : null;
  }
  return (
    <ul class="report-guards" role="list" aria-label={wording.guardsLabel}>
      {report.guards.map((guard) => (
        <li key={guard}>
          <strong>{wording.guards[guard].title}.</strong> {wording.guards[guard].text}
        </li>
      ))}
    </ul>
  );
}

function Exposure(props: { readonly value: number; readonly wording: CheckerWording }) {
  const { value, wording } = props;
  return (
    <div class="exposure">
      <p>
        <span>{wording.exposure}</span> <span>{t(wording.exposureOf, { count: value })}</span>
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="exposure-all" width="100" height="4" />
        <rect class="exposure-now" width={value} height="4" />
      </svg>
      <p class="exposure-hint">{wording.exposureHint}</p>
    </div>
  );
}
