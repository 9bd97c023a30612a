/** The id of the notice that stands hidden at the top of every page. */
export const PART_MISSING = 'part-missing';

/**
 * Shows the notice when an island cannot start, because its script did not come: without it,
 * buttons would do nothing and nobody would know why. Inline, or it could be missing as well;
 * must stay plain old script.
 */
export const WATCH_PARTS = `addEventListener('astro:hydration-error',function(){document.getElementById('${PART_MISSING}').hidden=false})`;
