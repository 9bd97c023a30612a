import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/**
 * Keys that say by their first letters what they open, as their providers document them;
 * every run is bounded.
 */
const RULES: readonly string[] = [
  // Clouds: Amazon, Google (key, OAuth secret and token, messages), Azure storage and sign-in, DigitalOcean, Alibaba,
  // Cloudflare, Fly, Heroku, Netlify, Supabase, PlanetScale, Databricks, Hashicorp, Pulumi, Doppler, OpenShift.
  'A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}',
  'AIza[\\w-]{35}',
  'GOCSPX-[\\w-]{28}',
  'AAAA[\\w-]{7}:APA91[\\w-]{120,150}',
  'ya29\\.[\\w-]{20,200}',
  'AccountKey=[\\w+/]{80,90}={0,2}',
  'do[opr]_v1_[a-f0-9]{64}',
  'LTAI[A-Za-z0-9]{12,24}',
  'fo1_[\\w-]{43}|FlyV1 fm\\d_[\\w+/=]{40,400}',
  'HRKU-[\\w-]{36,66}',
  'nfp_\\w{30,40}',
  'sb(?:p|_secret)_[\\w-]{30,50}',
  'pscale_[a-z]{2,8}_[\\w.=-]{32,64}|pnu_\\w{36}',
  'dapi[a-f0-9]{32}',
  'hv[bs]\\.[\\w-]{24,300}|\\w{14}\\.atlasv1\\.\\w{60,70}',
  'pul-[a-f0-9]{40}',
  'dp\\.[ps]t\\.\\w{40,44}',
  'ABSK[\\w+/]{109,269}',
  '\\w{3}\\dQ~[\\w.~-]{31,34}',
  'sha256~[\\w-]{43}',
  // 1Password, age.
  'ops_eyJ[\\w+/]{250,900}|A3-[A-Z0-9]{6}-[A-Z0-9-]{28,36}',
  'AGE-SECRET-KEY-1[A-Z0-9]{58}',
  // Code: GitHub, GitLab, Bitbucket, npm, PyPI, RubyGems, crates.io, Docker, Atlassian, Linear,
  // Postman, Grafana, Sentry, New Relic, CircleCI.
  'gh[pousr]_\\w{20,99}|github_pat_\\w{20,99}',
  'gl(?:pat|dt|rt|ptt|cbt|ft|ffct|imt|agent|oas|soat)-[\\w-]{20,64}',
  'ATBB\\w{32}|ATATT3[\\w=-]{60,200}',
  'npm_\\w{30,40}',
  'pypi-[\\w-]{50,200}',
  'rubygems_[a-f0-9]{48}',
  'cio\\w{32}',
  'dckr_pat_[\\w-]{27}',
  'lin_api_\\w{40}',
  'PMAK-[a-f0-9]{24}-[a-f0-9]{34}',
  'gl(?:sa|c)_[\\w+/=]{32,200}',
  'sntry[su]_[\\w+/=]{40,200}',
  'NRAK-[A-Z0-9]{27}',
  // Talk and mail: Slack, Discord, Telegram, Twilio, SendGrid, Mailgun, Mailchimp, Brevo.
  'xox[abeoprs]-[\\w-]{10,99}|xapp-\\d-[\\w-]{20,120}',
  '[MN][A-Za-z\\d_-]{23,25}\\.[\\w-]{6}\\.[\\w-]{27,38}',
  '\\d{8,10}:AA[\\w-]{32,36}',
  '(?:SK|AC)[a-f0-9]{32}',
  'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}',
  'key-[a-f0-9]{32}|[a-f0-9]{32}-us\\d{1,2}',
  'xkeysib-[a-f0-9]{64}-\\w{16}',
  // Money: Stripe, Square, PayPal Braintree, Shopify, Razorpay, Paystack, Flutterwave.
  '(?:sk|rk)_(?:live|prod)_\\w{10,99}|whsec_[\\w+/=]{24,60}',
  'sq0(?:atp|csp)-[\\w-]{22,43}|EAAA[\\w-]{60}',
  'access_token\\$production\\$\\w{16}\\$\\w{32}',
  'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
  'rzp_live_\\w{14}',
  'FLWSECK-\\w{32}-X',
  // Models: OpenAI, Anthropic, Hugging Face, Replicate, Groq, xAI, Perplexity.
  'sk-[\\w-]{20,200}',
  'hf_\\w{30,40}',
  'r8_\\w{37}|gsk_\\w{52}|xai-\\w{80}|pplx-\\w{48}',
  // Anything: Notion, Airtable, Figma, Facebook, JSON Web Tokens (RFC 7519), private keys (RFC 7468).
  'ntn_\\w{40,50}|secret_\\w{43}',
  'pat\\w{14}\\.[a-f0-9]{64}',
  'figd_[\\w-]{40,60}',
  'EAAC\\w{40,300}',
  'eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,900}\\.[\\w-]{10,400}',
];
const TOKEN = new RegExp(`(?<![\\w-])(?:${RULES.join('|')})(?![\\w-])`, 'g');
/** What is no word of its own: the head of a key file, an address that posts for whoever has it. */
const PHRASE =
  /-----BEGIN [A-Z ]{0,14}PRIVATE KEY(?: BLOCK)?-----|(?:https?:\/\/)?hooks\.slack\.com\/services\/[\w/]{30,80}|(?:https?:\/\/)?(?:\w{1,8}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{16,20}\/[\w-]{60,80}|(?:https?:\/\/)?[\w-]{1,40}\.webhook\.office\.com\/\S{40,300}/g;

/** A password in an address (RFC 3986, 3.2.1), or a key in a line of settings: NAME_SECRET=value. */
const SETTING =
  /(?<=[a-z]{2,12}:\/\/[\w.-]{1,40}:)[^\s:/@]{3,60}(?=@)|(?<=(?:secret|token|(?:api|access|auth)[_ -]?key|pass(?:w(?:or)?d)?|pwd)["']?(?:[:=]| =) ?["']?)(?=[a-z]{0,60}\d)(?=\d{0,60}[a-z])[\w+/.~@$!%^&*#-]{8,120}/gi;

/** A run as long as a key's; a head of settings or of a file. */
const UNBROKEN = /(?<![\w-])[\w-]{16}|\w\.[\w-]{20}/;
const HEAD = /:\/\/|-----|(?:secret|token|key|pass(?:wo?r?d)?|pwd)["']?(?:[:=]| =)/i;

/** Written to be read: what documentation and masks use instead of a key. */
const PLACEHOLDER =
  /example|sample|dummy|placeholder|your[_-]?|change_?me|x{5}|\*{3}|\.{3}|(.)\1{6}|1234567890|_test_/i;

/** Keys and tokens in a text, documentation samples left out. */
export function tokensIn(plain: string): Span[] {
  const runs = UNBROKEN.test(plain);
  const heads = HEAD.test(plain);
  if (!runs && !heads) return [];
  return [
    ...matchesOf(plain, PHRASE),
    ...(runs ? matchesOf(plain, TOKEN) : []),
    ...(heads ? matchesOf(plain, SETTING) : []),
  ].filter(({ start, end }) => !isPlaceholder(plain.slice(start, end)));
}

export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}
