import { chance } from '../chance.ts';
import { FRAMES } from './frames.ts';
import type { Kind, Labelled } from './kinds.ts';
import { KINDS } from './kinds.ts';
import type { Make } from './values.ts';
import * as values from './values.ts';

const MAKE: Readonly<Record<Kind, Make>> = {
  email: values.email,
  phone: values.phone,
  address: values.address,
  card: values.card,
  iban: values.iban,
  account: values.account,
  wallet: values.wallet,
  'national-id': values.nationalId,
  document: values.document,
  token: values.token,
  password: values.password,
  code: values.code,
  link: values.link,
  ip: values.ip,
  mac: values.mac,
  place: values.place,
  booking: values.booking,
  birth: values.birth,
  plate: values.plate,
};
/** Kinds of many countries get more texts. */
const COUNT: Partial<Record<Kind, number>> = {
  phone: 300,
  address: 300,
  'national-id': 300,
  token: 150,
};

/** Texts with one value each and where it stands; same seed, same texts. */
export function labelled(seed = 1): Labelled[] {
  const c = chance(seed);
  return KINDS.flatMap((kind) =>
    Array.from({ length: COUNT[kind] ?? 80 }, (): Labelled => {
      const { text: value, region, names } = MAKE[kind](c);
      const frame = c.pick(FRAMES[kind]).replace('&', names ? c.pick(names) : '');
      const [before = '', after = ''] = frame.split('%');
      const start = before.length;
      return { kind, text: before + value + after, start, end: start + value.length, region };
    }),
  );
}
