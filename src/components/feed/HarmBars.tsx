import { harmsOf } from '../../engine/index.ts';
import type { HarmLevel, Harms } from '../../engine/index.ts';
import type { FeedWording } from '../../i18n/feed.ts';
import { t } from '../../i18n/t.ts';
import './harm-bars.css';

/** Four harms side by side: a bar, its number in words, and what is meant. */
export function HarmBars(props: {
  readonly harms: Harms;
  readonly wording: FeedWording;
  /** What silence would cost is drawn in the room's colour, not the speaker's. */
  readonly silence?: boolean;
}) {
  const { harms, wording, silence = false } = props;
  return (
    <dl class="harm-bars" data-silence={silence}>
      {harmsOf(harms).map(({ to, level, because }) => (
        <div key={to} data-level={level}>
          <dt>{wording.harmed[to]}</dt>
          <dd>
            <HarmBar level={level} />
            <span class="harm-bars-word">
              {t(wording.ofThree, { level, word: wording.degrees[level] ?? '' })}
            </span>
            {because && <span>{because}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Three steps that rise, as many of them full as the harm is high. */
export function HarmBar({ level }: { readonly level: HarmLevel }) {
  return (
    <svg class="harm-bar" viewBox="0 0 46 18" aria-hidden="true" data-level={level}>
      {[6, 11, 16].map((height, index) => (
        <rect
          key={height}
          class={index < level ? 'harm-bar-on' : 'harm-bar-off'}
          x={1 + index * 15.5}
          y={17 - height}
          width="13"
          height={height}
        />
      ))}
    </svg>
  );
}
