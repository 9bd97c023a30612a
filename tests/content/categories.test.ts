import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CATEGORIES } from '../../src/engine/index.ts';
import type { Category, Draft } from '../../src/engine/index.ts';
import { judge } from '../support/draft.ts';
import { categories } from '../support/wording.ts';

type Said = string | ({ readonly text: string } & Partial<Draft>);

/** Phrases that mean something only in a sentence, or only with what the writer would have told. */
const SENTENCES: Readonly<Record<string, Said>> = {
  // access-secret
  'wifi password is': 'The wifi password is Blue-Otter-77.',
  'my PIN is': 'In case you need it, my PIN is 8052.',
  'link to our team meeting, no password needed':
    'Team meeting at ten, join here, no password needed: https://meet.example.com/abc-defg-hij',
  // child
  'drop-off is 8.40 at the side gate':
    'Ellie starts school today, drop-off is 8.40 at the side gate.',
  'he still wets the bed': 'My son Theo is seven and he still wets the bed.',
  'birthday: 8 today, born 4 May': 'Happy birthday to my daughter Ellie: 8 today, born 4 May 2018!',
  'swim gala pictures': 'Swim gala pictures of Ellie and her class (photo).',
  // confidential-work
  'not official till the 14th':
    'Not official till the 14th, but our team just signed Halden Foods.',
  'the codename is': 'Our next product is nearly done, the codename is Bluegill.',
  // contact-detail
  'her number is': 'Ask Priya, her number is 07700 900417.',
  'email him at home on': 'You can email him at home on sam.okafor@example.com.',
  'photo of a house with the number showing':
    'Our new home (photo of a house with the number showing).',
  'reg plate of the car that cut me up': 'Reg plate of the car that cut me up: AB12 CDE.',
  'sort code and account': 'Send it to me: sort code 00-00-00 and account 12345678.',
  'I live opposite the': 'I live opposite the library on Mill Lane.',
  // context-mismatch
  'we saw you talking about us': {
    text: 'We saw you talking about us, so here we are!',
    account: 'company',
    reply: 'uninvited',
  },
  'we see from our records (public reply to an untagged post)': {
    text: 'Hi! We see from our records that you bought two lamps in May.',
    account: 'company',
    reply: 'uninvited',
  },
  'posted via (app), now playing': 'Now playing: Rain on Tin. Posted via Tunebox.',
  // customer-data
  'you cancelled twice and your card was declined': {
    text: 'That is not true, you cancelled twice and your card was declined.',
    account: 'company',
    reply: 'invited',
  },
  'as our notes show': {
    text: 'As our notes show, you missed two appointments.',
    account: 'company',
    reply: 'invited',
  },
  'our records say': {
    text: 'Our records say that you still owe us for two visits.',
    account: 'company',
    reply: 'invited',
  },
  'success story (name, condition)': {
    text: 'Success story of the week: Amira Khan and her new knee (photo).',
    account: 'company',
  },
  // heated
  'useless, lying snake': 'My manager Dave is a useless, lying snake.',
  idiots: 'The idiots in accounts have done it again.',
  // market-sensitive
  'a bid is coming': 'A bid is coming for Halden Foods, you heard it here first.',
  'approval letter arrived': 'The approval letter arrived today and the market does not know yet.',
  "record month, can't wait for the call":
    "Record month, can't wait for the results call on Thursday.",
  // recovery-fact
  'my first pet was': 'My first pet was Biscuit.',
  'grew up on ... Close': 'I grew up on Mill Close.',
  "my mother's maiden name": "My mother's maiden name was Novak.",
  'first car was a': 'My first car was a Fiesta.',
  'first teacher': 'My first teacher was Mrs Ames.',
  'born on the 4th of May 1988 at 6.40 in': 'I was born on the 4th of May 1988 at 6.40 in Leeds.',
  'copy, paste and change the answers':
    'Copy, paste and change the answers! First pet: Biscuit. First car: a Fiesta. First school: St Anne’s.',
  // security-detail
  'reporting to Dr Osei from tomorrow':
    'First day at the clinic, reporting to Dr Osei from tomorrow.',
  // self-contradiction
  // third-party
  'she told us at lunch': 'Priya is expecting, she told us at lunch.',
  'not announced yet but': 'Not announced yet but Ola is leaving us.',
  tagging: 'Tagging Dev, asleep at his desk again (photo).',
  // undisclosed-tie
  "best thing I've ever bought, five stars (author works there)": {
    text: "Best thing I've ever bought, five stars for the Glimlet lamp!",
    employer: 'Glimlet',
  },
  'friendliest garage in town (posted by its manager)': {
    text: 'Northgate Garage is the friendliest garage in town!',
    employer: 'Northgate Garage',
  },
  'everyone should switch to (own client)': {
    text: 'Everyone should switch to Glimlet, honestly.',
    employer: 'Glimlet',
  },
  'gifted, but #collab only': { text: 'Love my new Glimlet lamp! #collab', employer: 'Glimlet' },
  "my wife's cafe is the best, no bias": "My wife's cafe is the best in town, no bias.",
  'as a neutral observer (employee)': {
    text: 'As a neutral observer I can say that Glimlet makes the best lamps.',
    employer: 'Glimlet',
  },
  "vote for us in the awards, we're brilliant (from a private account)": {
    text: "Vote for Glimlet in the lamp awards, they're brilliant!",
    employer: 'Glimlet',
  },
  // whereabouts
  'route map starting at home': 'This morning’s run, 8 km (route map starting at home).',
};

/** Phrases of the taxonomy that the checker does not find yet. */
const NOT_YET: readonly string[] = [
  'success story (name, condition)',
  'not announced yet but',
  "my wife's cafe is the best, no bias",
];

/** Harmless from a person; from a firm they are another thing, and the taxonomy says so. */
const NOT_FROM_A_FIRM: readonly string[] = ['Blind as a bat, that referee'];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isFound(category: Category, phrase: string): boolean {
  const said = SENTENCES[phrase];
  const drafts: Said[] = said ? [said] : [phrase, `${capital(phrase)}.`];
  return drafts.some((one) => {
    const { text, ...more } = typeof one === 'string' ? { text: one } : one;
    return (['personal', 'company'] as const).some((account) =>
      judge(text, { account, ...more }).findings.some(
        (finding) => finding.category === category && finding.severity >= 1,
      ),
    );
  });
}

test('every category has words, phrases to find and look-alikes', () => {
  expect(categories.map(({ id }) => id).sort()).toEqual([...CATEGORIES].sort());
  for (const { id, flags, passes } of categories) {
    expect([id, flags.length >= 5, passes.length >= 5]).toEqual([id, true, true]);
  }
});

test('knows which phrases it does not find yet', () => {
  const missed = categories.flatMap(({ id, flags }) => flags.filter((one) => !isFound(id, one)));
  expect(missed.sort()).toEqual([...NOT_YET].sort());
});

test('every sentence is for a phrase that a category still has', () => {
  const phrases = new Set(categories.flatMap(({ flags }) => flags));
  expect(Object.keys(SENTENCES).filter((phrase) => !phrases.has(phrase))).toEqual([]);
});

describe.for(categories.map((words) => [words.id, words] as const))(
  '%s',
  ([id, { flags, passes }]) => {
    test.for(flags.filter((phrase) => !NOT_YET.includes(phrase)))('flags: %s', (phrase) => {
      expect(isFound(id, phrase)).toBe(true);
    });

    test.for(passes.map(({ text, because }) => [text, because] as const))(
      'passes: %s (%s)',
      ([text]) => {
        const found = ACCOUNTS.filter(
          (account) => account !== 'company' || !NOT_FROM_A_FIRM.includes(text),
        ).flatMap((account) =>
          [text, `${text.replace(/[.!?]$/, '')}.`].flatMap((words) =>
            judge(words, { account })
              .findings.filter(({ severity }) => severity >= 2)
              .map(
                ({ category, span }) =>
                  `${account}: ${category} at "${words.slice(span.start, span.end)}"`,
              ),
          ),
        );
        expect([...new Set(found)]).toEqual([]);
      },
    );
  },
);
