import type { Keeping } from '../../components/quiz/keeping.ts';
import { KeptHere } from '../../components/quiz/KeptHere.tsx';
import { useKeptAttempt } from '../../components/quiz/use-kept-attempt.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';

/** What a page for a learning system holds, and a widget has no use for. */
const text = document.getElementById('keeping-data')?.textContent ?? '{}';
const wording = JSON.parse(text) as QuizPlayerWording['kept'];

/** Keeps an attempt where the learning system says, and says so. */
export const keeping: Keeping = {
  use: useKeptAttempt,
  Note: (props) => <KeptHere {...props} wording={wording} />,
};
