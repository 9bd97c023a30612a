import type { Ref } from 'preact';
import type { Outcome } from '../../engine/index.ts';
import type { FlowWalkerWording, HelpWording, RoomWording } from '../../i18n/wording.ts';
import { VerdictMark } from '../draft/VerdictMark.tsx';
import { HelpLines } from '../help/HelpLines.tsx';
import { needsHelpLines, paragraphs } from './outcome.ts';
import type { Level } from './FlowQuestion.tsx';
import './flow-outcome.css';

/** Where a walk ends: what to do, in words, and where to go from here. */
export function FlowOutcome(props: {
  readonly outcome: Outcome;
  readonly level: Level;
  readonly wording: Pick<FlowWalkerWording, 'next' | 'changed'>;
  readonly rooms: Pick<RoomWording, 'verdicts'>;
  readonly help: HelpWording;
  /** Turns an address from the root of the site into one for here. */
  readonly hrefTo: (path: string) => string;
  readonly heading?: Ref<HTMLHeadingElement> | undefined;
}) {
  const { outcome, level, wording, rooms, help, hrefTo, heading = null } = props;
  const { verdict, hideVerdict, title, next = [] } = outcome;
  const Heading = `h${level}` as const;
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
      {needsHelpLines(outcome) && <HelpLines wording={help} />}
      {next.length > 0 && (
        <div class="flow-outcome-next">
          <p>{wording.next}</p>
          <ul role="list">
            {next.map(({ label, href }) => (
              <li key={href}>
                <a href={hrefTo(href)}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
