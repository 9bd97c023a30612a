import { useEffect, useRef, useState } from 'preact/hooks';
import { keptNeeds } from '../../engine/index.ts';
import type { Response, RewriteItem as Item, Verdict } from '../../engine/index.ts';
import { plural } from '../../i18n/t.ts';
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
  /** Loads the checker when it is first asked; rejects where it cannot be had. */
  readonly judge: JudgeRewrite;
};

/** A bad draft to write again, judged by the checker and by what it still says. */
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
        answer={<span class="rewrite-item-answer">{summary(item, response, props)}</span>}
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

function summary(item: Item, response: Response, { wording }: Props): string {
  if (response.kind !== 'rewrite') return '';
  const { fine, notFine, keptOf } = wording.rewrite;
  const kept = response.kept.filter(Boolean).length;
  return `${response.fine ? fine : notFine} ${plural(keptOf, kept, { of: item.needs.length })}.`;
}

/** One judgement of what the person has written so far. */
interface Judged {
  readonly verdict: Verdict;
  readonly doubts: readonly string[];
  readonly kept: readonly boolean[];
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
      setNotice(words.empty);
      return;
    }
    if (checking) return;
    const judging = version.current;
    setChecking(true);
    setNotice(words.checking);
    try {
      const found = await judge(item, text);
      if (left.current) return;
      if (judging !== version.current) {
        setChecking(false);
        return;
      }
      const kept = keptNeeds(item.needs, text);
      if (found.verdict === 'share' && kept.every(Boolean)) {
        onRespond({ kind: 'rewrite', fine: true, kept });
        return;
      }
      setJudged({ ...found, kept });
      const said = found.verdict === 'share' ? words.fine : words.notFine;
      const points = kept.filter(Boolean).length;
      setNotice(`${said} ${plural(words.keptOf, points, { of: kept.length })}.`);
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
            defaultValue={item.draft.text}
            onInput={changed}
          />
          <p id={`rewrite-${item.id}-private`}>{words.private}</p>
        </div>
        <Points item={item} kept={judged?.kept} wording={words} />
      </div>
      {judged && judged.verdict !== 'share' && (
        <div class="rewrite-item-judged">
          <p>
            {words.finds}{' '}
            <VerdictMark verdict={judged.verdict} label={rooms.verdicts[judged.verdict].long} />
          </p>
          {judged.doubts.length > 0 && (
            <ul>
              {judged.doubts.map((doubt) => (
                <li key={doubt}>{doubt}</li>
              ))}
            </ul>
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
            onClick={() =>
              onRespond({ kind: 'rewrite', fine: judged.verdict === 'share', kept: judged.kept })
            }
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

/** What the draft wants to say, point by point, and whether it still does. */
function Points(props: {
  readonly item: Item;
  readonly kept: readonly boolean[] | undefined;
  readonly wording: Props['wording']['rewrite'];
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
