/** The id of the notice that stands hidden at the top of every page. */
export const PART_MISSING = 'part-missing';

/**
 * Shows the notice when an island cannot start or a script of the page does not come: without
 * it, buttons would do nothing and nobody would know why. Its button loads the page again.
 * Inline, or it could be missing as well; must stay plain old script.
 */
export const WATCH_PARTS = `(function(){var p=document.getElementById('${PART_MISSING}'),s=function(e){if(e.type!='error'||e.target.tagName=='SCRIPT')p.hidden=false};p.lastElementChild.onclick=function(){location.reload()};addEventListener('astro:hydration-error',s);addEventListener('error',s,true)})()`;
