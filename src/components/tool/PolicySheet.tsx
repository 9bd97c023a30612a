import type { PolicyPage } from './policy-page.ts';
import './policy-sheet.css';

/** The policy as a page to pin up. */
export function PolicySheet({ page }: { readonly page: PolicyPage }) {
  const { heading, free, inside, rest } = page;
  return (
    <div class="policy-sheet">
      <p class="policy-sheet-heading">{heading}</p>
      <p>
        <b>{free.title}</b> {free.text}
      </p>
      <div>
        <p>
          <b>{inside.title}</b> {inside.text}
        </p>
        {inside.list.length > 0 && (
          <ol>
            {inside.list.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        )}
        <p>{inside.limit}</p>
      </div>
      {rest.map(({ title, text }) => (
        <p key={title}>
          <b>{title}</b> {text}
        </p>
      ))}
    </div>
  );
}
