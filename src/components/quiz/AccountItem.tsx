import { ACCOUNT_CHOICES } from '../../engine/index.ts';
import type { AccountItem as Item } from '../../engine/index.ts';
import { accountLabel } from '../../i18n/quiz.ts';
import { ItemFeedback } from './ItemFeedback.tsx';
import { OptionAnswers } from './OptionAnswers.tsx';
import { OptionChoice } from './OptionChoice.tsx';
import type { ItemProps } from './item-props.ts';
import './choice-item.css';

/** From which account, if any? The four answers stand in the same order each time. */
export function AccountItem(props: ItemProps<Item>) {
  const { item, response, wording, rooms, heading, aside, onRespond } = props;
  const label = (account: (typeof ACCOUNT_CHOICES)[number]) =>
    accountLabel(account, rooms.accounts, wording.account.none);
  if (!response) {
    return (
      <OptionChoice
        key={item.id}
        name={`account-${item.id}`}
        ask={item.ask}
        options={ACCOUNT_CHOICES.map((id) => ({ id, text: label(id) }))}
        check={wording.answer.check}
        unsure={wording.answer.unsure}
        first={wording.account.first}
        aside={aside}
        onChoose={([id]) => {
          const account = ACCOUNT_CHOICES.find((one) => one === id);
          if (account) onRespond({ kind: 'account', account });
        }}
        onUnsure={() => onRespond({ kind: 'unsure' })}
      />
    );
  }
  return (
    <div class="choice-item">
      <p class="choice-item-ask">{item.ask}</p>
      <ItemFeedback
        item={item}
        response={response}
        wording={wording.feedback}
        heading={heading}
        answer={
          <>
            <span class="item-feedback-key">{wording.feedback.key}</span>{' '}
            <span class="choice-item-key">{label(item.account)}</span>
          </>
        }
      >
        <OptionAnswers
          wording={wording.options}
          chosen={wording.options.chosen}
          options={ACCOUNT_CHOICES.map((id) => ({
            id,
            text: label(id),
            because: item.feedback[id],
            mark: id === item.account || item.accept.includes(id) ? 'right' : 'wrong',
            chosen: response.kind === 'account' && response.account === id,
          }))}
        />
      </ItemFeedback>
    </div>
  );
}
