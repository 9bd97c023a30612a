import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/**
 * Keys that say by their first letters what they open: Amazon, GitHub, GitLab, Slack,
 * Stripe, OpenAI and Anthropic, Google, SendGrid, Hugging Face, npm, PyPI, Shopify, Telegram,
 * JSON Web Tokens (RFC 7519); and the first line of a private key (RFC 7468). Prefixes and
 * lengths as the providers document them; every run is bounded.
 */
const TOKEN =
  /(?<![\w-])(?:A[KS]IA[0-9A-Z]{16}|gh[pousr]_\w{20,99}|github_pat_\w{20,99}|glpat-[\w-]{20,60}|xox[abeprs]-[\w-]{10,99}|(?:sk|rk|whsec)_live_\w{10,99}|sk-[\w-]{20,200}|AIza[\w-]{35}|SG\.[\w-]{16,32}\.[\w-]{16,64}|(?:hf|npm)_\w{30,40}|pypi-[\w-]{50,200}|shp\w\w_\w{32}|\d{8,10}:AA[\w-]{32,36}|eyJ[\w-]{10,400}\.eyJ[\w-]{10,900}\.[\w-]{10,400}|-----BEGIN [A-Z ]{0,14}PRIVATE KEY-----)/g;

/** A password in an address (RFC 3986, 3.2.1), or a key in a line of settings: NAME_SECRET=value. */
const SETTING =
  /(?<=[a-z]{2,12}:\/\/[\w.-]{1,40}:)[^\s:/@]{3,60}(?=@)|(?<=(?:secret|token|api_?key|access_?key|passw(?:or)?d|pwd)["']?[:=] ?["']?)(?=[a-z]{0,60}\d)(?=\d{0,60}[a-z])[\w+/.~@$!%^&*#-]{8,120}/gi;

/** Written to be read: what documentation and masks use instead of a key. */
const PLACEHOLDER =
  /example|sample|dummy|placeholder|your[_-]?|change_?me|x{5}|\*{3}|\.{3}|(.)\1{6}|1234567890|_test_/i;

/** Keys and tokens in a text, documentation samples left out. */
export function tokensIn(plain: string): Span[] {
  return [...matchesOf(plain, TOKEN), ...matchesOf(plain, SETTING)].filter(
    ({ start, end }) => !isPlaceholder(plain.slice(start, end)),
  );
}

export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}
