import { useEffect, useRef, useState } from 'preact/hooks';
import type { SwapKind } from '../../engine/draft/swap.ts';
import { plural, saidAnew, t } from '../../i18n/t.ts';
import type { PlaceholderSwapWording } from '../../i18n/tools/placeholder-swap.ts';
import { fetchWords } from '../draft/fetch-words.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { MOST, standIns, swapped, swappedBack, trimmed, withEntries } from './stand-ins.ts';
import type { Entry } from './stand-ins.ts';
import './desk.css';
import './placeholder-swap.css';

/** Swaps real details for stand-ins before a prompt is sent, and back in the answer. */
export function PlaceholderSwap(props: {
  readonly wording: PlaceholderSwapWording;
  /** Address of the words that the finders look for. */
  readonly wordsHref: string;
}) {
  const { wording, wordsHref } = props;
  const { back, more, kinds } = wording;
  const [text, setText] = useState('');
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [kind, setKind] = useState<SwapKind>('detail');
  const [answer, setAnswer] = useState('');
  const [note, setNote] = useState('');
  const [begun, setBegun] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Counts searches, so that one that is under way knows when everything was emptied. */
  const search = useRef(0);
  const list = standIns(entries, kinds, text);
  const result = swapped(text, list);
  const returned = swappedBack(answer, list);

  const clear = () => {
    search.current += 1;
    setNote('');
    setText('');
    setEntries([]);
    setAnswer('');
    setBegun(false);
  };
  // Gone on leaving, also from a page that the browser would wake up again as it was.
  useEffect(() => {
    addEventListener('pagehide', clear);
    return () => {
      removeEventListener('pagehide', clear);
    };
  }, []);

  const find = async (prompt: string): Promise<void> => {
    if (prompt.length > MOST) {
      setNote(wording.tooLong);
      return;
    }
    const mine = (search.current += 1);
    setNote(wording.loading);
    try {
      const [{ lexicon }, { swapsIn }] = await Promise.all([
        fetchWords(wordsHref),
        import('./swap-finders.ts'),
      ]);
      if (mine !== search.current) return;
      const found = swapsIn(prompt, lexicon).map(({ span, kind: its }) => ({
        words: prompt.slice(span.start, span.end),
        kind: its,
        out: false,
      }));
      const all = withEntries(entries, found);
      setEntries(all);
      setBegun(true);
      setNote(found.length === 0 ? wording.none : plural(wording.found, all.length));
    } catch {
      if (mine === search.current) setNote(wording.failed);
    }
  };
  const mark = () => {
    const area = field.current;
    const words = area ? trimmed(text.slice(area.selectionStart, area.selectionEnd)) : '';
    if (words === '') {
      setNote((before) => saidAnew(more.nothing, before));
      return;
    }
    const others = entries.filter((one) => one.words !== words);
    setEntries([...others, { words, kind, out: false }]);
    setBegun(true);
    setNote((before) => saidAnew(more.marked, before));
  };

  return (
    <>
      <div class="tool-live">
        <div class="desk">
          <p>{wording.intro}</p>
          <label class="desk-field">
            <span>{wording.prompt}</span>
            <textarea
              ref={field}
              class="said"
              rows={6}
              autocomplete="off"
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <div class="desk-buttons">
            <button type="button" class="button" onClick={() => void find(text)}>
              {wording.find}
            </button>
            {text === '' && (
              <button
                type="button"
                class="button"
                data-kind="quiet"
                onClick={() => {
                  setText(wording.sample);
                  void find(wording.sample);
                  field.current?.focus();
                }}
              >
                {wording.sampleButton}
              </button>
            )}
            {(text !== '' || answer !== '' || entries.length > 0) && (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  clear();
                  setNote(wording.cleared);
                  field.current?.focus();
                }}
              >
                {wording.clear}
              </button>
            )}
          </div>
          <p class="desk-note" role="status">
            {note}
          </p>
          {begun && (
            <>
              {list.length > 0 && (
                <fieldset>
                  <legend>{wording.foundTitle}</legend>
                  <ul role="list" class="swap-list">
                    {list.map(({ words, label, out }, at) => (
                      <li key={words}>
                        <label class="desk-tick">
                          <input
                            type="checkbox"
                            autocomplete="off"
                            checked={!out}
                            aria-label={t(wording.becomes, { words, standIn: label })}
                            onChange={({ currentTarget }) => {
                              const isOut = !currentTarget.checked;
                              setEntries(
                                entries.map((one, place) =>
                                  place === at ? { ...one, out: isOut } : one,
                                ),
                              );
                            }}
                          />
                          <span class="swap-words">{words}</span>
                          <span class="swap-label">{label}</span>
                        </label>
                      </li>
                    ))}
                  </ul>
                </fieldset>
              )}
              <p class="desk-hint">{more.how}</p>
              <div class="desk-buttons swap-more">
                <label class="desk-field">
                  <span>{more.kind}</span>
                  <select
                    autocomplete="off"
                    value={kind}
                    onChange={({ currentTarget }) => setKind(currentTarget.value as SwapKind)}
                  >
                    {Object.entries(kinds).map(([id, name]) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
                <button type="button" class="button" data-kind="quiet" onClick={mark}>
                  {more.mark}
                </button>
              </div>
              <div>
                <label class="desk-field">
                  <span>{wording.result}</span>
                  <textarea
                    class="said"
                    rows={6}
                    readOnly
                    value={result}
                    aria-describedby="swap-result-hint"
                  />
                </label>
                <p class="desk-hint" id="swap-result-hint">
                  {wording.resultHint}
                </p>
              </div>
              <div class="desk-buttons">
                <CopyButton
                  text={result}
                  label={wording.copy}
                  wording={wording.copying}
                  onNote={setNote}
                />
              </div>
              <h4>{back.title}</h4>
              <div>
                <label class="desk-field">
                  <span>{back.answer}</span>
                  <textarea
                    class="said"
                    rows={4}
                    autocomplete="off"
                    value={answer}
                    aria-describedby="swap-answer-hint"
                    onInput={({ currentTarget }) => setAnswer(currentTarget.value)}
                  />
                </label>
                <p class="desk-hint" id="swap-answer-hint">
                  {back.hint}
                </p>
              </div>
              {answer !== '' && (
                <>
                  <label class="desk-field">
                    <span>{back.result}</span>
                    <textarea class="said" rows={4} readOnly value={returned.text} />
                  </label>
                  {returned.missing.length > 0 && (
                    <p class="desk-hint">
                      {t(back.missing, { list: returned.missing.join(', ') })}
                    </p>
                  )}
                  {returned.secrets.length > 0 && (
                    <p class="desk-hint">
                      {t(back.secrets, { list: returned.secrets.join(', ') })}
                    </p>
                  )}
                  <div class="desk-buttons">
                    <CopyButton
                      text={returned.text}
                      label={back.copy}
                      wording={wording.copying}
                      onNote={setNote}
                    />
                  </div>
                </>
              )}
            </>
          )}
        </div>
      </div>
      <div class="tool-plain">
        <p class="said swap-plain">{wording.plain.before}</p>
        <p>{wording.plain.swapped}</p>
        <p class="said swap-plain">{wording.plain.after}</p>
      </div>
      <div class="swap-limits">
        <h4>{wording.limitsTitle}</h4>
        <ul>
          {wording.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
