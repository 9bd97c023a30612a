import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { tryPack } from '../../engine/pack/try-pack.ts';
import type { Pack } from '../../engine/pack/types.ts';
import type { PackEditorWording, PackNoteWording } from '../../i18n/pack.ts';
import { Checker } from '../draft/Checker.tsx';
import type { CheckerProps, CheckerWords } from '../draft/Checker.tsx';
import { fetchWords, forgetWords } from '../draft/fetch-words.ts';
import { packPart } from './pack-part.tsx';

/** The checker with the pack in it, and how the pack's own tests go. Loads when asked to. */
export function PackTrial(props: {
  readonly pack: Pack | undefined;
  readonly checker: CheckerProps;
  readonly wordsHref: string;
  readonly wording: PackEditorWording;
  readonly notes: PackNoteWording;
  readonly onNote: (note: string) => void;
}) {
  const { pack, checker, wordsHref, wording, notes, onNote } = props;
  const [words, setWords] = useState<CheckerWords>();
  const packed = useMemo(
    () => words && pack && { ...words, pack: packPart({ pack, wording: notes }) },
    [words, pack, notes],
  );
  const tests = useMemo(() => {
    try {
      return words && pack ? tryPack(pack, words.lexicon) : undefined;
    } catch {
      // The words came torn: the checker says so, and offers to fetch them anew.
      return undefined;
    }
  }, [words, pack]);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that asked for it has gone with the focus, unless that has gone elsewhere.
  useLayoutEffect(() => {
    if (words && document.activeElement === document.body) title.current?.focus();
  }, [words]);
  const load = () => {
    fetchWords(wordsHref).then(setWords, () => onNote(wording.try.failed));
  };
  return (
    <section class="pack-trial" aria-labelledby="pack-trial">
      <h2 id="pack-trial" ref={title} tabIndex={-1}>
        {wording.try.title}
      </h2>
      {!words && (
        <>
          <p class="desk-hint">{wording.try.hint}</p>
          <button type="button" class="button" onClick={load}>
            {wording.try.button}
          </button>
        </>
      )}
      {words && !packed && <p>{wording.wrong}</p>}
      {tests && (
        <>
          <h3>{wording.try.tests}</h3>
          {tests.length === 0 && <p>{wording.try.none}</p>}
          <ul class="pack-tests" role="list">
            {tests.map(({ list, index, holds }) => (
              <li key={`${list} ${String(index)}`} data-holds={holds}>
                <strong>{holds ? wording.try.holds : wording.try.fails}</strong>{' '}
                {wording.sections[list].title}, {index + 1}: {pack?.[list]?.[index]?.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {packed && (
        <Checker
          {...checker}
          words={packed}
          onRetry={() => {
            forgetWords(wordsHref);
            load();
          }}
        />
      )}
    </section>
  );
}
