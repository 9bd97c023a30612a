import { useEffect, useState } from 'preact/hooks';
import type { Attempt, Quiz, QuizSettings } from '../../engine/index.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import type { ResultProof } from './ResultCode.tsx';
import type * as laterResult from './later-result.ts';

/** The result code, whose script comes when a quiz has come to its end. */
export function LaterResult(props: {
  readonly drawn: Quiz;
  readonly attempt: Attempt;
  readonly settings: QuizSettings;
  readonly proof: ResultProof;
  readonly wording: QuizPlayerWording['later'];
}) {
  const { wording, ...rest } = props;
  const [loaded, setLoaded] = useState<typeof laterResult>();
  const [failed, setFailed] = useState(false);

  const load = () => {
    setFailed(false);
    import('./later-result.ts').then(setLoaded, () => setFailed(true));
  };
  useEffect(load, []);

  if (loaded) return <loaded.ResultCode {...rest} />;
  if (!failed) return null;
  return (
    <p role="alert">
      {wording.failed}{' '}
      <button type="button" class="link-button" onClick={load}>
        {wording.retry}
      </button>
    </p>
  );
}
