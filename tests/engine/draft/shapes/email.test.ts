import { describe, expect, test } from 'vitest';
import { emailsIn } from '../../../../src/engine/draft/shapes/email.ts';
import { said } from './said.ts';

describe('e-mail', () => {
  test.for([
    ['mail jo.hale+x@mail.example.org, ok', ['jo.hale+x@mail.example.org']],
    ['mail:jo@example.org', ['jo@example.org']],
    ['EMAIL:JO@EXAMPLE.ORG, ok', ['JO@EXAMPLE.ORG']],
    ['E-mail:jo@mail.example.org', ['jo@mail.example.org']],
    ['contact:jo_h@example.org', ['jo_h@example.org']],
    ['(a@example.co.uk).', ['a@example.co.uk']],
    ['two: a@example.org and b-c@mail-1.example.org', ['a@example.org', 'b-c@mail-1.example.org']],
    ['git@example.com:repo/thing.git', []],
    ['sftp://jo@example.com and jo@example.com/inbox', []],
    ['@jo@social.example, jo@localhost, user:jo@example.org', []],
    ['jo at example dot com, jo (at) example.com', []],
    ['lunch @ 12.30 with @sam', []],
    ['', []],
    ['npm i pkg@1.2.3 @scope/pkg@1.2.3 and @jo', []],
    ['npm i pkg@10.25.1, pkg@10.25.12-rc and pkg@next.10', []],
    ['mailto:jo@example.org, xmailto:', ['jo@example.org']],
    [
      'jo@mail.example.museum or jo@xn--exmple-cua.example',
      ['jo@mail.example.museum', 'jo@xn--exmple-cua.example'],
    ],
  ] as const)('%s', ([text, words]) => expect(said(text, emailsIn(text))).toEqual(words));
});
