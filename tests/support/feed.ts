/** The feed as the page gets it: the real day, joined with the real sample drafts. */
import { feedSchema, joinFeed } from '../../src/schemas/feed.ts';
import { feedWording } from '../../src/schemas/feed-wording.ts';
import { dataOf, samples, wordingOf } from './wording.ts';

export const feedData = feedSchema.parse(dataOf('feeds/en/monday.yaml'));
export const joined = joinFeed(feedData, samples);
export const { feed } = joined;
export const feedWords = wordingOf('feed', feedWording);
