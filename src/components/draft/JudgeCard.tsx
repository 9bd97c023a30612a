import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JudgeItem as Item, Response } from '../../engine/index.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { JudgeItem } from '../quiz/JudgeItem.tsx';
import type { JudgeWording } from '../quiz/JudgeItem.tsx';
import './judge-card.css';

export interface JudgeCardProps {
  readonly item: Item;
  readonly wording: JudgeWording;
  readonly rooms: RoomWording;
}

/** One draft to judge in the middle of a guide: no score, and as many goes as one likes. */
export function JudgeCard(props: JudgeCardProps) {
  const { item, wording, rooms } = props;
  const [response, setResponse] = useState<Response>();
  const card = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);

  useLayoutEffect(() => {
    if (!begun.current) return;
    (heading.current ?? card.current?.querySelector('input'))?.focus();
  }, [response]);

  const show = (next: Response | undefined) => {
    begun.current = true;
    setResponse(next);
  };
  return (
    <div ref={card} class="judge-card" role="group" aria-label={wording.judge.label}>
      <JudgeItem
        item={item}
        response={response}
        wording={wording}
        rooms={rooms}
        heading={heading}
        compact
        onRespond={show}
      />
      {response && (
        <button type="button" class="link-button judge-card-again" onClick={() => show(undefined)}>
          {wording.feedback.again}
        </button>
      )}
    </div>
  );
}
