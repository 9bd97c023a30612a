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
    ['3c-5a-b4-0f-1e-2d.', 'mac 3c-5a-b4-0f-1e-2d'],
    ['2A02:C7D:1234:5600:0:0:0:1F', 'ip 2A02:C7D:1234:5600:0:0:0:1F'],
    ['2a02:c7d:12:34:5:6:7:8, ok', 'ip 2a02:c7d:12:34:5:6:7:8'],
    ['2a02::c7d:1234:5600:1', 'ip 2a02::c7d:1234:5600:1'],
    ['81.2.69.0/24 is ours', 'ip 81.2.69.0/24'],
    ['on 192.168.0.10.', 'ip 192.168.0.10'],
    ['8.8.8.80', 'ip 8.8.8.80'],
    ['8.8.4.43', 'ip 8.8.4.43'],
    ['1.1.0.17', 'ip 1.1.0.17'],
    ['2.3.4.56', 'ip 2.3.4.56'],
    ['221.5.6.7', 'ip 221.5.6.7'],
    ['version 3 of it runs on 81.2.69.142', 'ip 81.2.69.142'],
    ['fe80::1c2d:3e4f:5a6b', 'ip fe80::1c2d:3e4f:5a6b'],
    ['fe80::1a2b:3c4d', 'ip fe80::1a2b:3c4d'],
    ['3c.5a.b4.0f.1e.2d in the pool', 'mac 3c.5a.b4.0f.1e.2d'],
    ['my MAC is 3C5AB40F1E2D', 'mac 3C5AB40F1E2D'],
    ['wake-on-lan to 3c 5a b4 0f 1e 2d', 'mac 3c 5a b4 0f 1e 2d'],
    ['mac address: 3c 5a b4 0f 1e 2d', 'mac 3c 5a b4 0f 1e 2d'],
  ] as const)('are seen: %s', ([text, words]) => expect(found(text)).toEqual([words]));

  test.for([
    'localhost 127.0.0.1, mask 255.255.255.0, 0.0.0.0',
    'docs use 192.0.2.7, 198.51.100.3, 203.0.113.9 and 2001:db8::1',
    'ping 8.8.8.8 or 1.1.1.1',
    'v10.24.1.26, firmware 10.0.19.2, version 12.1.3.4',
    '224.0.0.251, 239.255.255.250, 231.1.2.3 and 1.0.0.1',
    '8.8.4.4, 9.9.9.9, 1.0.1.1, 2.3.4.5',
    'docs use 2001:0db8:1:2:3:4:5:6, ours is fe80::1',
    'v 10.24.1.26 and section 10.11.12.13',
    'x10.24.1.26, 10.24.1.26-beta, 10.24.1.265',
    'a::b, c0de::cafe and 12:34:56:78',
    '3C:5A:B4:0F:1E, 3C:5A:B4:0F:1E:2D:4F, 12-34-56-78, 001b.44a3',
    'Mon 09:00-17:30, ring 020.7946.0018 or 01-23-45-67-89',
    'std::vector::at, 3:2:1, 16:9',
    'at 10:30:45 or 08:15:22:10',
    '300.1.2.3 and 1.2.3.4.5',
    '01.02.03.04.05.06 and 12.11.10.09.08.07',
    'commit 3c5ab40f1e2d and bytes 3c 5a b4 0f 1e 2d',
    'my Mac cost 123456789012, the mac address is 12 34 56 78 90 12',
    'my mac. 3c5ab40f1e2d',
  ])('are not seen in "%s"', (text) => expect(found(text)).toEqual([]));
});
