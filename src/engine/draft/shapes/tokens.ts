import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/**
 * Keys that say by their first letters what they open. Prefixes and lengths are those the
 * providers document (the gitleaks rules list them side by side). Every run is bounded,
 * and a bounded tail swallows what is left of a longer key.
 */
const PREFIXED = [
  '(?:AKIA|ASIA|ABIA)[0-9A-Z]{16}', // Amazon Web Services
  'gh[pousr]_[A-Za-z0-9]{20,255}', // GitHub
  'github_pat_[A-Za-z0-9_]{22,255}',
  'glpat-[\\w-]{20,60}', // GitLab
  'xox[abeprs]-[A-Za-z0-9-]{10,250}', // Slack
  'xapp-\\d-[A-Za-z0-9-]{10,250}',
  '(?:sk|rk|whsec)_live_[A-Za-z0-9]{10,120}', // Stripe
  'sk-(?:ant|proj|or|svcacct)-[\\w-]{16,220}', // Anthropic, OpenAI, OpenRouter
  'sk-[A-Za-z0-9]{32,64}',
  'AIza[\\w-]{35}', // Google
  'ya29\\.[\\w-]{20,250}',
  'GOCSPX-[\\w-]{20,60}',
  'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}', // SendGrid
  'hf_[A-Za-z]{30,40}', // Hugging Face
  'npm_[A-Za-z0-9]{36}',
  'pypi-[\\w-]{50,250}',
  'do[opr]_v1_[a-f0-9]{64}', // DigitalOcean
  'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}', // Shopify
  'dckr_pat_[\\w-]{20,60}', // Docker
  'EAA[A-Za-z0-9]{80,250}', // Facebook
  'sq0(?:atp|csp)-[\\w-]{22,60}', // Square
  'lin_api_[A-Za-z0-9]{30,60}', // Linear
  'PMAK-[a-f0-9]{24}-[a-f0-9]{34}', // Postman
  'glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}', // Grafana
  'hv[bs]\\.[\\w-]{24,250}', // Vault
  'AGE-SECRET-KEY-1[A-Z0-9]{58}',
  '\\d{8,10}:AA[\\w-]{32,36}', // Telegram bots
  'key-[a-f0-9]{32}', // Mailgun
  'eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,900}\\.[\\w-]{10,400}', // JSON Web Token, RFC 7519
  'hooks\\.slack\\.com/services/T\\w{6,14}/B\\w{6,14}/\\w{16,32}',
  'discord(?:app)?\\.com/api/webhooks/\\d{15,22}/[\\w-]{50,80}',
];

const TOKEN = new RegExp(`(?<![\\w-])(?:${PREFIXED.join('|')})(?![A-Za-z0-9])`, 'g');

/** The first line of a private key, RFC 7468. */
const PEM = /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;

/** An address that carries its password: scheme://user:password@host, RFC 3986, 3.2.1. */
const IN_ADDRESS = /\b[a-z][a-z+]{2,12}:\/\/[\w.-]{1,40}:([^\s:/@]{3,60})@[\w.-]{2,80}/gi;

/** A key in a line of settings: NAME_SECRET=value, "apiKey": "value". */
const SETTING =
  /(?:secret|token|api_?key|access_?key|private_?key|client_?secret|account_?key|passw(?:or)?d|pwd|bearer)["']?(?: ?[:=] ?|(?<=bearer) )["']?([\w+/.~@$!%^&*#-]{8,120})/gi;

/** Written to be read: what documentation and masks use instead of a key. */
const PLACEHOLDER =
  /example|sample|dummy|placeholder|your[_-]?|change_?me|redacted|x{5}|\*{3}|\.{3}|(.)\1{6}|0123456|1234567890|_test_|<|\$\{/i;

/** Keys and tokens in a text, documentation samples left out. */
export function tokensIn(plain: string): Span[] {
  return [
    ...matchesOf(plain, TOKEN),
    ...matchesOf(plain, PEM),
    ...valuesOf(plain, IN_ADDRESS),
    ...valuesOf(plain, SETTING).filter((span) => mixed(plain.slice(span.start, span.end))),
  ].filter((span) => !isPlaceholder(plain.slice(span.start, span.end)));
}

export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

function valuesOf(plain: string, pattern: RegExp): Span[] {
  return [...plain.matchAll(pattern)].map((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    return { start, end: start + value.length };
  });
}

/** A key mixes letters and digits; a name or a word does not. */
function mixed(value: string): boolean {
  return /\d/.test(value) && /[a-z]/i.test(value);
}
