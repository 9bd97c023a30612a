import { describe, expect, test } from 'vitest';
import { story } from '../../../../src/engine/draft/guards/story.ts';
import { effectOn, hears } from '../../../support/guard.ts';

const health = { category: 'health-self' } as const;

describe("recognises one's own story, told on purpose", () => {
  test.for([
    ['Two years ago I was signed off with burnout.', 'signed off with burnout'],
    [
      "I was signed off with burnout. Long story. I'm sharing this because our plan worked.",
      'signed off with burnout',
    ],
    ["One year on from my knee op: thank you to the physios at St Anne's.", 'my knee op'],
    ['Bipolar II. Ask me about it, I am open about it.', 'Bipolar II'],
    ['I had a miscarriage in spring. If this helps someone, good.', 'a miscarriage'],
    ['Sober for three years today. It started with a hangover at work.', 'a hangover'],
    ['I was diagnosed at forty. It explains the paperwork.', 'diagnosed'],
    ['My lump was nothing. Please get checked.', 'My lump'],
    ['When I was 19 I lost a year to anorexia.', 'anorexia'],
  ] as const)('%s', ([text, words]) => {
    expect(effectOn(story, text, words, health)).toBe(1);
  });

  test.for(['health-self', 'intimate-self', 'money-self'] as const)('%s', (category) => {
    const text = 'Ten years ago I drank my rent. In recovery since.';
    expect(effectOn(story, text, 'drank my rent', { category })).toBe(1);
  });
});

describe('leaves news in passing alone', () => {
  test.for([
    ['Signed off for two weeks with stress. If I owe you a reply, that is why.', 'Signed off'],
    ['Stoma bag number two of the day and still made it to brunch.', 'Stoma bag'],
    ['Diagnosed a year ago. Scan on Thursday.', 'Scan on Thursday'],
    ['I was diagnosed with gout last week lol', 'gout'],
    [
      'Moved here two years ago. Love it. Nice park. Started on antidepressants.',
      'antidepressants',
    ],
  ] as const)('%s', ([text, words]) => {
    expect(effectOn(story, text, words, health)).toBeUndefined();
  });

  test("somebody else's news is not one's own story", () => {
    const text = "I'm sharing this because my sister was diagnosed.";
    expect(effectOn(story, text, 'my sister', { category: 'third-party' })).toBeUndefined();
  });

  test('years of waiting are not years ago', () => {
    expect(hears(story, 'Five years of no holidays and living with my mum')).toBe(false);
  });
});
