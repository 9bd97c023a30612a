import { escaped } from '../components/take/escaped.ts';

/** The feed of the guides, for feed readers: Atom, as RFC 4287 wants it. */

export interface AtomEntry {
  /** Its full address, which is its name for good as well. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The day it was last checked: "2026-11-25". */
  readonly checked: string;
}

export interface AtomFeed {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  /** Full addresses of the feed itself and of the page that it stands for. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly [AtomEntry, ...AtomEntry[]];
}

/** A day without an hour is told as its beginning, because Atom asks for one. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The whole file. What was checked last comes first. */
export function atom(feed: AtomFeed): string {
  const entries = [...feed.entries].sort((a, b) => b.checked.localeCompare(a.checked));
  const latest = entries[0]?.checked ?? feed.entries[0].checked;
  const written = entries.map(
    ({ address, title, summary, checked }) => `  <entry>
    <id>${escaped(address)}</id>
    <title>${escaped(title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(address)}"/>
    <updated>${moment(checked)}</updated>
    <summary>${escaped(summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${escaped(feed.self)}</id>
  <title>${escaped(feed.title)}</title>
  <subtitle>${escaped(feed.subtitle)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>
  <updated>${moment(latest)}</updated>
  <author><name>${escaped(feed.author)}</name></author>
  <rights>${escaped(feed.rights)}</rights>
${written.join('')}</feed>
`;
}
