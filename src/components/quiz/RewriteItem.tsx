import { useEffect, useRef, useState } from 'preact/hooks';
import { keptNeeds, stillSaid } from '../../engine/index.ts';
import type { Response, RewriteItem as Item, Verdict } from '../../engine/index.ts';
import { plural, saidAnew, t } from '../../i18n/t.ts';
import { VerdictMark } from '../draft/VerdictMark.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { ClueList } from './ClueList.tsx';
import { ItemFeedback } from './ItemFeedback.tsx';
import { MarkedDraft } from './MarkedDraft.tsx';
import { MarkShape } from './MarkShape.tsx';
import { ShownDraft } from './ShownDraft.tsx';
import type { ItemProps } from './item-props.ts';
import './rewrite-item.css';

/** Judges a rewritten draft with the real checker. */
export type JudgeRewrite = (
  item: Item,
  text: string,
) => Promise<{ readonly verdict: Verdict; readonly doubts: readonly string[] }>;

type Props = ItemProps<Item> & {
  /**
   * Asks the checker too, which is loaded when it is first asked; rejects where it cannot be had.
   * Without it only the words that give something away are looked for.
   */
  readonly judge?: JudgeRewrite | undefined;
};

/** A bad draft to write again, judged by what it still says and by the checker. */
export function RewriteItem(props: Props) {
  const { item, response, wording, rooms, heading } = props;
  if (!response) return <Open key={item.id} {...props} />;
  return (
    <div class="rewrite-item">
      <ShownDraft draft={item.draft} wording={wording.shown} rooms={rooms}>
        <MarkedDraft text={item.draft.text} clues={item.goes} />
      </ShownDraft>
      <ItemFeedback
        item={item}
        response={response}
        wording={wording.feedback}
        heading={heading}
        answer={
          response.kind === 'rewrite' && (
            <span class="rewrite-item-answer">{summary(item, response, wording.rewrite)}</span>
          )
        }
      >
        {response.kind === 'rewrite' && (
          <Points item={item} kept={response.kept} wording={wording.rewrite} />
        )}
        <ClueList text={item.draft.text} clues={item.goes} title={wording.rewrite.goes} />
        <div class="item-feedback-rewrite">
          <h4>{wording.rewrite.models}</h4>
          {item.models.map((model) => (
            <p key={model} class="said">
              {model}
            </p>
          ))}
        </div>
      </ItemFeedback>
    </div>
  );
}

type Wording = Props['wording']['rewrite'];

/** How it came out, in a sentence or two. */
function summary(
  item: Item,
  response: Extract<Response, { kind: 'rewrite' }>,
  words: Wording,
): string {
  const kept = response.kept.filter(Boolean).length;
  const found = response.fine ? words.fine : words.notFine;
  return `${found} ${plural(words.keptOf, kept, { of: item.needs.length })}.`;
}

/** One judgement of what the person has written so far. */
interface Judged {
  readonly fine: boolean;
  readonly kept: readonly boolean[];
  /** For each thing that has to go, the words that still give it away. */
  readonly said: readonly (string | undefined)[];
  /** What the checker says, where it has been asked. */
  readonly checker?: Awaited<ReturnType<JudgeRewrite>> | undefined;
}

function Open({ item, wording, rooms, aside, judge, onRespond }: Props) {
  const { rewrite: words } = wording;
  const field = useRef<HTMLTextAreaElement>(null);
  const [judged, setJudged] = useState<Judged>();
  const [checking, setChecking] = useState(false);
  const [notice, setNotice] = useState('');
  const left = useRef(false);
  /** Counts what the words have been: a judgement of words that are gone says nothing. */
  const version = useRef(0);
  useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );

  const changed = () => {
    version.current += 1;
    setJudged(undefined);
    setNotice('');
  };
  const check = async () => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') {
      setNotice((before) => saidAnew(words.empty, before));
      return;
    }
    if (checking) return;
    const judging = version.current;
    setChecking(true);
    setNotice(words.checking);
    try {
      const checker = await judge?.(item, text);
      if (left.current) return;
      if (judging !== version.current) {
        setChecking(false);
        return;
      }
      const kept = keptNeeds(item.needs, text);
      const said = stillSaid(item.goes, text);
      const fine = !said.some(Boolean) && (!checker || checker.verdict === 'share');
      const response = { kind: 'rewrite', fine, kept } as const;
      if (fine && kept.every(Boolean)) {
        onRespond(response);
        return;
      }
      setJudged({ fine, kept, said, checker });
      setNotice(summary(item, response, wording.rewrite));
    } catch {
      if (!left.current) setNotice(words.failed);
    }
    if (!left.current) setChecking(false);
  };

  return (
    <div class="rewrite-item">
      <p class="rewrite-item-ask">{words.ask}</p>
      <ShownDraft draft={item.draft} wording={wording.shown} rooms={rooms} />
      <div class="rewrite-item-desk">
        <div class="rewrite-item-field">
          <label for={`rewrite-${item.id}`}>{words.field}</label>
          <textarea
            id={`rewrite-${item.id}`}
            ref={field}
            rows={5}
            maxLength={2000}
            autocomplete="off"
            aria-describedby={`rewrite-${item.id}-private`}
            onInput={changed}
          >
            {item.draft.text}
          </textarea>
          <p id={`rewrite-${item.id}-private`}>
            {words.how} {words.private}
          </p>
        </div>
        <Points item={item} kept={judged?.kept} wording={words} />
      </div>
      {judged && !judged.fine && (
        <div class="rewrite-item-judged">
          <Given item={item} said={judged.said} wording={words} />
          {judged.checker && judged.checker.verdict !== 'share' && (
            <Doubts {...judged.checker} wording={words} rooms={rooms} />
          )}
        </div>
      )}
      <AnswerButtons
        check={words.check}
        unsure={wording.answer.unsure}
        notice={notice}
        aside={aside}
        onCheck={() => void check()}
        onUnsure={() => onRespond({ kind: 'unsure' })}
      >
        {judged && (
          <button
            type="button"
            class="button"
            data-kind="quiet"
            onClick={() => onRespond({ kind: 'rewrite', fine: judged.fine, kept: judged.kept })}
          >
            {words.done}
          </button>
        )}
        <button
          type="button"
          class="link-button rewrite-item-back"
          onClick={() => {
            if (field.current) field.current.value = item.draft.text;
            changed();
            field.current?.focus();
          }}
        >
          {words.back}
        </button>
      </AnswerButtons>
    </div>
  );
}

/** What should have gone and has not, each with the words that still say it. */
function Given(props: {
  readonly item: Item;
  readonly said: Judged['said'];
  readonly wording: Wording;
}) {
  const { item, said, wording } = props;
  if (!said.some(Boolean)) return null;
  return (
    <>
      <p>{wording.given}</p>
      <ul>
        {item.goes.map(({ start, end }, index) => {
          const words = said[index];
          return (
            words && (
              <li key={start}>
                <q class="said">{item.draft.text.slice(start, end)}</q> (
                {t(wording.says, { words })})
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** What the checker still minds. */
function Doubts(props: {
  readonly verdict: Verdict;
  readonly doubts: readonly string[];
  readonly wording: Wording;
  readonly rooms: Props['rooms'];
}) {
  const { verdict, doubts, wording, rooms } = props;
  return (
    <>
      <p>
        {wording.finds} <VerdictMark verdict={verdict} label={rooms.verdicts[verdict].long} />
      </p>
      {doubts.length > 0 && (
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What the draft wants to say, point by point, and whether it still does. */
function Points(props: {
  readonly item: Item;
  readonly kept: readonly boolean[] | undefined;
  readonly wording: Wording;
}) {
  const { item, kept, wording } = props;
  return (
    <div class="rewrite-item-points">
      <p id={`rewrite-${item.id}-points`}>{wording.message}</p>
      <ul role="list" aria-labelledby={`rewrite-${item.id}-points`}>
        {item.needs.map(({ point }, index) => (
          <li key={point} data-kept={kept?.[index]}>
            <MarkShape mark={kept?.[index] ? 'right' : 'wrong'} />
            <span>
              {point}
              {kept && (
                <span class="rewrite-item-state">
                  {' '}
                  ({kept[index] ? wording.kept : wording.lost})
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
