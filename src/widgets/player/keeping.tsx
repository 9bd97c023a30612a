import type { Keeping } from '../../components/quiz/keeping.ts';
import { KeptHere } from '../../components/quiz/KeptHere.tsx';
import { useKeptAttempt } from '../../components/quiz/use-kept-attempt.ts';
import { lessonData } from './lesson-data.ts';

const { kept: wording } = lessonData();

/** Keeps an attempt where the learning system says, and says so. */
export const keeping: Keeping = {
  use: useKeptAttempt,
  Note: (props) => <KeptHere {...props} wording={wording} />,
};
