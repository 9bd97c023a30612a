import type { QuizPlayerWording } from '../../i18n/quiz.ts';

/** A part of the script did not come: says so, and tries again. */
export function LaterFailed(props: {
  readonly wording: QuizPlayerWording['later'];
  readonly onRetry: () => void;
}) {
  const { wording, onRetry } = props;
  return (
    <p role="alert">
      {wording.failed}{' '}
      <button type="button" class="link-button" onClick={onRetry}>
        {wording.retry}
      </button>
    </p>
  );
}
