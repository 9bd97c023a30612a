import type { DialSetting } from '../../i18n/tools/personality-dial.ts';

/** A message in the shop's voice, with what this setting adds to the one before it marked. */
export function DialMessage(props: { readonly message: DialSetting['message'] }) {
  return (
    <blockquote class="dial-message said">
      {props.message.map(({ said, added }, index) => [
        index > 0 && ' ',
        added ? <mark key={said}>{said}</mark> : said,
      ])}
    </blockquote>
  );
}
