import type { Ref, TargetedMouseEvent } from 'preact';
import type { Next, Outcome } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { FlowWalkerWording, HelpWording, VerdictLabels } from '../../i18n/wording.ts';
import { VerdictMark } from '../draft/VerdictMark.tsx';
import { HelpLines } from '../help/HelpLines.tsx';
import { FlowLaw } from './FlowLaw.tsx';
import { isPlainClick } from './FlowQuestion.tsx';
import type { Level } from './FlowQuestion.tsx';
import { paragraphs } from './outcome.ts';
import './flow-outcome.css';

/** Where a walk ends: what to do, why, whom to ask, and where to go from here. */
export function FlowOutcome(props: {
  readonly outcome: Outcome;
  readonly level: Level;
  readonly wording: Pick<FlowWalkerWording, 'next' | 'changed' | 'why' | 'ask' | 'goOn' | 'law'>;
  readonly rooms: VerdictLabels;
  readonly help: HelpWording;
  /** The address of a place to go on, from here. */
  readonly hrefOf: (next: Next) => string;
  /** To the flow that sent the person here. */
  readonly wayBack?: { readonly href: string; readonly label: string } | undefined;
  /** Where the walk itself goes on after a way round through another flow. */
  readonly goOn: {
    readonly questionOf: (node: string) => string | undefined;
    readonly hrefOf: (node: string) => string | undefined;
    readonly onGo: (node: string) => void;
  };
  readonly heading?: Ref<HTMLHeadingElement> | undefined;
}) {
  const { outcome, level, wording, rooms, help, hrefOf, wayBack, goOn, heading = null } = props;
  const { verdict, hideVerdict, title, why, ask, law, next = [] } = outcome;
  const Heading = `h${level}` as const;
  const returns = new Set(next.flatMap(({ back }) => (back === undefined ? [] : [back])));
  return (
    <div class="flow-outcome" data-verdict={hideVerdict ? undefined : verdict}>
      {!hideVerdict && (
        <p>
          <VerdictMark verdict={verdict} label={rooms.verdicts[verdict].label} />
        </p>
      )}
      <Heading class="flow-outcome-title" tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      <div class="flow-outcome-text">
        {paragraphs(outcome).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {verdict === 'edit' && <p class="flow-outcome-changed">{wording.changed}</p>}
      </div>
      {outcome.helpLines && <HelpLines wording={help} />}
      {(why ?? ask) !== undefined && (
        <dl class="flow-outcome-reasons">
          {why !== undefined && (
            <div>
              <dt>{wording.why}</dt>
              <dd>{why}</dd>
            </div>
          )}
          {ask !== undefined && (
            <div>
              <dt>{wording.ask}</dt>
              <dd>{ask}</dd>
            </div>
          )}
        </dl>
      )}
      <FlowLaw notes={law} wording={wording.law} />
      {(next.length > 0 || wayBack) && (
        <div class="flow-outcome-next">
          <p>{wording.next}</p>
          <ul role="list">
            {wayBack && (
              <li class="flow-outcome-back">
                <a href={wayBack.href}>{wayBack.label}</a>
              </li>
            )}
            {next.map((place) => (
              <li key={place.href + place.label}>
                <a href={hrefOf(place)}>{place.label}</a>
              </li>
            ))}
            {[...returns].map((back) => (
              <li key={back}>
                <GoOn
                  label={t(wording.goOn, { question: goOn.questionOf(back) ?? '' })}
                  href={goOn.hrefOf(back)}
                  onGo={() => {
                    goOn.onGo(back);
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A link to the question's page without script, a step of the walk with it. */
function GoOn(props: {
  readonly label: string;
  readonly href: string | undefined;
  readonly onGo: () => void;
}) {
  const { label, href, onGo } = props;
  if (href === undefined) {
    return (
      <button type="button" class="link-button" onClick={onGo}>
        {label}
      </button>
    );
  }
  return (
    <a
      href={href}
      onClick={(event: TargetedMouseEvent<HTMLAnchorElement>) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onGo();
      }}
    >
      {label}
    </a>
  );
}
