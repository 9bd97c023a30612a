import { expect, test } from 'vitest';
import { packNoteText } from '../../../src/components/pack/pack-note-text.ts';
import { packWording } from '../../../src/schemas/pack-wording.ts';
import { BAKERY } from '../../support/pack.ts';
import { wordingOf } from '../../support/wording.ts';

const { note } = wordingOf('pack', packWording);

test('says whom to ask about what, and where', () => {
  const contacts = [...(BAKERY.contacts ?? []), { topic: 'Reviews', name: 'Ben' }];
  expect(packNoteText({ ...BAKERY, contacts }, note)).toBe(
    [
      'Whom to ask at Harbour Lane Bakery',
      'Photos of guests: Amina, front office (mailto:amina@example.com)',
      'Reviews: Ben',
    ].join('\n'),
  );
});

test('is empty where nobody is named', () => {
  expect(packNoteText({ organisation: 'Harbour Lane Bakery' }, note)).toBe('');
});
