import { describe, expect, test } from 'vitest';
import { tokensIn } from '../../../../src/engine/draft/shapes/tokens.ts';

/** A key in two parts, so that no scanner takes it for one. */
const key = (...parts: readonly string[]): string => parts.join('');

describe('keys', () => {
  test.for([
    key('AK', 'IA2E5ABF3B244C6776'),
    key('gh', 'p_', 'a8Bc9dEf0gHi1jKl2mNo3pQr4sTu5vWx6yZ7'),
    key('gl', 'pat-', 'a8Bc9dEf0gHi1jKl2mNo'),
    key('xo', 'xb-', '482913570261-abcdefGHIJ'),
    key('sk', '_live_', 'a8Bc9dEf0gHi1jKl'),
    key('dop', '_v1_', 'a1b2'.repeat(16)),
    key('shp', 'at_', 'a1b2'.repeat(8)),
    key('dapi', 'a1b2'.repeat(8)),
    key('-----BEGIN ', 'PRIVATE KEY-----'),
    key('https://hooks.slack', '.com/services/T00AB12CD/B00EF34GH/Zx9yWv8uTs7rQp6oNm5lKj4i'),
  ])('are seen: %s', (text) => expect(tokensIn(`oops ${text} there`)).toHaveLength(1));

  test.for([
    key('AI', 'za', 'a1B2-'.repeat(7)),
    key('GOC', 'SPX-', 'a1B2'.repeat(7)),
    key('ya', '29.', 'a1B2'.repeat(6)),
    key('Account', 'Key=', 'a1B2c3D4e5F6g7H8i9/'.repeat(4), 'a1B2c3D4e5', '=='),
    key('LT', 'AI', 'a1B2'.repeat(4)),
    key('fo', '1_', 'a1B'.repeat(14), 'x'),
    key('FlyV1', ' fm2_', 'a1B2'.repeat(12)),
    key('HR', 'KU-', 'a1B2-'.repeat(8)),
    key('nf', 'p_', 'a1B2'.repeat(8)),
    key('hv', 's.', 'a1B2'.repeat(7)),
    key('a1B2c3D4e5F6g7', '.atlas', 'v1.', 'a1B2'.repeat(16)),
    key('pu', 'l-', 'a1b2'.repeat(10)),
    key('dp', '.pt.', 'a1B2'.repeat(10)),
    key('AT', 'BB', 'a1B2'.repeat(8)),
    key('AT', 'ATT3', 'a1B2c3D4e5F6g7H8i9='.repeat(4)),
    key('np', 'm_', 'a1B2'.repeat(9)),
    key('py', 'pi-', 'a1B2-'.repeat(14)),
    key('ruby', 'gems_', 'a1b2'.repeat(12)),
    key('ci', 'o', 'a1B2'.repeat(8)),
    key('dckr', '_pat_', 'a1B'.repeat(9)),
    key('lin', '_api_', 'a1B2'.repeat(10)),
    key('PM', 'AK-', 'a1b2c3'.repeat(4), '-', 'a1'.repeat(17)),
    key('gl', 'sa_', 'a1B2'.repeat(10)),
    key('sntr', 'ys_', 'a1B2'.repeat(12)),
    key('NR', 'AK-', 'A1B'.repeat(9)),
    key('M', 'a1B2c3'.repeat(4), '.Gh1_jK.', 'a1B'.repeat(9)),
    key('482913570', ':A', 'A', 'a1B2'.repeat(8)),
    key('S', 'K', 'a1b2'.repeat(8)),
    key('S', 'G.', 'a1B2'.repeat(5), '.', 'a1B2'.repeat(10)),
    key('ke', 'y-', 'a1b2'.repeat(8)),
    key('a1b2'.repeat(8), '-u', 's12'),
    key('wh', 'sec_', 'a1B2'.repeat(8)),
    key('sq', '0atp-', 'a1B2-'.repeat(5)),
    key('access', '_token$', 'production$', 'a1b2'.repeat(4), '$', 'a1b2'.repeat(8)),
    key('rzp', '_live_', 'a1B2c3D4e5F6g7'),
    key('FLW', 'SECK-', 'a1B2'.repeat(8), '-X'),
    key('s', 'k-', 'a1B2-'.repeat(8)),
    key('h', 'f_', 'a1B2'.repeat(8)),
    key('r', '8_', 'a1B2'.repeat(9), 'x'),
    key('nt', 'n_', 'a1B2'.repeat(11)),
    key('pa', 't', 'a1B2c3D4e5F6g7', '.', 'a1b2'.repeat(16)),
    key('fi', 'gd_', 'a1B2'.repeat(10)),
    key('EA', 'AC', 'a1B2'.repeat(10)),
    key('ey', 'Ja1B2c3D4e5F6g7H8', '.ey', 'Ja1B2c3D4e5', '.a1B2_c3D4e5'),
    key('-----BEGIN ', 'RSA PRIVATE KEY-----'),
    key('-----BEGIN ', 'PGP PRIVATE KEY', ' BLOCK-----'),
    key('hooks.slack', '.com/services/T00AB12CD/B00EF34GH/Zx9yWv8uTs7rQp6oNm5lKj4i'),
    key('http://', 'hooks.slack', '.com/services/T00AB12CD/B00EF34GH/Zx9yWv8uTs7rQp6oNm5lKj4i'),
    key('https://discord', '.com/api/webhooks/48291357026148291/', 'a1B2_'.repeat(13)),
    key('http://ptb.discord', 'app.com/api/webhooks/48291357026148291/', 'a1B2-'.repeat(13)),
    key('discord', '.com/api/webhooks/48291357026148291/', 'a1B2-'.repeat(13)),
    key('https://my-firm.webhook', '.office.com/webhookb2/', 'a1b2'.repeat(10)),
    key('http://my-firm.webhook', '.office.com/webhookb2/', 'a1b2'.repeat(10)),
    key('firm.webhook', '.office.com/webhookb2/', 'a1b2'.repeat(10)),
  ])('are seen whole: %s', (text) => {
    const found = `oops ${text} there`;
    expect(tokensIn(found)).toEqual([{ start: 5, end: 5 + text.length }]);
  });

  test.for([
    ['postgres://jo:hunter22x@db.example/app', 'hunter22x'],
    ['redis://svc-1.a:p_w!@cache', 'p_w!'],
    ['API_KEY=a1b2c3d4e5', 'a1b2c3d4e5'],
    ['api key: a1b2c3d4e5', 'a1b2c3d4e5'],
    ['apikey="12ab34cd56"', '12ab34cd56'],
    ['"accesskey": "abcd1234"', 'abcd1234'],
    ['access_key:abcd1234!', 'abcd1234!'],
    ['CLIENT_SECRET = no, CLIENT_SECRET=Zx9y/Wv8+u', 'Zx9y/Wv8+u'],
    ["auth_token='fluffy99x'", 'fluffy99x'],
    ['DB_PASS=fluffy99', 'fluffy99'],
    ['DB_PASSWD=fluffy99', 'fluffy99'],
    ['DB_PASSWORD: fluffy99', 'fluffy99'],
    ['PWD=1234fluff', '1234fluff'],
  ] as const)('stand in settings: %s', ([text, secret]) => {
    const start = text.lastIndexOf(secret);
    expect(tokensIn(text)).toEqual([{ start, end: start + secret.length }]);
  });

  test.for([
    key('AK', 'IAIOSFODNN7EXAMPLE'),
    key('sk', '_test_', 'a8Bc9dEf0gHi1jKl'),
    'your-api-key-goes-here-please',
    key('gh', 'p_', 'tooshort'),
    key('X-gh', 'p_', 'a8Bc9dEf0gHi1jKl2mNo3pQr4sTu5vWx6yZ7'),
    key('-----BEGIN ', 'PUBLIC KEY-----'),
    key('https://hooks.slack', '.com/services/about'),
    key('https://discord', '.com/api/webhooks/1/a'),
    'https://my-firm.webhook.office.com/about',
    'https://db.example:8080/app and mail jo@example.com',
    'https://a.example:x@y',
    'token: 12345678, secret=fluffy, api_key=short1, pwd=abcdefgh',
    'DB_PASSWORD=changeme99, DB_PASSWORD=change_me99, SECRET=sample1234',
    'DB_PASSWORD=yourpass99, DB_PASSWORD=your_pass99, DB_PASSWORD=xxxxx12345',
    'DB_PASSWORD=ab***12345, DB_PASSWORD=ab...12345, SECRET=aaaaaaa123, SECRET=a1234567890',
    key('gh', 'p_', 'placeholder'.repeat(3)),
    'the key is under the pot, the secret: bananas',
    '',
    'https://news.example/2024/05/a-long-headline-about-nothing-at-all',
    'supercalifragilisticexpialidocious',
    'commit 3f2a9c1d4e5b6a7980112233445566778899aabb',
  ])('are not seen in %s', (text) => expect(tokensIn(text)).toEqual([]));
});
