/**
 * The fourteen guides of the plan, by slug. Quizzes may already lead to one that is not
 * written yet: its link is not shown until there is a page, but a slip in its name is found.
 */
export const GUIDES_OF_THE_PLAN: readonly string[] = [
  'what-oversharing-is',
  'sharing-by-default',
  'how-much-personality',
  'one-persona-or-several',
  'who-is-really-watching',
  'heat-and-repair',
  'talking-about-work',
  'details-attackers-love',
  'photos-places-routines',
  'other-peoples-stories',
  'customer-details',
  'listening-and-answering',
  'ai-assistants',
  'a-policy-people-can-live-with',
];
