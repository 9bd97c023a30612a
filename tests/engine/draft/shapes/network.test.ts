import { describe, expect, test } from 'vitest';
import { networkIn } from '../../../../src/engine/draft/shapes/network.ts';

describe('machines', () => {
  const found = (text: string): string[] =>
    networkIn(text).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

  test.for([
    ['ip 81.2.69.142', 'ip 81.2.69.142'],
    ['at 10.0.12.7:8080 now', 'ip 10.0.12.7:8080'],
    ['2a02:c7d:1234:5600::1f', 'ip 2a02:c7d:1234:5600::1f'],
    ['3C:5A:B4:0F:1E:2D', 'mac 3C:5A:B4:0F:1E:2D'],
    ['001b.44a3.11b7', 'mac 001b.44a3.11b7'],
  ] as const)('are seen: %s', ([text, words]) => expect(found(text)).toEqual([words]));

  test.for([
    'localhost 127.0.0.1, mask 255.255.255.0, 0.0.0.0',
    'docs use 192.0.2.7, 198.51.100.3, 203.0.113.9 and 2001:db8::1',
    'ping 8.8.8.8 or 1.1.1.1',
    'v10.24.1.26, firmware 10.0.19.2, version 12.1.3.4',
    'at 10:30:45 or 08:15:22:10',
    '300.1.2.3 and 1.2.3.4.5',
  ])('are not seen in "%s"', (text) => expect(found(text)).toEqual([]));
});
