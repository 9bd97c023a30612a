import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import { LaterFailed } from './LaterFailed.tsx';
import type { ResultCodeProps } from './ResultCode.tsx';
import { useLater } from './use-later.ts';

/** The result code, whose script comes when a quiz has come to its end. */
export function LaterResult(
  props: ResultCodeProps & { readonly wording: QuizPlayerWording['later'] },
) {
  const { wording, ...rest } = props;
  const later = useLater(true, () => import('./later-result.ts'));
  if (later.state === 'loading') return null;
  if (later.state === 'failed') return <LaterFailed wording={wording} onRetry={later.retry} />;
  return <later.items.ResultCode {...rest} />;
}
