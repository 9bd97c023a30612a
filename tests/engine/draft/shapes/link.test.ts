import { describe, expect, test } from 'vitest';
import { linksIn } from '../../../../src/engine/draft/shapes/link.ts';

describe('links that are keys', () => {
  const found = (text: string): string[] =>
    linksIn(text).map(({ span: { start, end }, kind }) => `${kind} ${text.slice(start, end)}`);

  test.for([
    [
      'at https://zoom.us/j/123456789?pwd=AbCd1234.',
      'open https://zoom.us/j/123456789?pwd=AbCd1234',
    ],
    [
      'docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/edit',
      'open docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/edit',
    ],
    [
      '(https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv)',
      'invite https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
    ],
    [
      'https://a.example/reset?token=abcdef0123456789abcd',
      'signed https://a.example/reset?token=abcdef0123456789abcd',
    ],
    [
      'see HTTP://WWW.DROPBOX.COM/s/abcd1234efgh/a.pdf!',
      'open HTTP://WWW.DROPBOX.COM/s/abcd1234efgh/a.pdf',
    ],
    ['https then zoom.us/s/12?pwd=AbCd', 'open zoom.us/s/12?pwd=AbCd'],
    ['(see zoom.com/w/12?x=1&pwd=AbCd?).', 'open zoom.com/w/12?x=1&pwd=AbCd'],
    ['a.b) zoom.us/j/12?pwd=AbCd.', 'open zoom.us/j/12?pwd=AbCd'],
  ] as const)('are seen: %s', ([text, link]) => expect(found(text)).toEqual([link]));

  test.for([
    'https://zoom.us/pricing',
    'https://youtu.be/dQw4w9WgXcQ',
    'https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0jk/pub',
    'https://shop.example/p/1234567890?size=42&colour=blue',
    'https://t.me/somechannel',
    'https://zoom.us/j/123456789',
    'https://teams.microsoft.com/l/meetup-join/19',
    'https://meet.google.com/landing, https://meet.google.com/new',
    'https://example.webex.com/meet/about?MTID=m1',
    'https://docs.google.com/document/d/short/edit',
    'https://drive.google.com/drive/folders/short',
    'https://calendar.google.com/calendar/u/0/r',
    'https://calendar.google.com/calendar/ical/a/private-a/basic.ics',
    'https://calendar.google.com/calendar/embed?cid=short',
    'https://www.dropbox.com/s/a, https://www.dropbox.com/business',
    'https://example.sharepoint.com/sites/hr, https://example.sharepoint.com/:w:/a',
    'https://1drv.ms/a, https://www.icloud.com/photos/a',
    'https://wetransfer.com/downloads/short',
    'https://discord.gg/abc, https://discord.com/channels/123456',
    'https://t.me/+short, https://join.slack.com/t/a, https://signal.group/#short',
    'https://chat.whatsapp.com/short',
    'https://a.example/?token=short, https://a.example/page?tokens=abcdef0123456789abcd',
    'https://a.example/page#token=abcdef0123456789abcd',
    '',
  ])('are not seen in %s', (text) => expect(found(text)).toEqual([]));

  test.for([
    'us02web.zoom.us/j/123456789?pwd=AbCd1234',
    'my-firm.zoom.us/j/123456789?pwd=AbCd1234',
    'teams.microsoft.com/l/meetup-join/19:meeting_AbCd@thread.v2/0',
    'teams.live.com/meet/9312345678',
    'meet.google.com/abc-defg-hij',
    'my-firm.webex.com/my-firm/j.php?MTID=m0123456789abcdef0',
    'docs.google.com/spreadsheets/d/1a2b3c4d5e6f7g8h9i-_jk/edit#gid=0',
    'drive.google.com/drive/folders/1a2b3c4d5e6f7g-_?usp=sharing',
    'drive.google.com/drive/u/0/folders/1a2b3c4d5e6f7g8h',
    'drive.google.com/file/d/1a2b3c4d5e6f7g8h/view',
    'calendar.google.com/calendar/ical/jo%40example.com/private-0a1b-2c3d4e/basic.ics',
    'calendar.google.com/calendar/u/0?cid=am9AZXhhbXBs-_ZS5jb20',
    'calendar.google.com/calendar/embed?x=1&cid=am9AZXhhbXBsZS5jb20',
    'dropbox.com/scl/fi/abcd1234/a.pdf?rlkey=x',
    'www.dropbox.com/scl/fo/abcd1234efgh',
    'dropbox.com/sh/abcd1234efgh',
    'my-firm.sharepoint.com/:x:/s/team/AbCdEf',
    '1drv.ms/u/s!AbCdEf',
    'icloud.com/iclouddrive/0aBcDeFgH',
    'www.icloud.com/sharedalbum/0aBcDeFgH',
    'wetransfer.com/downloads/0123456789abcdef0123',
  ])('let everybody in: %s', (link) => {
    expect(found(link)).toEqual([`open ${link}`]);
    expect(found(`at https://${link}, ok`)).toEqual([`open https://${link}`]);
  });

  test.for([
    'discord.gg/AbCd-EfGh',
    'discord.com/invite/AbCd-EfGh',
    'discordapp.com/invite/AbCdEfGh',
    't.me/+AbCdEfGh-IjKlMnOp',
    't.me/joinchat/AbCdEfGhIjKlMnOp',
    'telegram.me/joinchat/AbCdEfGhIjKlMnOp',
    'join.slack.com/t/my-firm/shared_invite/zt-AbCd',
    'signal.group/#CjQKIAbCdEfGhIjKlMnOp',
  ])('invite: %s', (link) => expect(found(`${link})`)).toEqual([`invite ${link}`]));

  test.for([
    'a.example/?token=abcdef0123456789',
    'my-firm.example/set/new-1.html?u=1&reset_token=abcdef0123456789',
    'a.example/r?resettoken=abcdef0123456789',
    'a.example/r?access_token=abc-ef.123%456789',
    'a.example/r?accesstoken=abcdef0123456789',
    'a.example/r?auth=abcdef0123456789',
    'a.example/r?key=abcdef0123456789',
    'a.example/r?sig=abcdef0123456789',
    'a.example/r?signature=abcdef0123456789',
  ])('open one account: %s', (link) =>
    expect(found(`http://${link} it says`)).toEqual([`signed http://${link}`]),
  );
});
