import type { SeveralItem, SingleItem } from '../../engine/index.ts';
import { ItemFeedback } from './ItemFeedback.tsx';
import { OptionAnswers } from './OptionAnswers.tsx';
import { OptionChoice } from './OptionChoice.tsx';
import { ShownDraft } from './ShownDraft.tsx';
import type { ItemProps } from './item-props.ts';
import './choice-item.css';

/** A question with options of which one fits, or several. */
export function ChoiceItem(props: ItemProps<SingleItem | SeveralItem>) {
  const { item, response, wording, rooms, heading, aside, onRespond } = props;
  const { options: words } = wording;
  const draft = item.kind === 'single' ? item.draft : undefined;
  const shown = draft && <ShownDraft draft={draft} wording={wording.shown} rooms={rooms} />;
  if (!response) {
    return (
      <div class="choice-item">
        {shown}
        <OptionChoice
          key={item.id}
          name={`option-${item.id}`}
          ask={item.ask}
          several={item.kind === 'several' ? words.several : undefined}
          options={item.options}
          check={wording.answer.check}
          unsure={wording.answer.unsure}
          first={item.kind === 'several' ? words.firstSeveral : words.first}
          aside={aside}
          onChoose={(ids) =>
            onRespond(
              item.kind === 'several'
                ? { kind: 'several', options: ids }
                : { kind: 'single', option: ids[0] ?? '' },
            )
          }
          onUnsure={() => onRespond({ kind: 'unsure' })}
        />
      </div>
    );
  }

  const chosen =
    response.kind === 'several'
      ? response.options
      : response.kind === 'single'
        ? [response.option]
        : [];
  const right = item.options.filter((option) => option.right).map(({ text }) => text);
  return (
    <div class="choice-item">
      {shown}
      <p class="choice-item-ask">{item.ask}</p>
      <ItemFeedback
        item={item}
        response={response}
        wording={wording.feedback}
        heading={heading}
        answer={
          <>
            <span class="item-feedback-key">{wording.feedback.key}</span>{' '}
            <span class="choice-item-key">{right.join('; ')}</span>
          </>
        }
      >
        <OptionAnswers
          wording={words}
          chosen={item.kind === 'several' ? words.ticked : words.chosen}
          options={item.options.map(({ id, text, because, right: fits, ...more }) => ({
            id,
            text,
            because,
            mark: fits ? 'right' : 'half' in more && more.half ? 'near' : 'wrong',
            chosen: chosen.includes(id),
          }))}
        />
      </ItemFeedback>
    </div>
  );
}
