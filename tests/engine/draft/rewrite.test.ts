import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySuggestion, en, suggestionsFor, wordsOf } from '../../../src/engine/index.ts';
import type { Finding } from '../../../src/engine/index.ts';

/** A text with «the words of the finding» marked, and what becomes of it. */
function rewritten(marked: string, instead = ''): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const kind = instead === '' ? 'leave-out' : 'less-exact';
  return applySuggestion(text, { span: { start, end } }, { kind, instead }, en);
}

describe('leaving words out', () => {
  test.for([
    // In the middle of a sentence.
    ['Meet me «at 3 Mill Cottages» for tea.', 'Meet me for tea.'],
    ['Soup, «door code 4471», and bread.', 'Soup, and bread.'],
    ['Soup; «door code 4471»; bread.', 'Soup; bread.'],
    ['Lovely day – «door code 4471» – see you.', 'Lovely day – see you.'],
    ['Lovely day — «door code 4471» — see you.', 'Lovely day — see you.'],
    ['Lovely day - «door code 4471» - see you.', 'Lovely day - see you.'],
    ['The soup «, as Mrs Ames said,» is on.', 'The soup is on.'],
    // "So" joins clauses, but not in "is so heavy".
    ['«My period» is so heavy I bled, sorry. Soup is on.', 'Sorry. Soup is on.'],
    ['The bus was late so «Kev is in debt». Soup.', 'The bus was late. Soup.'],
    // No preposition is left without its object.
    [
      'A full rewire at «14 Larch Avenue» this week, wish me luck.',
      'A full rewire this week, wish me luck.',
    ],
    ['Tea with «Mrs Ames» and soup.', 'Tea and soup.'],
    ['Soup at «Mill House» and bread.', 'Soup and bread.'],
    // At the end of a sentence.
    ['Lovely day, «door code 4471».', 'Lovely day.'],
    ['Lovely day, «door code 4471»!', 'Lovely day!'],
    ['Lovely day, «door code 4471», ok?', 'Lovely day, ok?'],
    ['Lovely day: «door code 4471».', 'Lovely day.'],
    ['Lovely day – «door code 4471».', 'Lovely day.'],
    ['Lovely day, «door code 4471»', 'Lovely day'],
    ['Lovely day, «door code 4471» .', 'Lovely day.'],
    // At the beginning of a sentence.
    ['«Door code 4471», come in.', 'Come in.'],
    ['«Door code 4471» and soup is on.', 'Soup is on.'],
    ['«Door code 4471»: come in.', 'Come in.'],
    ['«Door code 4471» – come in.', 'Come in.'],
    ['Soup is on. «Door code 4471», come in.', 'Soup is on. Come in.'],
    ['Soup is on! «Door code 4471», come in.', 'Soup is on! Come in.'],
    ['Soup is on… «door code 4471», come in.', 'Soup is on… Come in.'],
    ['He said “soup is on.” «Door code 4471», come in.', 'He said “soup is on.” Come in.'],
    // A sentence of its own.
    ['Soup is on. «Door code 4471.» Come in.', 'Soup is on. Come in.'],
    ['Soup is on. «Door code 4471». Come in.', 'Soup is on. Come in.'],
    ['Soup is on! «Door code 4471»! Come in.', 'Soup is on! Come in.'],
    ['«Door code 4471». Come in.', 'Come in.'],
    ['«Door code 4471...» Come in.', 'Come in.'],
    ['Soup is on. «Door code 4471».', 'Soup is on.'],
    ['Soup is on. «Door code 4471»', 'Soup is on.'],
    ['«Door code 4471»', ''],
    ['«Door code 4471».', ''],
    ['  «Door code 4471» ', ''],
    // Brackets and quotation marks that would be left empty.
    ['Soup is on («door code 4471»).', 'Soup is on.'],
    ['Soup («door code 4471») is on.', 'Soup is on.'],
    ['Soup [«door code 4471»] is on.', 'Soup is on.'],
    ['Soup “«door code 4471»” is on.', 'Soup is on.'],
    ['Soup "«door code 4471»" is on.', 'Soup is on.'],
    ['Soup ‘«door code 4471»’ is on.', 'Soup is on.'],
    ['Soup (at noon, «door code 4471») is on.', 'Soup (at noon) is on.'],
    ['Soup («door code 4471», at noon) is on.', 'Soup (at noon) is on.'],
    ['Soup (“«door code 4471»”) is on.', 'Soup is on.'],
    // Lines.
    ['Soup is on.\n«Door code 4471.»\nCome in.', 'Soup is on.\nCome in.'],
    ['Soup is on.\n\n«Door code 4471.»\n\nCome in.', 'Soup is on.\n\nCome in.'],
    ['Soup is on.\n\n\n«Door code 4471.»\nCome in.', 'Soup is on.\n\n\nCome in.'],
    ['Soup is on.\n«Door code 4471.»\n\n\nCome in.', 'Soup is on.\n\n\nCome in.'],
    ['Soup is on.\r\n«Door code 4471.»\r\nCome in.', 'Soup is on.\r\nCome in.'],
    ['«Door code 4471»\nCome in.', 'Come in.'],
    ['Soup is on.\n«Door code 4471»', 'Soup is on.'],
    ['Soup is on\n«Door code 4471», come in.', 'Soup is on\nCome in.'],
    ['Soup is on, «door code 4471»\nCome in.', 'Soup is on\nCome in.'],
    ['Bring\n- bread\n- «door code 4471»\n- soup', 'Bring\n- bread\n- soup'],
    ['Soup is on.\n«Door code 4471» is for you.', 'Soup is on.'],
    ['Bring\n- «door code 4471», and soup\n- bread', 'Bring\n- and soup\n- bread'],
    ['Soup:\n  «Door code 4471», come in', 'Soup:\n  Come in'],
    // Quotation marks that still hold something.
    ['“Soup is on. «Door code 4471.»” Bye', '“Soup is on.” Bye'],
    ['"Soup is on. «Door code 4471.»" Bye', '"Soup is on." Bye'],
    ['“«Door code 4471», come in.” Bye', '“Come in.” Bye'],
    ['He said "soup, «door code 4471»" and left.', 'He said "soup" and left.'],
    ['The dogs’ «4471» bowl', 'The dogs’ bowl'],
    // Emoji.
    ['🔑 «door code 4471» 🎉', '🔑 🎉'],
    ['Come in 🎉«door code 4471»', 'Come in 🎉'],
    ['«Door code 4471» 🎉 come in', '🎉 come in'],
    ['Come in 🎉 «door code 4471», soup is on', 'Come in 🎉, soup is on'],
    // Nothing else is touched.
    ['two  spaces  stay, «door code 4471», and  here', 'two  spaces  stay, and  here'],
    ['small letters stay. «code 4471» see', 'small letters stay. See'],
    ['see https://shop.example, «code 4471», or ask', 'see https://shop.example, or ask'],
  ] as const)('%j', ([before, after]) => {
    expect(rewritten(before)).toBe(after);
  });
});

describe('leaving out what a sentence hangs on', () => {
  test.for([
    // Words that nothing follows any longer.
    ['Dr Ames is away because «she is ill».', 'Dr Ames is away.'],
    ['Tea is at our house, come to «3 Mill Cottages».', 'Tea is at our house, come.'],
    ['I match it all from my «2,100 in savings».', 'I match it all.'],
    ['Soup, bread and «door code 4471».', 'Soup, bread.'],
    ['Soup was good and «door code 4471», so come.', 'Soup was good, so come.'],
    ['Pay for the «blue hip»!', 'Pay!'],
    // A clause that has lost its other half goes as well.
    ['Soup is on, my number is «07700 900417», come in.', 'Soup is on, come in.'],
    ['My number is «07700 900417», come in.', 'Come in.'],
    ['Soup is on, it\u2019s «her nerves again», I will serve.', 'Soup is on, I will serve.'],
    ['My twins, born «17 October 2021», eat soup.', 'My twins, eat soup.'],
    ['Soup is on. I live at «3 Mill Cottages».', 'Soup is on.'],
    ['Soup is on. The room «you broke» and we saw it.', 'Soup is on. We saw it.'],
    // So does what belonged to the words.
    ['«Mrs Delaney» has been ill, soup is on.', 'Soup is on.'],
    ['Ravi is out, «he is ill» in Leeds. Soup is on.', 'Ravi is out. Soup is on.'],
    ['Use the side gate, the front is for «Ellie»\u2019s class.', 'Use the side gate.'],
    ['«Ellie starts today» and «» soup is on.', 'Soup is on.'],
    ['Our «manager Jill Osei» has gone home, soup is on.', 'Soup is on.'],
    ['Soup is on and my «neighbour Ola» is here.', 'Soup is on.'],
    ['Soup is on. The «house is empty» from Saturday, come in.', 'Soup is on. Come in.'],
    ['Soup is on. The owner is «a crook» who owes me soup.', 'Soup is on.'],
    // So does the sentence, where no clause of it could stand.
    ['Soup is on. Meet «Ade» now living in Leeds.', 'Soup is on.'],
    ['Soup is on. «Our client lives at 3 Mill Row» and needs a ramp.', 'Soup is on.'],
    ['Soup is on. «Ref K7QX2M» if anyone is on it.', 'Soup is on.'],
    ['Soup is on. «Ade starts at Mill School» today, out at three.', 'Soup is on.'],
    ['Soup is on. The house is now «empty» while we swim.', 'Soup is on. We swim.'],
    ['Soup is on. We are using «otter-99» and it works.', 'Soup is on. It works.'],
    ['Soup is on. Ade told me «she is ill», so be kind.', 'Soup is on. Be kind.'],
    ['Call me on «07700 900417» if you want soup.', 'Call me if you want soup.'],
    // What stands by itself stays.
    ['Tea with Toby «at 3 Mill Cottages».', 'Tea with Toby.'],
    ['Ask Ana «about her nerves».', 'Ask Ana.'],
    ['Meet me «at 3 Mill Cottages» with soup.', 'Meet me with soup.'],
    ['Soup at the «red» house.', 'Soup at the house.'],
    ['So I am «at 3 Mill Cottages» all day.', 'So I am all day.'],
  ] as const)('%j', ([before, after]) => {
    expect(rewritten(before.replace('«» ', ''))).toBe(after);
  });
});

describe('leaving out what a detector marks', () => {
  /** What is left without the «marked» words. */
  function left(detector: string, marked: string): string {
    const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
    const out = { kind: 'leave-out', instead: '' } as const;
    return applySuggestion(marked.replace(/[«»]/g, ''), { detector, span }, out, en);
  }

  test.for([
    // A bracket or a quotation mark goes with its other half.
    [
      'child',
      'Goal! «Ade (under nines», number 7) at Mill House today.',
      'Goal! At Mill House today.',
    ],
    ['hunch', 'Soup is on. Maybe it is why «the bed "»creaked".', 'Soup is on.'],
    [
      'hunch',
      'Come in. (Soup is on, «ours is the red door») Bring a spoon.',
      'Come in. (Soup is on) Bring a spoon.',
    ],
    // A hunch that opens with a comma ends where its clause does.
    [
      'hunch',
      'She will hate that I posted it«, go follow her she has 11» followers',
      'She will hate that I posted it',
    ],
    ['hunch', 'Bring soup«, the key is under the» pot, and a spoon.', 'Bring soup, and a spoon.'],
    // A label goes with what it labels.
    [
      'contact-detail',
      'Write to Lucinda, cell «512-555-0164», any time.',
      'Write to Lucinda, any time.',
    ],
    [
      'access-secret',
      'The bridge is open, passcode «Heron44», cameras optional.',
      'The bridge is open, cameras optional.',
    ],
    // Nobody stands alone once what was said of them has gone.
    ['heated', 'Soup is on. My mate Gary «ripped me off» with that van.', 'Soup is on.'],
    ['heated', 'My old boss, who «ripped me off», is back.', 'My old boss, is back.'],
    [
      'third-party',
      'Can we get a card for «Fenella, whose IVF» did not take? Ask me.',
      'Can we get a card? Ask me.',
    ],
  ] as const)('%s: "%s" becomes "%s"', ([detector, marked, expected]) => {
    expect(left(detector, marked)).toBe(expected);
  });
});

test('leaving out a hunch takes whole clauses: it marks where words weigh most', () => {
  const text = 'Soup is on, Ade is off sick again, come in.';
  const start = text.indexOf('off sick');
  const hunch = { detector: 'hunch', span: { start, end: start + 8 } };
  const out = { kind: 'leave-out', instead: '' } as const;
  expect(applySuggestion(text, hunch, out, en)).toBe('Soup is on, come in.');
});

describe('what is told of somebody else', () => {
  /** What becomes of the «marked» words about somebody. */
  function told(marked: string, instead = '', detector = 'third-party'): string {
    const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
    const kind = instead === '' ? 'leave-out' : 'less-exact';
    return applySuggestion(marked.replace(/[«»]/g, ''), { detector, span }, { kind, instead }, en);
  }

  test.for([
    ['Soup is on. «Ade has dementia» and keeps ringing our bell.', 'Soup is on.'],
    ['Soup is on. «Ade, who is going through IVF», had a bad scan.', 'Soup is on.'],
    ['Soup is on. Heads up: «Ade lost her mother» on Tuesday.', 'Soup is on.'],
    [
      'Sorry for my haste, «Ade has moved out» and taken the soup. Bye.',
      'Sorry for my haste. Bye.',
    ],
    [
      'Ade has left us because of «her depression». We wish her well.',
      'Ade has left us. We wish her well.',
    ],
  ] as const)('goes with the rest of its sentence: %j', ([before, after]) => {
    expect(told(before)).toBe(after);
  });

  test.for([
    ['«Ade has dementia» and keeps ringing our bell.', 'Somebody I know has a lot on.'],
    ['«Ade is pregnant», due in March, so she is off. Bye.', 'Somebody I know has a lot on. Bye.'],
  ] as const)('is said otherwise up to the end of the sentence: %j', ([before, after]) => {
    expect(told(before, 'somebody I know has a lot on')).toBe(after);
  });

  test('of a customer it goes only where it opens the sentence', () => {
    const text = 'Soup is on. «The patient in bay 4» threw it at me, and he was right.';
    expect(told(text, '', 'customer-data')).toBe('Soup is on.');
    expect(told('Hi Sam, «you came late», and we waited.', '', 'customer-data')).toBe(
      'Hi Sam, and we waited.',
    );
  });
});

describe('changing pieces that tell too much together', () => {
  const text = 'Blue house opposite the church, we fly on Saturday, bye.';
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const house = at('Blue house opposite the church');
  const flight = at('we fly on Saturday');

  test('changes the first to change, and leaves what is harmless without it', () => {
    const finding = { span: flight, pieces: [house, flight], insteads: [undefined, undefined] };
    const less = { kind: 'less-exact', instead: 'a break is coming' } as const;
    expect(applySuggestion(text, finding, less, en)).toBe(
      'Blue house opposite the church, a break is coming, bye.',
    );
    expect(applySuggestion(text, finding, { kind: 'leave-out', instead: '' }, en)).toBe(
      'Blue house opposite the church, bye.',
    );
  });

  test('changes every piece that is trouble alone', () => {
    const finding = { span: flight, pieces: [house, flight], insteads: ['our place', undefined] };
    const less = { kind: 'less-exact', instead: 'a break is coming' } as const;
    expect(applySuggestion(text, finding, less, en)).toBe('Our place, a break is coming, bye.');
    expect(applySuggestion(text, finding, { kind: 'leave-out', instead: '' }, en)).toBe('Bye.');
  });

  test('changes pieces that have grown into each other as one', () => {
    const half = { start: house.start + 5, end: flight.start + 6 };
    const pieces = [house, half];
    const less = { kind: 'less-exact', instead: 'our place' } as const;
    const out = { kind: 'leave-out', instead: '' } as const;
    const first = { span: house, pieces, insteads: [undefined, 'far off'] };
    expect(applySuggestion(text, first, less, en)).toBe('Our place on Saturday, bye.');
    expect(applySuggestion(text, first, out, en)).toBe('On Saturday, bye.');
    const second = { span: half, pieces, insteads: ['our place', undefined] };
    expect(applySuggestion(text, second, less, en)).toBe('Our place on Saturday, bye.');
  });

  test('are told apart by all their words, so that keeping one keeps only it', () => {
    expect(wordsOf(text, { span: flight })).toBe('we fly on Saturday');
    expect(wordsOf(text, { span: flight, pieces: [house, flight] })).toBe(
      'Blue house opposite the church + we fly on Saturday',
    );
  });
});

describe('saying something else instead', () => {
  test.for([
    ['Meet me at «3 Mill Cottages» for tea.', 'our place', 'Meet me at our place for tea.'],
    ['«Mrs Delaney» left shortbread.', 'a regular', 'A regular left shortbread.'],
    ['Soup is on. «Mrs Delaney» left bread.', 'a regular', 'Soup is on. A regular left bread.'],
    ['Soup is on.\n«Mrs Delaney» left bread.', 'a regular', 'Soup is on.\nA regular left bread.'],
    [
      'Soup is on.\n\n“«Mrs Delaney» left bread.”',
      'a regular',
      'Soup is on.\n\n“A regular left bread.”',
    ],
    ['“«Mrs Delaney» left bread.”', 'a regular', '“A regular left bread.”'],
    ['Thanks to «Mrs Delaney», all is well.', 'a regular', 'Thanks to a regular, all is well.'],
    ['Thanks to («Mrs Delaney») and all.', 'a regular', 'Thanks to (a regular) and all.'],
    ['Thanks: «Mrs Delaney»', 'a regular', 'Thanks: a regular'],
    ['Who left it? «Mrs Delaney»!', 'a regular', 'Who left it? A regular!'],
    ['🎉«Mrs Delaney»🎉', 'a regular', '🎉a regular🎉'],
    ['Well… «Mrs Delaney» left bread.', 'a regular', 'Well… A regular left bread.'],
    ['Ade told me «she is ill», be kind.', 'it is a hard time', 'It is a hard time, be kind.'],
    // A sentence cannot stand where a noun stood, nor two articles beside each other.
    ['As «you told us, you limp», try this.', 'we are sorry', 'We are sorry, try this.'],
    ['Hi Sam, «you brought them back» muddy.', 'we are sorry', 'Hi Sam, we are sorry.'],
    ['I heard that «she is ill».', 'it is a hard time', 'It is a hard time.'],
    ['It is shut because «he ran away».', 'a long story', 'It is shut because of a long story.'],
    ['Ask my «Mrs Delaney» today.', 'a regular', 'Ask a regular today.'],
    ['I live «3 Mill Cottages».', 'our place', 'I live at our place.'],
    ['Ask «her» today.', 'élodie', 'Ask élodie today.'],
    ['«She» left bread.', 'élodie', 'Élodie left bread.'],
  ] as const)('%j with %j', ([before, instead, after]) => {
    expect(rewritten(before, instead)).toBe(after);
  });
});

describe('for any text', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'soup',
      'Bread',
      ' ',
      ' ',
      ', ',
      '. ',
      '\n',
      '🙂',
      '(',
      ')',
      '“',
      '”',
      '- ',
      '!',
    ),
    maxLength: 12,
  });

  test('replacing touches nothing but the span, a first letter apart', () => {
    fc.assert(
      fc.property(words, words, words, (before, found, after) => {
        const span = { start: before.length, end: before.length + found.length };
        const text = applySuggestion(
          before + found + after,
          { span },
          { kind: 'less-exact', instead: 'tea' },
          en,
        );
        expect([`${before}tea${after}`, `${before}Tea${after}`]).toContain(text);
      }),
    );
  });

  // Of a clause that went almost whole the rest goes too.
  const few = words.filter((found) => found.split(/\s/).length < 4);

  test('leaving out a few words keeps every word around them, in order', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{S}]/gu, '').toLowerCase();
    fc.assert(
      fc.property(words, few, words, (before, found, after) => {
        const span = { start: before.length, end: before.length + found.length };
        const text = applySuggestion(
          before + found + after,
          { span },
          { kind: 'leave-out', instead: '' },
          en,
        );
        expect(letters(text)).toBe(letters(before + after));
      }),
      { numRuns: 500 },
    );
  });

  test('leaving out never leaves two spaces where there was one on each side', () => {
    const plain = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,4}$/);
    fc.assert(
      fc.property(plain, plain, plain, (before, found, after) => {
        const span = { start: before.length + 1, end: before.length + 1 + found.length };
        const text = applySuggestion(
          `${before} ${found} ${after}`,
          { span },
          { kind: 'leave-out', instead: '' },
          en,
        );
        expect(text).toBe(`${before} ${after}`);
      }),
    );
  });
});

test('takes a moment, whatever stands around the span', { tags: 'speed' }, () => {
  for (const filler of [' ', '\n', ', ', '(', '"', '. ', '🙂', '- ']) {
    const side = filler.repeat(50_000);
    const begun = performance.now();
    const span = { start: side.length, end: side.length + 4 };
    applySuggestion(`${side}4471${side}`, { span }, { kind: 'leave-out', instead: '' }, en);
    // A pattern that runs away takes minutes here; a busy machine takes a second.
    expect(performance.now() - begun).toBeLessThan(5000);
  }
});

describe('the ways out of a finding', () => {
  const text = 'At 3 Mill Cottages there is soup.';
  const finding: Finding = {
    detector: 'contact-detail',
    category: 'contact-detail',
    span: { start: 3, end: 18 },
    severity: 3,
    confidence: 1,
    whose: 'mine',
    aspects: [],
  };

  test('are to keep it or to leave it out, where there is nothing better to say', () => {
    const ladder = [
      { kind: 'keep', instead: '' },
      { kind: 'leave-out', instead: '' },
    ];
    expect(suggestionsFor(finding, text, en)).toEqual(ladder);
    expect(suggestionsFor({ ...finding, instead: '' }, text, en)).toEqual(ladder);
  });

  test('go from keeping over saying it less exactly to leaving it out', () => {
    expect(suggestionsFor({ ...finding, instead: 'our place' }, text, en)).toEqual([
      { kind: 'keep', instead: '' },
      { kind: 'less-exact', instead: 'our place' },
      { kind: 'leave-out', instead: '' },
    ]);
  });

  test('are only to keep a picture: only the writer can crop it', () => {
    expect(
      suggestionsFor({ ...finding, span: { start: 0, end: 0 }, instead: 'our place' }, text, en),
    ).toEqual([{ kind: 'keep', instead: '' }]);
  });

  /** Whether it is offered to say something else, and to leave out, the «marked» words. */
  function offered(marked: string, instead: string): string[] {
    const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
    const ways = suggestionsFor({ ...finding, span, instead }, marked.replace(/[«»]/g, ''), en);
    return ways.map(({ kind }) => kind).filter((kind) => kind !== 'keep');
  }

  test.for([
    ['Helped «Mrs Ames» today, lovely.', 'somebody we helped', ['leave-out']],
    ['Tea with «Mrs Ames» today, lovely.', 'somebody we helped', ['less-exact', 'leave-out']],
    ['Our day: «Mrs Ames fell».', 'somebody we helped', ['less-exact', 'leave-out']],
    ['«Mrs Ames fell». Soup is on.', 'somebody we helped', ['leave-out']],
    ['Soup is on, Ade is «a snake» who bites.', 'having a bad week', ['leave-out']],
    ['Soup is on, Ade is «a snake».', 'having a bad week', ['less-exact', 'leave-out']],
  ] as const)('are only what reads as a sentence: %j with %j', ([marked, instead, kinds]) => {
    expect(offered(marked, instead)).toEqual(kinds);
  });

  test('leave no empty draft', () => {
    expect(offered('«My code is 4471.»', '')).toEqual([]);
    expect(offered('«My code is 4471.» 🎉', '')).toEqual([]);
    expect(offered('«My code is 4471.» Come in.', '')).toEqual(['leave-out']);
  });

  test.for(['live-secret', 'threat'] as const)('never keep a %s', (aspect) => {
    const kinds = suggestionsFor({ ...finding, aspects: [aspect] }, text, en).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['leave-out']);
  });

  test('leave the text alone where it is kept', () => {
    expect(applySuggestion(text, finding, { kind: 'keep', instead: '' }, en)).toBe(text);
  });
});
