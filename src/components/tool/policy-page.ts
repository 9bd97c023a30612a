/** A policy of one page, put together from what was filled in and ticked. */
import { t } from '../../i18n/t.ts';
import type { OnePagePolicyWording, PolicyPart } from '../../i18n/tools/one-page-policy.ts';

export interface Policy {
  readonly firm: string;
  readonly speakers: string;
  readonly helper: string;
  /** Ids of what stays inside. */
  readonly secrets: readonly string[];
  readonly own: string;
}

export interface PolicyPage {
  readonly heading: string;
  readonly free: PolicyPart;
  readonly inside: PolicyPart & { readonly list: readonly string[]; readonly limit: string };
  readonly rest: readonly PolicyPart[];
}

export function policyPage(policy: Policy, wording: OnePagePolicyWording): PolicyPage {
  const { paper, secrets } = wording;
  const or = (value: string) => (value.trim() === '' ? paper.blank : value.trim());
  const names = { speakers: or(policy.speakers), helper: or(policy.helper) };
  const list = [
    ...secrets.filter(({ id }) => policy.secrets.includes(id)).map(({ text }) => text),
    policy.own.trim(),
  ].filter((text) => text !== '');
  return {
    heading: policy.firm.trim()
      ? t(paper.heading, { firm: policy.firm.trim() })
      : paper.headingNobody,
    free: paper.free,
    inside: {
      title: paper.inside.title,
      text: list.length > 0 ? paper.inside.text : paper.inside.nothing,
      list,
      limit: paper.inside.limit,
    },
    rest: [paper.speaks, paper.slip, paper.unsure].map(({ title, text }) => ({
      title,
      text: t(text, names),
    })),
  };
}

/** The page as plain text. */
export function policyText({ heading, free, inside, rest }: PolicyPage): string {
  const said = ({ title, text }: PolicyPart) => `${title} ${text}`;
  const list = inside.list.map((text, at) => `(${String(at + 1)}) ${text}`).join('; ');
  const kept = [said(inside), list && `${list}.`, inside.limit].filter(Boolean).join(' ');
  return [heading, said(free), kept, ...rest.map(said)].join('\n\n');
}

/** The first word that is so broad that it could cover what people may always say. */
export function broadWordIn(text: string, words: readonly string[]): string | undefined {
  const said = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.find((word) => said.some((one) => one === word || one.startsWith(`${word}ing`)));
}
