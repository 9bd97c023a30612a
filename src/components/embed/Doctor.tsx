import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DoctorWording } from '../../i18n/doctor.ts';
import { useCopy } from '../take/use-copy.ts';
import { answeredIn, followed, noteOf } from './answers.ts';
import { probe } from './probe.ts';
import type { Answer, Probed } from './probe.ts';
import '../take/copy-button.css';
import './doctor.css';

export interface DoctorProps {
  readonly wording: DoctorWording;
}

/** How long the page around gets to follow a height, in milliseconds. */
const PATIENCE = 2000;

/** Says what the page around allows. Until script runs, it says that script does not run. */
export function Doctor({ wording }: DoctorProps) {
  const [probed, setProbed] = useState<Probed>();
  const [height, setHeight] = useState<Answer>();
  const [windows, setWindows] = useState<Answer>('unknown');
  const [note, setNote] = useState('');
  const { copied, field, copy } = useCopy(setNote);
  const first = useRef(0);
  const windowsTitle = useRef<HTMLHeadingElement>(null);

  // Before anything is drawn, and before the page around hears how high this one is.
  useLayoutEffect(() => {
    let frame = 0;
    // A frame of another site has no height yet where its script is quick; that it then gets one
    // is no following.
    const measure = () => {
      first.current = innerHeight;
      if (first.current === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    setProbed(probe());
    return () => cancelAnimationFrame(frame);
  }, []);
  // The button that tried it goes, and must not take the focus with it.
  useLayoutEffect(() => {
    if (windows !== 'unknown') windowsTitle.current?.focus();
  }, [windows]);
  useEffect(() => {
    const look = () => setProbed(probe());
    addEventListener('resize', look);
    const waiting = setTimeout(() => {
      const wanted = document.documentElement.getBoundingClientRect().height;
      setHeight(followed(first.current, innerHeight, wanted));
      look();
    }, PATIENCE);
    return () => {
      removeEventListener('resize', look);
      clearTimeout(waiting);
    };
  }, []);

  if (!probed) {
    const { title, text, ask } = wording.still;
    return (
      <div class="doctor">
        <p>{wording.intro}</p>
        <h2>{title}</h2>
        <p>{text}</p>
        <p>{ask}</p>
      </div>
    );
  }

  const tried = { height: height ?? 'unknown', windows, copied: copied && !copied.byHand };
  const answered = answeredIn(probed, tried, wording);
  const text = noteOf(probed, answered, wording);
  const tryWindow = () => {
    // Empty, and gone at once: to see whether it opens is all.
    const opened = window.open('', '_blank', 'popup,width=240,height=160');
    opened?.close();
    setWindows(opened ? 'yes' : 'no');
    setNote(opened ? wording.tried.yes : wording.tried.no);
  };
  const { done, byHand } = wording.copying;

  return (
    <div class="doctor">
      <p>{wording.intro}</p>
      <h2>{wording.list}</h2>
      <ul role="list">
        {answered.map(({ id, answer, title, text: meaning, ask }) => (
          <li key={id} data-check={id} data-answer={answer}>
            <h3 tabIndex={-1} ref={id === 'windows' ? windowsTitle : null}>
              {title} <span class="doctor-answer">{wording.answers[answer]}</span>
            </h3>
            <p>{id === 'height' && height === undefined ? wording.waiting : meaning}</p>
            {ask !== undefined && (
              <p class="doctor-ask">
                <strong>{wording.ask}</strong> {ask}
              </p>
            )}
            {id === 'windows' && answer === 'unknown' && (
              <button type="button" class="button" data-kind="quiet" onClick={tryWindow}>
                {wording.tryWindow}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="doctor-take">
        <button type="button" class="button" onClick={() => void copy(text, done, byHand)}>
          {wording.copy}
        </button>
        <p role="status">{note}</p>
        {copied?.byHand && (
          <textarea
            class="copy-button-field"
            readOnly
            rows={10}
            aria-label={wording.copying.field}
            value={copied.words}
            ref={field}
          />
        )}
      </div>
    </div>
  );
}
