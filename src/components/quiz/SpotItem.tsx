import type { TargetedMouseEvent } from 'preact';
import { useReducer, useState } from 'preact/hooks';
import type { Response, SpotItem as Item } from '../../engine/index.ts';
import { foundSpans } from '../../engine/index.ts';
import { plural, saidAnew, t } from '../../i18n/t.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { ClueList } from './ClueList.tsx';
import { ItemFeedback } from './ItemFeedback.tsx';
import type { ItemProps } from './item-props.ts';
import { MarkedDraft } from './MarkedDraft.tsx';
import type { MarkedAs } from './MarkedDraft.tsx';
import { ShownDraft } from './ShownDraft.tsx';
import { WordMarker } from './WordMarker.tsx';
import { markedWords, reduceMarks, unmarked } from './marks.ts';
import { stretchesOf, spansOf, wordsIn } from './words.ts';
import './spot-item.css';

type Props = ItemProps<Item>;

const MARKED_AS: readonly MarkedAs[] = ['found', 'missed', 'either'];

/** A draft whose words can be marked; once it has a response, the key in place and why. */
export function SpotItem(props: Props) {
  const { response, item } = props;
  return (
    <div class="spot-item">
      {response ? <Answered {...props} response={response} /> : <Open key={item.id} {...props} />}
    </div>
  );
}

function Open({ item, wording, rooms, aside, onRespond }: Props) {
  const [marks, dispatch] = useReducer(reduceMarks, unmarked);
  const [notice, setNotice] = useState('');
  const words = wordsIn(item.draft.text);
  const marked = markedWords(marks);
  const keys = `spot-${item.id}-keys`;

  const respond = (spans: ReturnType<typeof spansOf>) => onRespond({ kind: 'spot', spans });
  const check = () => {
    if (marked.size > 0) respond(spansOf(words, marked));
    else setNotice((before) => saidAnew(wording.spot.first, before));
  };
  const none = () => {
    if (marked.size === 0) respond([]);
    else setNotice((before) => saidAnew(wording.spot.both, before));
  };
  const clear = ({ currentTarget }: TargetedMouseEvent<HTMLElement>) => {
    // The button goes with the marks: the focus goes to the word that Tab would lead to.
    const word = `[data-word="${marks.at}"]`;
    currentTarget.closest('.spot-item')?.querySelector<HTMLElement>(word)?.focus();
    dispatch({ type: 'clear' });
    setNotice(wording.spot.cleared);
  };

  return (
    <>
      <p class="spot-item-ask">{wording.spot.ask}</p>
      <div class="spot-item-hints">
        <p class="spot-item-hint">{wording.spot.hint}</p>
        <p class="spot-item-keys" id={keys}>
          {wording.spot.keys}
        </p>
      </div>
      <ShownDraft draft={item.draft} wording={wording.shown} rooms={rooms}>
        <WordMarker
          words={words}
          marks={marks}
          label={wording.spot.words}
          describedBy={keys}
          dispatch={(action) => {
            setNotice('');
            dispatch(action);
          }}
        />
      </ShownDraft>
      <AnswerButtons
        check={wording.spot.check}
        unsure={wording.answer.unsure}
        notice={notice || (marked.size > 0 ? plural(wording.spot.marked, marked.size) : '')}
        aside={aside}
        onCheck={check}
        onUnsure={() => onRespond({ kind: 'unsure' })}
      >
        <button type="button" class="button" data-kind="quiet" onClick={none}>
          {wording.spot.none}
        </button>
        {marked.size > 0 && (
          <button type="button" class="link-button spot-item-clear" onClick={clear}>
            {wording.spot.clear}
          </button>
        )}
      </AnswerButtons>
    </>
  );
}

function Answered({
  item,
  response,
  wording,
  rooms,
  heading,
}: Props & { readonly response: Response }) {
  const marks = response.kind === 'spot' ? response.spans : [];
  const found = foundSpans(item, response);
  const strays = stretchesOf(item.draft.text, item.spans, marks).filter(({ stray }) => stray);
  const markedAs = (index: number): MarkedAs | undefined => {
    if (response.kind !== 'spot') return undefined;
    if (item.spans[index]?.optional) return 'either';
    return found[index] ? 'found' : 'missed';
  };
  const present = item.spans.map((_, index) => markedAs(index));
  return (
    <>
      <ShownDraft draft={item.draft} wording={wording.shown} rooms={rooms}>
        <MarkedDraft text={item.draft.text} clues={item.spans} marks={marks} markedAs={markedAs} />
      </ShownDraft>
      {response.kind === 'spot' && (
        <p class="spot-item-legend">
          {MARKED_AS.filter((one) => present.includes(one)).map((one) => (
            <span key={one} class="marked-draft-key" data-as={one}>
              {wording.spot.legend[one]}
            </span>
          ))}
          {strays.length > 0 && <span class="marked-draft-stray">{wording.spot.legend.stray}</span>}
        </p>
      )}
      <ItemFeedback
        item={item}
        response={response}
        wording={wording.feedback}
        heading={heading}
        rewrite={item.rewrite}
        answer={<span class="spot-item-answer">{answer(item, response, wording.spot)}</span>}
      >
        <ClueList
          text={item.draft.text}
          clues={item.spans}
          more={(index) => {
            if (item.spans[index]?.optional) {
              return <span class="spot-item-found">{wording.spot.either}</span>;
            }
            if (response.kind !== 'spot' || item.spans.length < 2) return null;
            return (
              <span class="spot-item-found" data-found={found[index]}>
                {found[index] ? wording.spot.found : wording.spot.missed}
              </span>
            );
          }}
        />
        {strays.length > 0 && (
          <p class="spot-item-strays">
            {wording.spot.stray}{' '}
            {strays.map(({ start, text }) => (
              <q key={start} class="said">
                {text.trim()}
              </q>
            ))}
          </p>
        )}
      </ItemFeedback>
    </>
  );
}

/** What there was to find, and how much of it was found. */
function answer(item: Item, response: Response, wording: QuizPlayerWording['spot']): string {
  const asked = item.spans.filter(({ optional }) => !optional).length;
  if (asked === 0) return wording.hasNothing;
  if (response.kind !== 'spot') return plural(wording.places, asked);
  const found = foundSpans(item, response).filter(
    (one, index) => one && !item.spans[index]?.optional,
  ).length;
  if (asked === 1) return found === 1 ? wording.found : wording.missed;
  return t(wording.foundOf, { found, of: asked });
}
