import { describe, expect, test } from 'vitest';
import { channel } from '../../../../src/engine/draft/guards/channel.ts';
import type { Audience } from '../../../../src/engine/index.ts';
import { effectOn, hears } from '../../../support/guard.ts';

const bay = 'Bay 4: Mrs Ames prefers the window bed, please swap before rounds.';

describe('recognises the right channel', () => {
  test('in few and work, once the writer has said who it is for', () => {
    for (const audience of ['few', 'work'] as const) {
      expect(hears(channel, bay, { audience, channel: 'needs' })).toBe(true);
    }
  });

  test.for([
    'access-secret',
    'id-document',
    'contact-detail',
    'third-party',
    'child',
    'customer-data',
    'confidential-work',
    'market-sensitive',
  ] as const)('lowers %s to 1 for who needs it, to 0 for whom it is about', (category) => {
    const lower = (answer: 'needs' | 'subject'): unknown =>
      effectOn(channel, bay, 'Mrs Ames', { category }, { audience: 'few', channel: answer });
    expect(lower('needs')).toBe(1);
    expect(lower('subject')).toBe(0);
  });
});

describe('leaves the rest alone', () => {
  test('without an answer it stays silent', () => {
    expect(hears(channel, bay, { audience: 'work' })).toBe(false);
  });

  test.for(['closed', 'customers', 'network', 'public', 'assistant'] satisfies Audience[])(
    'in %s there is no right channel',
    (audience) => {
      expect(hears(channel, bay, { audience, channel: 'needs' })).toBe(false);
    },
  );

  test.for(['heated', 'self-contradiction', 'money-self'] as const)(
    '%s is not lowered',
    (category) => {
      const room = { audience: 'work', channel: 'subject' } as const;
      expect(effectOn(channel, bay, 'Mrs Ames', { category }, room)).toBeUndefined();
    },
  );

  test('mockery is not work', () => {
    const room = { audience: 'work', channel: 'needs' } as const;
    const joke = 'lol Mrs Ames in bay 4 wants the window bed again 😂';
    expect(
      effectOn(channel, joke, 'Mrs Ames', { category: 'customer-data' }, room),
    ).toBeUndefined();
  });
});
