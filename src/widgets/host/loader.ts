/**
 * /embed.js: the one script that a stranger's page loads. It lies at the root of the site, as do
 * its released files (see released.ts).
 */
import { defineElement } from './element.ts';

// A module script has no "current" one; then it is found by its name.
const own = (document.currentScript ??
  document.querySelector('script[src*="/embed."]')) as HTMLScriptElement | null;
if (own?.src) defineElement(new URL('.', own.src));
