import { useMemo } from 'preact/hooks';
import type { Quiz } from '../../engine/index.ts';
import { AccountItem } from './AccountItem.tsx';
import { ChoiceItem } from './ChoiceItem.tsx';
import type { ItemBodies } from './ItemBody.tsx';
import { JudgeItem } from './JudgeItem.tsx';
import { KEEPING } from './kept.ts';
import { LaterFailed } from './LaterFailed.tsx';
import { LaterResult } from './LaterResult.tsx';
import { QuizPlayer } from './QuizPlayer.tsx';
import type { QuizPlayerProps } from './QuizPlayer.tsx';
import type { JudgeRewrite } from './RewriteItem.tsx';
import type { ResultProof } from './ResultCode.tsx';
import { SpotItem } from './SpotItem.tsx';
import { useLaterItems } from './use-later-items.ts';

/** What shows the kinds of item that nearly every quiz has. */
const COMMON: ItemBodies = {
  judge: JudgeItem,
  spot: SpotItem,
  account: AccountItem,
  several: ChoiceItem,
  single: ChoiceItem,
};

export interface LaterQuizProps extends Omit<
  QuizPlayerProps,
  'bodies' | 'keeping' | 'missing' | 'proof'
> {
  readonly quiz: Quiz;
  /** Judges a rewritten draft; loads the checker when it is first asked. */
  readonly judge: JudgeRewrite;
  /** What a result code is made with; none is given out without it. */
  readonly proof?: ResultProof | undefined;
}

/** A quiz whose larger kinds of item, and whose result code, are loaded when they are needed. */
export function LaterQuiz({ judge, proof, ...player }: LaterQuizProps) {
  const { quiz, wording } = player;
  const later = useLaterItems(quiz);
  const items = later.state === 'loaded' ? later.items : undefined;
  const bodies = useMemo((): ItemBodies => {
    if (!items) return COMMON;
    const { OrderItem, RewriteItem, RoomItem } = items;
    return {
      ...COMMON,
      order: OrderItem,
      room: RoomItem,
      rewrite: (props) => <RewriteItem {...props} judge={judge} />,
    };
  }, [items, judge]);
  return (
    <QuizPlayer
      {...player}
      bodies={bodies}
      keeping={KEEPING}
      missing={
        later.state === 'failed' ? (
          <LaterFailed wording={wording.later} onRetry={later.retry} />
        ) : (
          <p>{wording.later.loading}</p>
        )
      }
      proof={
        proof && ((result) => <LaterResult {...result} proof={proof} wording={wording.later} />)
      }
    />
  );
}
