import type { RefObject, TargetedMouseEvent } from 'preact';
import { useReducer, useState } from 'preact/hooks';
import type { Response, SpotItem as Item } from '../../engine/index.ts';
import { foundSpans } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { QuizPlayerWording, RoomWording } from '../../i18n/wording.ts';
import { ItemFeedback } from './ItemFeedback.tsx';
import { MarkedDraft } from './MarkedDraft.tsx';
import { ShownDraft } from './ShownDraft.tsx';
import { WordMarker } from './WordMarker.tsx';
import { markedWords, reduceMarks, unmarked } from './marks.ts';
import { piecesOf, spansOf, wordsOf } from './words.ts';
import './spot-item.css';

interface Props {
  readonly item: Item;
  readonly response: Response | undefined;
  readonly wording: QuizPlayerWording;
  readonly rooms: RoomWording;
  /** The heading of the feedback, for whoever moves the focus there. */
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onRespond: (response: Response) => void;
}

/** A draft whose words can be marked; once it has a response, the key in place and why. */
export function SpotItem(props: Props) {
  const { response, item } = props;
  return (
    <div class="spot-item">
      {response ? <Answered {...props} response={response} /> : <Open key={item.id} {...props} />}
    </div>
  );
}

function Open({ item, wording, rooms, onRespond }: Props) {
  const [marks, dispatch] = useReducer(reduceMarks, unmarked);
  const [notice, setNotice] = useState('');
  const words = wordsOf(item.draft.text);
  const marked = markedWords(marks);
  const keys = `spot-${item.id}-keys`;

  const respond = (spans: ReturnType<typeof spansOf>) => onRespond({ kind: 'spot', spans });
  const check = () => {
    if (marked.size > 0) respond(spansOf(words, marked));
    else setNotice(wording.spot.first);
  };
  const none = () => {
    if (marked.size === 0) respond([]);
    else setNotice(wording.spot.both);
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
      <div class="spot-item-state">
        <p role="status">
          {notice || (marked.size > 0 && plural(wording.spot.marked, marked.size))}
        </p>
        {marked.size > 0 && (
          <button type="button" class="link-button spot-item-clear" onClick={clear}>
            {wording.spot.clear}
          </button>
        )}
      </div>
      <div class="spot-item-buttons">
        <button type="button" class="button" onClick={check}>
          {wording.spot.check}
        </button>
        <button type="button" class="button" data-kind="quiet" onClick={none}>
          {wording.spot.none}
        </button>
        <button
          type="button"
          class="link-button spot-item-unsure"
          onClick={() => onRespond({ kind: 'unsure' })}
        >
          {wording.spot.unsure}
        </button>
      </div>
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
  const strays = piecesOf(item.draft.text, item.spans, marks).filter(({ stray }) => stray);
  return (
    <>
      <ShownDraft draft={item.draft} wording={wording.shown} rooms={rooms}>
        <MarkedDraft item={item} marks={marks} />
      </ShownDraft>
      <ItemFeedback
        item={item}
        response={response}
        wording={wording.feedback}
        heading={heading}
        answer={<span class="spot-item-answer">{answer(item, response, wording.spot)}</span>}
      >
        {item.spans.length > 0 && (
          <ol class="spot-item-reasons" role="list">
            {item.spans.map(({ start, end, because }, index) => (
              <li key={start}>
                <q class="said">{item.draft.text.slice(start, end)}</q>
                <span>{because}</span>
                {response.kind === 'spot' && item.spans.length > 1 && (
                  <span class="spot-item-found" data-found={found[index]}>
                    {found[index] ? wording.spot.found : wording.spot.missed}
                  </span>
                )}
              </li>
            ))}
          </ol>
        )}
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
  if (item.spans.length === 0) return wording.hasNothing;
  if (response.kind !== 'spot') return plural(wording.places, item.spans.length);
  const found = foundSpans(item, response).filter(Boolean).length;
  if (item.spans.length === 1) return found === 1 ? wording.found : wording.missed;
  return t(wording.foundOf, { found, of: item.spans.length });
}
