/** What the embed builder works with, as plain data. */
import { quizzes, wording } from '../collections.ts';
import type { EmbedBuilderProps } from '../components/embed/EmbedBuilder.tsx';
import type { EmbedActivity } from '../components/embed/embed-code.ts';
import { ACCOUNTS, AUDIENCES } from '../engine/index.ts';
import { embedWording } from '../schemas/embed-wording.ts';
import { roomWording } from '../schemas/wording.ts';
import { link } from '../site.ts';
import { PROTOCOL, SOURCE } from '../widgets/messages.ts';
import type { PackMessage } from '../widgets/messages.ts';
import { ACCENTS, PARTS, THEMES, TYPEFACES } from '../widgets/parameters.ts';
import { activities } from './activities.ts';

async function embedActivities(): Promise<readonly EmbedActivity[]> {
  const counts = new Map<string, number>(
    (await quizzes()).map(({ id, items }) => [`quiz/${id}`, items.length]),
  );
  return (await activities()).map(({ name, kind, title, purpose, page }) => ({
    name,
    kind,
    title,
    purpose,
    page: page.slice(1),
    items: counts.get(name),
  }));
}

export async function embedProps(): Promise<EmbedBuilderProps> {
  return {
    activities: await embedActivities(),
    vocabulary: {
      theme: THEMES,
      accent: ACCENTS,
      font: TYPEFACES,
      hide: PARTS,
      account: ACCOUNTS,
      audience: AUDIENCES,
    },
    wording: (await wording('embed', embedWording)).builder,
    rooms: await wording('rooms', roomWording),
    envelope: { source: SOURCE, protocol: PROTOCOL, type: 'pack' } satisfies Omit<
      PackMessage,
      'pack'
    >,
    home: link('/'),
  };
}
