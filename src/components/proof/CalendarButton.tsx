import { useState } from 'preact/hooks';
import type { CalendarWording } from '../../i18n/proof.ts';
import type { QuizFact } from './quiz-fact.ts';
import { saveFile } from '../take/save-file.ts';

/** Saves reminders as a calendar file; what comes of it is said where the page says things. */
export function CalendarButton(props: {
  readonly code: string;
  readonly date: string;
  /** What to come back with, in turn. */
  readonly quizzes: readonly QuizFact[];
  readonly wording: CalendarWording;
  readonly onNote: (note: string) => void;
}) {
  const { code, date, quizzes, wording, onNote } = props;
  const [busy, setBusy] = useState(false);

  async function make(): Promise<void> {
    setBusy(true);
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const text = calendarFile({ code, date, quizzes, here: location.href, wording });
      saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), wording.file);
      onNote(wording.done);
    } catch {
      onNote(wording.failed);
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
