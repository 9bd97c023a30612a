import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Category, Draft, Finding, Report, Suggestion } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { CategoryWording, CheckerWording, RoomWording } from '../../i18n/wording.ts';
import { FindingItem } from './FindingItem.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import './report-panel.css';

/** Shown open at first; attention to warnings is short (fact M06). */
const OPEN_AT_FIRST = 3;

/** The answer: verdict, exposure, why it is fine or what to change. */
export function ReportPanel(props: {
  readonly draft: Draft;
  readonly report: Report;
  readonly wording: CheckerWording;
  readonly rooms: RoomWording;
  readonly categories: Readonly<Record<Category, CategoryWording>>;
  /** Takes the focus after a change. */
  readonly verdict: Ref<HTMLDivElement>;
  readonly onTake: (finding: Finding, suggestion: Suggestion) => void;
  readonly onShow: (finding: Finding) => void;
}) {
  const { draft, report, wording, rooms, categories, verdict, onTake, onShow } = props;
  const [all, setAll] = useState(false);
  const grave = report.findings.filter(({ severity }) => severity >= 2);
  const minor = report.findings.filter(({ severity }) => severity === 1);
  const open = all ? grave : grave.slice(0, OPEN_AT_FIRST);
  const more = useRef<HTMLHeadingElement>(null);
  // The button that showed the rest is gone: the focus goes to the first of what it showed.
  useLayoutEffect(() => {
    if (all) more.current?.focus();
  }, [all]);
  const item = (finding: Finding, heading?: Ref<HTMLHeadingElement>) => (
    <FindingItem
      key={`${finding.category} ${String(finding.span.start)}`}
      finding={finding}
      text={draft.text}
      category={categories[finding.category]}
      wording={wording}
      rooms={rooms}
      heading={heading}
      onTake={(suggestion) => {
        onTake(finding, suggestion);
      }}
      onShow={() => {
        onShow(finding);
      }}
    />
  );
  return (
    <div class="report" data-verdict={report.verdict}>
      <div class="report-head" ref={verdict} tabIndex={-1}>
        <p>
          <VerdictMark
            verdict={report.verdict}
            label={rooms.verdicts[report.verdict].long}
            size="large"
          />
        </p>
        <p class="report-reason">{wording.reasons[report.verdict]}</p>
        {report.mild && <p class="report-mild">{wording.mild}</p>}
        <Exposure value={report.exposure} wording={wording} />
      </div>
      <Reasons report={report} wording={wording} />
      {grave.length > 0 && (
        <section class="report-findings">
          <h3>
            {report.verdict === 'share' || report.verdict === 'report'
              ? wording.takeOut
              : plural(wording.findings, grave.length)}
          </h3>
          <ol role="list">
            {open.map((one, index) => item(one, index === OPEN_AT_FIRST ? more : undefined))}
          </ol>
          {grave.length > open.length && (
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => {
                setAll(true);
              }}
            >
              {plural(wording.more, grave.length - open.length)}
            </button>
          )}
        </section>
      )}
      {minor.length > 0 && (
        <details>
          <summary>{plural(wording.minor, minor.length)}</summary>
          <ul role="list">{minor.map((one) => item(one))}</ul>
        </details>
      )}
    </div>
  );
}

/** Why it is fine, or which parts are: the guards, or that nothing was found. */
function Reasons(props: { readonly report: Report; readonly wording: CheckerWording }) {
  const { report, wording } = props;
  if (report.guards.length === 0) {
    return report.verdict === 'share' ? <p class="report-fine">{wording.fine}</p> : null;
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
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="exposure-all" width="100" height="4" />
        <rect class="exposure-now" width={value} height="4" />
      </svg>
      <p class="exposure-hint">{wording.exposureHint}</p>
    </div>
  );
}
