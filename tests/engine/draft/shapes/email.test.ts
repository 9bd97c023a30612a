import { describe, expect, test } from 'vitest';
import { emailsIn } from '../../../../src/engine/draft/shapes/email.ts';
import { said } from './said.ts';

describe('e-mail', () => {
  test.for([
    ['mail jo.hale+x@mail.example.org, ok', ['jo.hale+x@mail.example.org']],
    ['mail:jo@example.org', ['jo@example.org']],
    ['git@example.com:repo/thing.git', []],
    ['npm i pkg@1.2.3 @scope/pkg@1.2.3 and @jo', []],
  ] as const)('%s', ([text, words]) => expect(said(text, emailsIn(text))).toEqual(words));
});
