/**
 * Every quiz there ever was, by its place: result codes carry the place and not the name.
 * Codes are on paper, so this list only grows: a new quiz goes to the end, and one that is
 * taken off the site keeps its line.
 */
export const QUIZ_REGISTRY: readonly string[] = [
  'share-or-think',
  'spot-the-overshare',
  'which-account',
  'rank-the-risk',
  'who-can-see-this',
  'customer-care',
  'may-we-post',
  'talking-about-work',
  'whats-in-the-background',
  'safe-to-paste',
  'starter-check',
  'then-and-now',
  'put-it-right',
];
