import type { DialWording } from '../../i18n/tools/personality-dial.ts';
import { DialMessage } from './DialMessage.tsx';
import './personality-dial.css';

/** All settings side by side: what stands after the choice, on paper, and without script. */
export function DialSettings(props: {
  readonly wording: DialWording;
  /** The setting somebody stopped at. */
  readonly chosen?: number | undefined;
}) {
  const { wording, chosen } = props;
  return (
    <>
      <p class="dial-note">{wording.allNote}</p>
      <ol class="dial-settings" role="list">
        {wording.settings.map(({ name, message, heard, added, costs, suits }, index) => (
          <li key={name} data-chosen={index === chosen}>
            <p class="dial-name">
              <span>{index + 1}</span> {name}
            </p>
            <DialMessage message={message} />
            <dl>
              <Row term={wording.heard} text={heard} />
              <Row term={wording.added} text={added} />
              <Row term={wording.costs} text={costs} />
              {suits && <Row term={wording.suits} text={suits} />}
            </dl>
          </li>
        ))}
      </ol>
      <p class="dial-closing">{wording.closing}</p>
    </>
  );
}

function Row(props: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.text}</dd>
    </div>
  );
}
