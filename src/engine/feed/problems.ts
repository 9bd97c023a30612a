import type { Problem } from '../problem.ts';
import { worst } from './debrief.ts';
import type { Feed, FeedEntry } from './types.ts';

/** Fewer would be no choice, more would not be read. */
const ACTS = 4;

/** What would make a feed unfair: entries without a good way out, or whose ratings contradict them. */
export function problems(feed: Feed): readonly Problem[] {
  return feed.entries.flatMap((entry, index) => {
    const path = ['entries', index];
    const where = `Feed "${feed.id}", entry "${entry.id}"`;
    const twice = feed.entries.findIndex(({ id }) => id === entry.id) < index;
    return [
      ...(twice
        ? [{ at: 'id', message: 'is called like an earlier one. Give it its own id.' }]
        : []),
      ...actProblems(entry),
      ...harmProblems(entry),
      ...kindProblems(entry),
    ].map(({ at, message }) => ({ path: [...path, at], message: `${where}: ${message}` }));
  });
}

interface Found {
  readonly at: string;
  readonly message: string;
}

function actProblems({ acts }: FeedEntry): readonly Found[] {
  const at = 'acts';
  const found: Found[] = [];
  const ways = acts.map(({ way }) => way);
  if (acts.length !== ACTS) {
    found.push({ at, message: `expected ${ACTS} acts, found ${acts.length}.` });
  }
  if (new Set(ways).size < ways.length) {
    found.push({ at, message: 'two acts go the same way. Each needs a way of its own.' });
  }
  if (!ways.includes('pass')) {
    found.push({ at, message: 'expected the way "pass": it stands for doing nothing.' });
  }
  if (!acts.some(({ good }) => good) || acts.every(({ good }) => good)) {
    found.push({ at, message: 'expected at least one good act and one poor act.' });
  }
  return found;
}

function harmProblems({ verdict, harms, clues }: FeedEntry): readonly Found[] {
  const most = worst(harms);
  if (verdict === 'share' && most > 1) {
    return [{ at: 'harms', message: `is fine to share, yet a harm is rated ${most}.` }];
  }
  if (verdict !== 'share' && most < 1) {
    return [{ at: 'harms', message: `is judged "${verdict}", yet no harm is rated above 0.` }];
  }
  // A danger is reported, not tidied away: none of its words is the trouble.
  if (verdict !== 'share' && verdict !== 'report' && clues.length === 0) {
    return [{ at: 'marks', message: 'expected the words that carry the trouble, found none.' }];
  }
  return [];
}

function kindProblems({ kind, before, after, picture, stars }: FeedEntry): readonly Found[] {
  switch (kind) {
    case 'reply':
      return before.length > 0 ? [] : [{ at: 'before', message: 'a reply answers something.' }];
    case 'chat':
      return before.length + after.length > 0
        ? []
        : [{ at: 'after', message: 'a chat has more than one line.' }];
    case 'picture':
      return picture ? [] : [{ at: 'picture', message: 'expected a picture, found none.' }];
    case 'review':
      return stars === undefined ? [{ at: 'stars', message: 'a review has stars.' }] : [];
    case 'post':
      return [];
  }
}
