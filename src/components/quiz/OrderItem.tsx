import { useState } from 'preact/hooks';
import type { OrderItem as Item } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { ItemFeedback } from './ItemFeedback.tsx';
import { OrderList } from './OrderList.tsx';
import type { ItemProps } from './item-props.ts';
import './order-item.css';

type Props = ItemProps<Item>;

/** Options to put in order; afterwards in the right one, each with why it stands there. */
export function OrderItem(props: Props) {
  const { item, response, wording, heading } = props;
  if (!response) return <Open key={item.id} {...props} />;
  const given = response.kind === 'order' ? response.order : undefined;
  return (
    <div class="order-item">
      <p class="order-item-ask">{item.ask}</p>
      <ItemFeedback
        item={item}
        response={response}
        wording={wording.feedback}
        heading={heading}
        answer={<span class="order-item-by">{item.by}:</span>}
      >
        <ol class="order-item-key" role="list">
          {item.options.map(({ id, text, because }, at) => {
            const place = given?.indexOf(id);
            return (
              <li key={id}>
                <span class="order-item-text">{text}</span>
                <span class="order-item-because">{because}</span>
                {place !== undefined && (
                  <span class="order-item-place" data-placed={place === at}>
                    {place === at
                      ? wording.order.placed
                      : t(wording.order.place, { at: place + 1 })}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </ItemFeedback>
    </div>
  );
}

function Open({ item, wording, aside, onRespond }: Props) {
  const [order, setOrder] = useState(item.shown ?? item.options.map(({ id }) => id));
  const [notice, setNotice] = useState('');
  return (
    <div class="order-item">
      <p class="order-item-ask">{item.ask}</p>
      <p class="order-item-how">
        {item.by}. {wording.order.how}
      </p>
      <OrderList
        options={item.options}
        order={order}
        label={item.by}
        ends={item.ends}
        wording={wording.order}
        onMove={(next, id) => {
          setOrder(next);
          setNotice(
            t(wording.order.moved, {
              option: item.options.find((option) => option.id === id)?.text ?? '',
              at: next.indexOf(id) + 1,
              of: next.length,
            }),
          );
        }}
      />
      <AnswerButtons
        check={wording.order.check}
        unsure={wording.answer.unsure}
        notice={notice}
        aside={aside}
        onCheck={() => onRespond({ kind: 'order', order })}
        onUnsure={() => onRespond({ kind: 'unsure' })}
      />
    </div>
  );
}
