import { useState } from 'preact/hooks';
import type { CalendarWording } from '../../i18n/proof.ts';
import { saidAnew } from '../../i18n/t.ts';
import { saveFile } from '../take/save-file.ts';
import type { OnNote } from '../take/use-copy.ts';
import type { QuizFact } from './quiz-fact.ts';

/** Saves reminders as a calendar file; what comes of it is said where the page says things. */
export function CalendarButton(props: {
  readonly code: string;
  readonly date: string;
  /** What to come back with, in turn. */
  readonly quizzes: readonly QuizFact[];
  readonly wording: CalendarWording;
  readonly onNote: OnNote;
}) {
  const { code, date, quizzes, wording, onNote } = props;
  const [busy, setBusy] = useState(false);

  function say(words: string): void {
    onNote((before) => saidAnew(words, before));
  }

  async function make(): Promise<void> {
    setBusy(true);
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const text = calendarFile({ code, date, quizzes, here: location.href, wording });
      saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), wording.file);
      say(wording.done);
    } catch {
      say(wording.failed);
    }
    setBusy(false);
  }

  return (
    <button
      type="button"
      class="button"
      data-kind="quiet"
      onClick={() => {
        if (!busy) void make();
      }}
    >
      {wording.make}
    </button>
  );
}
