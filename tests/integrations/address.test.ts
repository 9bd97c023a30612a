import { describe, expect, test } from 'vitest';
import { asBase, siteFrom } from '../../integrations/address.ts';

describe('the address of the site', () => {
  test.for([
    [undefined, 'https://right-for-the-room.example'],
    ['', 'https://right-for-the-room.example'],
    ['https://intranet.example', 'https://intranet.example'],
    ['https://intranet.example/', 'https://intranet.example'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ] as const)('written %s is %s', ([given, site]) => {
    expect(siteFrom(given)).toBe(site);
  });

  test.for(['intranet.example', 'localhost:8080', 'intranet', 'file:///srv', '//intranet.example'])(
    'written %s is refused, with how to write it',
    (given) => {
      expect(() => siteFrom(given)).toThrow(
        `SITE_URL: expected an address such as https://intranet.example, found "${given}". Put https:// or http:// before the name.`,
      );
    },
  );

  test('has no path, which is told where it belongs', () => {
    expect(() => siteFrom('https://intranet.example/room')).toThrow(
      'Write SITE_URL=https://intranet.example and put the path into BASE_PATH: BASE_PATH=/room/',
    );
  });
});

describe('a sub-path', () => {
  test.for([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['room', '/room/'],
    ['/room', '/room/'],
    ['/tools/room/', '/tools/room/'],
  ] as const)('written %s is %s', ([path, base]) => {
    expect(asBase(path)).toBe(base);
  });
});
