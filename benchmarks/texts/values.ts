import type { Chance } from '../chance.ts';
import { weighted, withIban, withLuhn, withVerhoeff } from './check-digits.ts';

/** A value as somebody writes it, and the country it is from where that matters. */
export interface Value {
  readonly text: string;
  readonly region?: string | undefined;
  /** The words by which people introduce this very number. */
  readonly names?: readonly string[] | undefined;
}
export type Make = (c: Chance) => Value;

const FIRST = ['amina', 'jo', 'dave', 'priya', 'kemi', 'siobhan', 'lars', 'mei', 'thabo', 'rosa'];
const LAST = ['okafor', 'hale', 'murphy', 'sharma', 'nkosi', 'lindqvist', 'tan', 'garcia', 'smith'];
const HOSTS = ['gmail.com', 'outlook.com', 'yahoo.co.uk', 'icloud.com', 'proton.me', 'hotmail.fr'];
const OWN_HOSTS = ['okafor-family.net', 'larsworks.se', 'mail.hale.org.uk', 'tan.com.sg'];

export const email: Make = (c) => {
  const local = c.pick([
    () => `${c.pick(FIRST)}.${c.pick(LAST)}`,
    () => `${c.pick(FIRST)}${c.pick(LAST)}${c.digits(2)}`,
    () => `${c.pick(FIRST)}_${c.pick(LAST)}`,
    () => `${c.pick(FIRST)}.${c.pick(LAST)}+news`,
    () => `${c.pick(LAST)}-${c.pick(FIRST)}`,
  ])();
  const host = c.pick([...HOSTS, ...OWN_HOSTS]);
  return {
    text: c.pick([
      () => `${local}@${host}`,
      () => `${local}@${host}`,
      () => `${local}@${host}`,
      () => `${local.toUpperCase()}@${host.toUpperCase()}`,
      () => `${local} at ${host.replaceAll('.', ' dot ')}`,
      () => `${local}[at]${host.replaceAll('.', '[dot]')}`,
      () => `${local} (at) ${host.replaceAll('.', ' (dot) ')}`,
      () => `${local} [at] ${host}`,
    ])(),
  };
};

/** National and international forms of mobiles and landlines; # is a digit, n one from 2 to 9. */
const PHONES: readonly (readonly [region: string, forms: readonly string[]])[] = [
  [
    'GB',
    [
      '07### ######',
      '07#########',
      '+44 7### ######',
      '020 7### ####',
      '0161 4## ####',
      '+44 (0)7### ### ###',
      '01n## n#####',
      '07### ### ###',
    ],
  ],
  [
    'IE',
    [
      '087 n## ####',
      '085-n######',
      '+353 87 n## ####',
      '01 n## ####',
      '021 4## ####',
      '086n######',
    ],
  ],
  [
    'US',
    [
      '(212) n##-####',
      '415-n##-####',
      '+1 512 n## ####',
      '303.n##.####',
      '646 n## ####',
      '1-917-n##-####',
    ],
  ],
  ['CA', ['(416) n##-####', '604-n##-####', '+1 514-n##-####', '403 n## ####']],
  ['AU', ['04## ### ###', '+61 4## ### ###', '(02) 9### ####', '04########', '03 9### ####']],
  ['NZ', ['021 n## ####', '+64 27 n## ####', '09 3## ####', '027 n######']],
  [
    'IN',
    [
      '98### #####',
      '+91 9########',
      '91-98########',
      '+91 70### #####',
      '80########',
      '98########',
    ],
  ],
  ['ZA', ['082 n## ####', '+27 71 n## ####', '011 4## ####', '083 n######']],
  ['NG', ['0803 n## ####', '+234 803 n## ####', '0816n######', '0706-n##-####']],
  ['KE', ['07## n#####', '+254 7## n#####']],
  ['SG', ['9### ####', '+65 8### ####']],
  ['DE', ['0171 n######', '+49 151 n#######', '030 n######', '0176/n#######', '+49 (0)30 n######']],
  ['FR', ['06 ## ## ## ##', '+33 6 ## ## ## ##', '01.4#.##.##.##', '07########']],
  ['ES', ['6## ### ###', '+34 6## ## ## ##', '91# ## ## ##']],
  ['IT', ['347 n######', '+39 333 n######', '02 n#######']],
  ['NL', ['06-########', '+31 6 ########', '06 #### ####', '020 n## ####']],
  ['BR', ['(11) 9####-####', '+55 21 9####-####']],
  ['PL', ['601 ### ###', '+48 50# ### ###']],
  ['JM', ['876-n##-####', '(876) n##-####']],
  ['AE', ['050 n## ####', '+971 50 n## ####']],
];
const SPOKEN = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function filled(c: Chance, form: string): string {
  return form.replace(/[#n]/g, (place) => String(c.whole(place === 'n' ? 2 : 0, 9)));
}

function spoken(c: Chance, digits: string): string {
  return Array.from(digits)
    .map((digit) =>
      digit === '0' ? c.pick(['oh', 'zero', 'o']) : (SPOKEN[Number(digit)] ?? digit),
    )
    .join(' ');
}

export const phone: Make = (c) => {
  const [region, forms] = c.pick(PHONES);
  const text = filled(c, c.pick(forms));
  const hidden = c.whole(1, 14);
  if (hidden === 1) {
    return {
      region,
      text: c.pick([
        () => spoken(c, `07${c.digits(9)}`),
        () => `0 ${spoken(c, c.digits(4))} ${c.digits(6)}`,
        () => `zero 7 ${c.digits(1)} double ${c.pick(SPOKEN.slice(1))} ${spoken(c, c.digits(6))}`,
        () => Array.from(`07${c.digits(9)}`).join(' '),
        () => `oh ${spoken(c, c.digits(3))} ${c.digits(3)} ${c.digits(4)}`,
      ])(),
    };
  }
  return { text, region };
};

const BRITISH = [
  'Tullibardine Road',
  'Mill Lane',
  'Beech Grove',
  "St Mary's Terrace",
  'Quarry Bank',
  'The Crescent',
  'Old Kent Road',
  'Ashfield Close',
  'Victoria Street',
  'Foxglove Way',
  'Pembroke Mews',
  'Harbour View',
  'Kingsland High Street',
  'Priory Walk',
  'Hillcrest Rise',
];
const AMERICAN = [
  'Elm St',
  'W 34th Street',
  'Maple Avenue',
  'Oak Ridge Dr',
  'Sunset Blvd',
  'N Lincoln Ave',
  'Pinecrest Circle',
  'County Road 12',
  'Martin Luther King Jr Blvd',
  'Willow Creek Pkwy',
  'Lakeshore Drive',
  'Ponderosa Trail',
  '2nd Ave',
  'Peachtree Rd NE',
  'Cherry Ct',
];

const ADDRESSES: readonly ((c: Chance) => string)[] = [
  (c) => `${String(c.whole(1, 240))} ${c.pick(BRITISH)}`,
  (c) =>
    `${String(c.whole(1, 240))}${c.pick(['', 'a', 'b'])} ${c.pick(BRITISH)}, ${c.pick(['Leeds LS6 2AB', 'Bristol BS8 1TH', 'London E8 3GP', 'Perth'])}`,
  (c) => `Flat ${String(c.whole(1, 40))}, ${String(c.whole(1, 240))} ${c.pick(BRITISH)}`,
  (c) => `${String(c.whole(1, 240))} ${c.pick(BRITISH)}`.toLowerCase(),
  (c) => `${String(c.whole(100, 9800))} ${c.pick(AMERICAN)}`,
  (c) => `${String(c.whole(100, 9800))} ${c.pick(AMERICAN)}, Austin, TX 787${c.digits(2)}`,
  (c) =>
    `${String(c.whole(100, 9800))} ${c.pick(AMERICAN)} Apt ${String(c.whole(1, 30))}${c.pick(['', 'B'])}`,
  (c) =>
    `${String(c.whole(1, 90))} ${c.pick(['Griffith Avenue', 'Main Street', 'Barrack Lane', 'Grand Canal Quay'])}, ${c.pick(['Dublin 9', 'Naas', 'Cork', 'Galway'])}`,
  (c) =>
    `Unit ${String(c.whole(1, 30))}/${String(c.whole(1, 200))} ${c.pick(['Bondi Rd', 'Wattle Street', 'Parramatta Road', 'Kookaburra Cres', 'Esplanade Pde'])}`,
  (c) =>
    `${String(c.whole(1, 30))}/${String(c.whole(1, 200))} ${c.pick(['Chapel St', 'Lygon Street', 'Banksia Ave'])}, ${c.pick(['Carlton VIC 3053', 'Manly NSW 2095'])}`,
  (c) =>
    `${String(c.whole(1, 300))} ${c.pick(['Dominion Road', 'Karangahape Rd', 'Cuba Street'])}, ${c.pick(['Auckland', 'Wellington 6011'])}`,
  (c) =>
    `${c.pick(['Flat', 'House no', 'H.No', 'Plot no.'])} ${String(c.whole(1, 400))}, ${c.pick(['MG Road', '4th Cross', 'Shivaji Nagar', 'Sector 21', 'Linking Road'])}, ${c.pick(['Bengaluru 560038', 'Pune', 'Mumbai 400050', 'Noida'])}`,
  (c) =>
    `${String(c.whole(1, 90))} ${c.pick(['Protea Street', 'Long Street', 'Jan Smuts Avenue', 'Kloof Rd'])}, ${c.pick(['Sandton', 'Cape Town 8001', 'Soweto'])}`,
  (c) =>
    `${c.pick(['No ', 'No. ', ''])}${String(c.whole(1, 90))} ${c.pick(['Adeola Odeku Street', 'Allen Avenue', 'Admiralty Way', 'Bode Thomas St'])}, ${c.pick(['Lekki', 'Ikeja', 'Surulere', 'VI Lagos'])}`,
  (c) =>
    `${c.pick(['Goethestraße', 'Hauptstr.', 'Am Markt', 'Lindenweg', 'Schillerplatz', 'Müllerstr.', 'Kastanienallee'])} ${String(c.whole(1, 140))}${c.pick(['', 'a'])}, ${c.pick(['10437 Berlin', '80331 München', '50667 Köln', '04109 Leipzig'])}`,
  (c) =>
    `${c.pick(['Goethestraße', 'Bahnhofstrasse', 'Lindenweg', 'Torstr.', 'Karl-Marx-Allee'])} ${String(c.whole(1, 140))}`,
  (c) =>
    `${String(c.whole(1, 140))} ${c.pick(['rue de la Paix', 'avenue Victor Hugo', 'boulevard Voltaire', 'rue des Lilas', 'impasse du Moulin', "place d'Italie"])}${c.pick(['', ', 75011 Paris', ', 69003 Lyon'])}`,
  (c) =>
    `${c.pick(['Calle Mayor', 'Avenida de América', 'C/ Serrano', 'Plaza de España', 'Paseo del Prado'])}${c.pick([',', ''])} ${String(c.whole(1, 140))}${c.pick(['', ', 3º B', ', 28013 Madrid'])}`,
  (c) =>
    `${c.pick(['Via Garibaldi', 'Viale Monza', 'Corso Buenos Aires', 'Piazza Navona', 'Via dei Mille'])}${c.pick([',', ''])} ${String(c.whole(1, 140))}${c.pick(['', ', 20124 Milano', ', Roma'])}`,
  (c) =>
    `${c.pick(['Prinsengracht', 'Kerkstraat', 'Van Baerlestraat', 'Oudegracht', 'Dorpsweg', 'Stationsplein'])} ${String(c.whole(1, 400))}${c.pick(['', ', 1016 HK Amsterdam', ', Utrecht', '-2'])}`,
];

export const address: Make = (c) => ({ text: c.pick(ADDRESSES)(c) });

/** In fours, with hyphens, or in one piece. */
function grouped(c: Chance, digits: string, sizes: readonly number[]): string {
  const sign = c.pick([' ', ' ', '-', '']);
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(sign);
}

export const card: Make = (c) => {
  const amex = c.whole(1, 6) === 1;
  if (amex) return { text: grouped(c, withLuhn(c.pick(['34', '37']) + c.digits(12)), [4, 6, 5]) };
  const start = c.pick(['4', '4', '4', '51', '53', '55', '2221', '6011', '65']);
  const digits = withLuhn(start + c.digits(15 - start.length));
  return { text: grouped(c, digits, [4, 4, 4, 4]) };
};

export const iban: Make = (c) => {
  const account = c.pick([
    () => withIban('GB', `${c.letters(4)}${c.digits(14)}`),
    () => withIban('IE', `${c.letters(4)}${c.digits(14)}`),
    () => withIban('DE', c.digits(18)),
    () => withIban('FR', `${c.digits(10)}${c.letters(1)}${c.digits(12)}`),
    () => withIban('ES', c.digits(20)),
    () => withIban('NL', `${c.letters(4)}${c.digits(10)}`),
    () => withIban('IT', `${c.letters(1)}${c.digits(22)}`),
    () => withIban('PL', c.digits(24)),
    () => withIban('BE', c.digits(12)),
    () => withIban('AE', c.digits(19)),
  ])();
  const form = c.whole(1, 4);
  if (form === 1) return { text: account };
  if (form === 2) return { text: account.toLowerCase() };
  return { text: account.replace(/(.{4})(?=.)/g, '$1 ') };
};

export const account: Make = (c) =>
  c.pick<Make>([
    () => ({
      text: `${c.digits(2)}-${c.digits(2)}-${c.digits(2)} ${c.digits(8)}`,
      names: ['sort code and account', 'bank details', 'pay me on'],
    }),
    () => ({
      text: `sort code ${c.digits(2)}-${c.digits(2)}-${c.digits(2)}, account number ${c.digits(8)}`,
      names: ['for the kitty:', 'my bank is'],
    }),
    () => ({
      text: `${c.digits(6)} / ${c.digits(8)}`,
      names: ['sort code / acc', 'account details'],
    }),
    () => ({
      text: c.digits(10),
      names: ['account number', 'acct no', 'send it to my GTBank account', 'my Zenith account'],
    }),
    () => ({ text: c.digits(9), names: ['account number', 'account no.', 'bank account'] }),
    () => ({
      text: `BSB 06${c.digits(1)}-${c.digits(3)} acc ${c.digits(8)}`,
      names: ['pay me:', 'my details:'],
    }),
    () => ({
      text: `${c.pick(FIRST)}.${c.pick(LAST)}@${c.pick(['okaxis', 'ybl', 'paytm', 'okhdfcbank', 'upi'])}`,
      names: ['UPI', 'gpay me at', 'upi id'],
    }),
    () => ({ text: routing(c), names: ['routing number', 'ABA routing', 'routing no'] }),
  ])(c);

/** ABA: weights 3, 7, 1; the sum is a multiple of ten. */
function routing(c: Chance): string {
  const start = c.pick(['02', '03', '12', '07', '11']) + c.digits(6);
  return start + String((10 - (weighted(start, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
}

export const wallet: Make = (c) => ({
  text: c.pick([
    () => `0x${c.letters(40, '0123456789abcdef')}`,
    () => `bc1q${c.letters(38, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')}`,
    () => `1${c.letters(33, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
    () => `T${c.letters(33, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
  ])(),
});

/** Rome's control letter: own weights at odd places, plain ones at even places. */
function fiscal(c: Chance): string {
  const base = `${c.letters(6, 'BCDFGLMNPRST')}${c.digits(2)}${c.pick(['A', 'C', 'H', 'P'])}${String(c.whole(10, 28))}${c.pick(['H501', 'F205', 'L219'])}`;
  const odd = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
  ];
  const sum = Array.from(base).reduce((total, unit, at) => {
    const value = /\d/.test(unit) ? Number(unit) : unit.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return base + String.fromCharCode(65 + (sum % 26));
}

/** Repeats until the rule gives a check digit that can be written. */
function until(make: () => string | undefined): string {
  for (;;) {
    const made = make();
    if (made !== undefined) return made;
  }
}

function cpf(c: Chance): string {
  const nine = c.digits(9);
  const check = (digits: string): string => {
    const rest =
      weighted(
        digits,
        Array.from(digits, (_, at) => digits.length + 1 - at),
      ) % 11;
    return String(rest < 2 ? 0 : 11 - rest);
  };
  const ten = nine + check(nine);
  const all = ten + check(ten);
  return c.pick([all, all.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4')]);
}

function birth6(c: Chance): string {
  const two = (low: number, high: number): string => String(c.whole(low, high)).padStart(2, '0');
  return two(60, 99) + two(1, 12) + two(1, 28);
}

/** Germany's number: eleven digits, exactly one of the first ten twice; ISO 7064, MOD 11,10. */
function steuer(c: Chance): string {
  return until(() => {
    const ten = c.digits(10);
    const often = Array.from('0123456789').map((digit) => ten.split(digit).length - 1);
    if (often.filter((times) => times === 2).length !== 1 || often.some((times) => times > 2))
      return undefined;
    let product = 10;
    for (const digit of ten) {
      const sum = (Number(digit) + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
    return ten + String((11 - product) % 10);
  });
}

/** Numbers of states and health services, with the names people give them. */
const IDS: readonly ((c: Chance) => Value)[] = [
  (c) => ({
    text: `${c.letters(1, 'ABCEHJLMPRSTWX')}${c.letters(1, 'ABCEHJKLMPRSTWX')}${c.pick([' ', ''])}${c.digits(2)} ${c.digits(2)} ${c.digits(2)} ${c.letters(1, 'ABCD')}`,
    names: ['NI number', 'national insurance number', 'NINO'],
  }),
  (c) => {
    const digits = until(() => {
      const nine = c.pick(['4', '6', '7']) + c.digits(8);
      const check = 11 - (weighted(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return check === 10 ? undefined : nine + String(check % 11);
    });
    return { text: grouped(c, digits, [3, 3, 4]), names: ['NHS number', 'NHS no', 'nhs num'] };
  },
  (c) => ({ text: c.digits(10), names: ['UTR', 'UTR number', 'unique taxpayer reference'] }),
  (c) => ({
    text: `${String(c.whole(100, 665))}${c.pick(['-', ' ', ''])}${String(c.whole(10, 99))}-${String(c.whole(1000, 9999))}`
      .replace(/^(\d{3})(\d{2})-/, '$1$2')
      .replace(/^(\d{3} \d\d)-/, '$1 '),
    names: ['SSN', 'social security number', 'social'],
  }),
  (c) => ({ text: `9${c.digits(2)}-7${c.digits(1)}-${c.digits(4)}`, names: ['ITIN', 'tax id'] }),
  (c) => ({
    text: `${String(c.whole(20, 27))}-${c.digits(7)}`,
    names: ['EIN', 'employer id number'],
  }),
  (c) => {
    const seven = c.digits(7);
    const sum = weighted(seven, [8, 7, 6, 5, 4, 3, 2]) % 23;
    return {
      text: `${seven}${'WABCDEFGHIJKLMNOPQRSTUV'.charAt(sum)}`,
      names: ['PPS number', 'PPSN', 'pps no'],
    };
  },
  (c) => ({
    text: grouped(c, withVerhoeff(String(c.whole(2, 9)) + c.digits(10)), [4, 4, 4]),
    names: ['Aadhaar', 'aadhar number', 'Aadhaar no'],
  }),
  (c) => ({
    text: `${c.letters(3)}P${c.letters(1)}${c.digits(4)}${c.letters(1)}`,
    names: ['PAN', 'PAN number', 'PAN card no'],
  }),
  (c) => ({
    text: grouped(c, withLuhn(c.pick(['1', '2', '4', '5', '7']) + c.digits(7)), [3, 3, 3]),
    names: ['SIN', 'social insurance number', 'SIN number'],
  }),
  (c) => {
    const tfn = until(() => {
      const eight = c.digits(8);
      const sum = weighted(eight, [1, 4, 3, 7, 5, 8, 6, 9]);
      const last = Array.from({ length: 10 }, (_, digit) => digit).find(
        (digit) => (sum + digit * 10) % 11 === 0,
      );
      return last === undefined ? undefined : eight + String(last);
    });
    return { text: grouped(c, tfn, [3, 3, 3]), names: ['TFN', 'tax file number'] };
  },
  (c) => {
    const eight = c.pick(['2', '3', '4', '5']) + c.digits(7);
    const check = weighted(eight, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
    return {
      text: `${eight.slice(0, 4)} ${eight.slice(4)}${String(check)} 1`,
      names: ['Medicare number', 'medicare card'],
    };
  },
  (c) => ({
    text: withLuhn(`${birth6(c)}${c.digits(4)}08`),
    names: ['ID number', 'SA ID', 'id no'],
  }),
  (c) => ({ text: steuer(c), names: ['Steuer-ID', 'steuer id', 'tax ID'] }),
  (c) => {
    const base = `${c.pick(['1', '2'])}${String(c.whole(60, 99))}${String(c.whole(10, 12))}75${String(c.whole(101, 120))}${c.digits(3)}`;
    const key = String(97n - (BigInt(base) % 97n)).padStart(2, '0');
    return {
      text: c.pick([
        `${base}${key}`,
        `${base.slice(0, 1)} ${base.slice(1, 3)} ${base.slice(3, 5)} ${base.slice(5, 7)} ${base.slice(7, 10)} ${base.slice(10)} ${key}`,
      ]),
      names: ['numéro de sécu', 'NIR', 'French social security number'],
    };
  },
  (c) => {
    const eight = c.digits(8);
    return {
      text: `${eight}${c.pick(['', '-'])}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(eight) % 23)}`,
      names: ['DNI', 'dni number'],
    };
  },
  (c) => {
    const seven = c.digits(7);
    return {
      text: `X${seven}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(seven) % 23)}`,
      names: ['NIE', 'NIE number'],
    };
  },
  (c) => ({ text: fiscal(c), names: ['codice fiscale', 'Italian tax code', 'CF'] }),
  (c) => ({
    text: until(() => {
      const eight = c.digits(8);
      const check = weighted(eight, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return check === 10 ? undefined : eight + String(check);
    }),
    names: ['BSN', 'burgerservicenummer'],
  }),
  (c) => ({ text: cpf(c), names: ['CPF', 'meu cpf'] }),
  (c) => {
    const seven = c.digits(7);
    const sum = weighted(seven, [2, 7, 6, 5, 4, 3, 2]) % 11;
    return { text: `S${seven}${'JZIHGFEDCBA'.charAt(sum)}`, names: ['NRIC', 'IC number'] };
  },
  (c) => ({ text: c.digits(11), names: ['NIN', 'BVN', 'my NIN number'] }),
  (c) => {
    const ten = `${birth6(c)}${c.digits(4)}`;
    const sum = weighted(ten, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
    return { text: ten + String((10 - (sum % 10)) % 10), names: ['PESEL'] };
  },
  (c) => {
    const number = withLuhn(`${birth6(c)}${c.digits(3)}`);
    return {
      text: `${number.slice(0, 6)}-${number.slice(6)}`,
      names: ['personnummer', 'Swedish personal number'],
    };
  },
];

export const nationalId: Make = (c) => c.pick(IDS)(c);

export const document: Make = (c) =>
  c.pick<Make>([
    () => ({ text: c.digits(9), names: ['passport number', 'passport no', 'passport'] }),
    () => ({
      text: `${c.letters(1)}${c.digits(7)}`,
      names: ['passport number', 'driving licence number', "driver's license number"],
    }),
    () => ({ text: `${c.letters(2)}${c.digits(7)}`, names: ['passport no.', 'passport number'] }),
    () => ({
      text: `${c.letters(5, 'BCDFGHLMNRST')}${c.digits(1)}${c.pick(['01', '07', '11', '56'])}${c.pick(['12', '23', '07'])}${c.digits(1)}${c.letters(1)}9${c.digits(1)}${c.letters(2)}`,
      names: ['driving licence no', 'licence number'],
    }),
    () => ({
      text: `${c.letters(1)}${c.digits(3)}-${c.digits(4)}-${c.digits(4)}`,
      names: ["driver's license", 'drivers license no'],
    }),
    () => ({ text: `Z${c.digits(7)}`, names: ['passport', 'Indian passport no'] }),
  ])(c);

const MIXED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HEX = '0123456789abcdef';

/** Prefixes and lengths as the providers print them. */
export const token: Make = (c) => ({
  text: c.pick([
    () => `AKIA${c.letters(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
    () => `ghp_${c.letters(36, MIXED)}`,
    () => `github_pat_${c.letters(22, MIXED)}_${c.letters(59, MIXED)}`,
    () => `glpat-${c.letters(20, MIXED)}`,
    () => `xoxb-${c.digits(11)}-${c.digits(12)}-${c.letters(24, MIXED)}`,
    () =>
      `https://hooks.slack.com/services/T${c.letters(8)}/B${c.letters(10)}/${c.letters(24, MIXED)}`,
    () => `sk_live_${c.letters(24, MIXED)}`,
    () => `sk-proj-${c.letters(48, MIXED)}`,
    () => `sk-ant-api03-${c.letters(90, MIXED)}AA`,
    () => `AIza${c.letters(35, MIXED)}`,
    () => `SG.${c.letters(22, MIXED)}.${c.letters(43, MIXED)}`,
    () => `hf_${c.letters(34, MIXED)}`,
    () => `npm_${c.letters(36, MIXED)}`,
    () => `shpat_${c.letters(32, HEX)}`,
    () => `${c.digits(10)}:AA${c.letters(33, MIXED)}`,
    () => `eyJhbGciOiJIUzI1NiJ9.eyJ${c.letters(40, MIXED)}.${c.letters(43, MIXED)}`,
    () => `dop_v1_${c.letters(64, HEX)}`,
    () => `SK${c.letters(32, HEX)}`,
    () => `key-${c.letters(32, HEX)}`,
    () => `postgres://app:${c.letters(14, MIXED)}@db.internal:5432/prod`,
    () => `mongodb+srv://root:${c.letters(12, MIXED)}@cluster0.mongodb.net`,
    () => `https://discord.com/api/webhooks/${c.digits(18)}/${c.letters(68, MIXED)}`,
    () => `dapi${c.letters(32, HEX)}`,
    () => `ya29.${c.letters(60, MIXED)}`,
    () => `-----BEGIN RSA PRIVATE KEY-----`,
    () => `API_KEY=${c.letters(32, MIXED)}`,
    () => `secret: ${c.letters(30, MIXED)}1a`,
  ])(),
});

export const password: Make = (c) => ({
  text: c.pick([
    () =>
      `${c.pick(['Summer', 'Fluffy', 'liverpool', 'Tigger', 'Naija', 'dragon'])}${c.digits(c.whole(2, 4))}${c.pick(['', '!', '#'])}`,
    () => `${c.letters(4, 'abcdefgh')}-${c.letters(5, 'jklmnop')}-${c.digits(2)}`,
    () => `${c.pick(['P@ss', 'Tr0ub', 'c0ffee'])}${c.letters(4, MIXED)}${c.digits(2)}`,
    () => c.letters(12, `${MIXED}!#%`),
    () => c.pick(['bananabread', 'letmein', 'iloveyou', 'mangotree', 'qwertyuiop']),
  ])(),
  names: [
    'wifi password is',
    'my password is',
    'password:',
    'pw:',
    'the wifi pass is',
    'pass =',
    'netflix password is still',
    'login jo / password',
    'changed the password to',
    'passwort:',
    'pwd is',
  ],
});

export const code: Make = (c) =>
  c.pick<Make>([
    () => ({
      text: c.digits(c.whole(4, 6)),
      names: [
        'door code is',
        'gate code',
        'the alarm code is',
        'code for the side door:',
        'key safe code',
        'buzzer code is',
        'the lock box is',
        'garage code:',
      ],
    }),
    () => ({
      text: c.digits(4),
      names: ['my PIN is', 'card pin:', 'ATM pin', 'pin number is', 'phone passcode is'],
    }),
    () => ({
      text: c.digits(6),
      names: [
        'my verification code is',
        'OTP is',
        'WhatsApp code',
        'one-time code:',
        'the login code they sent:',
        'your security code is',
        '2FA code',
      ],
    }),
    () => ({
      text: `${c.digits(3)}-${c.digits(3)}`,
      names: ['verification code', 'WhatsApp code is', 'G-code'],
    }),
    () => ({ text: `${c.digits(4)}#`, names: ['door code:', 'entry code', 'gate is'] }),
  ])(c);

export const link: Make = (c) => ({
  text: c.pick([
    () => `https://us02web.zoom.us/j/${c.digits(11)}?pwd=${c.letters(32, MIXED)}`,
    () => `https://docs.google.com/document/d/${c.letters(44, MIXED)}/edit`,
    () => `https://docs.google.com/spreadsheets/d/${c.letters(44, MIXED)}/edit?usp=sharing`,
    () => `https://drive.google.com/drive/folders/${c.letters(33, MIXED)}?usp=sharing`,
    () => `https://chat.whatsapp.com/${c.letters(22, MIXED)}`,
    () => `https://discord.gg/${c.letters(8, MIXED)}`,
    () => `https://t.me/+${c.letters(16, MIXED)}`,
    () =>
      `https://calendar.google.com/calendar/ical/x%40gmail.com/private-${c.letters(32, HEX)}/basic.ics`,
    () =>
      `https://www.dropbox.com/scl/fi/${c.letters(20, MIXED)}/plan.pdf?rlkey=${c.letters(24, MIXED)}&dl=0`,
    () =>
      `https://harbourside-my.sharepoint.com/:x:/g/personal/jo/${c.letters(40, MIXED)}?e=${c.letters(6, MIXED)}`,
    () => `https://1drv.ms/u/s!${c.letters(26, MIXED)}`,
    () =>
      `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${c.letters(40, MIXED)}%40thread.v2/0`,
    () => `https://shop.test/reset-password?token=${c.letters(40, MIXED)}`,
    () =>
      `https://meet.google.com/${c.letters(3, 'abcdefgh')}-${c.letters(4, 'jkmnopq')}-${c.letters(3, 'rstuvwx')}`,
  ])(),
});

export const ip: Make = (c) => ({
  text: c.pick([
    () =>
      [c.pick([81, 86, 34, 51, 104, 212]), c.whole(0, 255), c.whole(0, 255), c.whole(1, 254)].join(
        '.',
      ),
    () => `10.${String(c.whole(0, 255))}.${String(c.whole(0, 255))}.${String(c.whole(1, 254))}`,
    () => `192.168.${String(c.whole(0, 9))}.${String(c.whole(2, 254))}`,
    () =>
      `2a02:${c.letters(4, HEX)}:${c.letters(4, HEX)}:${c.letters(4, HEX)}::${c.letters(2, '123456789')}`,
    () => Array.from({ length: 8 }, (_, at) => (at === 0 ? '2a00' : c.letters(4, HEX))).join(':'),
    () =>
      `81.${String(c.whole(0, 255))}.${String(c.whole(0, 255))}.${String(c.whole(1, 254))}:8080`,
  ])(),
});

export const mac: Make = (c) => {
  const pairs = Array.from({ length: 6 }, (_, at) =>
    at === 0 ? c.letters(1, HEX) + c.letters(1, '02468ace') : c.letters(2, HEX),
  );
  return {
    text: c.pick([
      () => pairs.join(':'),
      () => pairs.join(':').toUpperCase(),
      () => pairs.join('-').toUpperCase(),
      () => pairs.join('').replace(/(....)(....)(....)/, '$1.$2.$3'),
    ])(),
  };
};

export const place: Make = (c) => ({
  text: c.pick([
    () =>
      `${String(c.whole(-60, 60))}.${c.digits(5)}, ${String(c.whole(-170, 170))}.${c.digits(5)}`,
    () => `5${c.digits(1)}.${c.digits(4)},-0.${c.digits(5)}`,
    () =>
      `5${String(c.whole(0, 9))}°${String(c.whole(10, 59))}'${String(c.whole(10, 59))}"N ${String(c.whole(0, 9))}°${String(c.whole(10, 59))}'${String(c.whole(10, 59))}"W`,
    () =>
      `${c.letters(2, '6789')}${c.letters(6, '23456789CFGHJMPQRVWX')}+${c.letters(2, '23456789CFGHJMPQRVWX')}`.replace(
        /^../,
        '9C',
      ),
    () =>
      `///${c.pick(['filled', 'daring', 'plank'])}.${c.pick(['count', 'lion', 'soap'])}.${c.pick(['race', 'mango', 'tent'])}`,
    () =>
      `what3words.com/${c.pick(['filled', 'daring'])}.${c.pick(['count', 'lion'])}.${c.pick(['soap', 'race'])}`,
    () => `https://maps.app.goo.gl/${c.letters(17, MIXED)}`,
    () => `https://www.google.com/maps/@51.${c.digits(6)},-0.${c.digits(6)},17z`,
  ])(),
});

export const booking: Make = (c) =>
  c.pick<Make>([
    () => ({
      text: c.letters(6, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789').replace(/^(.)(.)/, '$17'),
      names: [
        'booking ref',
        'booking reference',
        'PNR',
        'PNR is',
        'my booking ref is',
        'confirmation code',
        'record locator',
        'reservation code',
      ],
    }),
    () => ({
      text: c.letters(6),
      names: ['booking ref', 'PNR', 'booking reference is', 'confirmation code'],
    }),
    () => ({
      text: `${c.pick(['125', '176', '220'])}-${c.digits(10)}`,
      names: ['e-ticket number', 'ticket number'],
    }),
    () => ({
      text: c.digits(10),
      names: ['hotel confirmation number', 'reservation number', 'PNR no', 'booking number'],
    }),
    () => ({
      text: `HM${c.letters(8, 'ABCDEFGHJKMNPQRSTWXYZ2345')}`,
      names: ['Airbnb confirmation code', 'reservation code'],
    }),
  ])(c);

const MONTHS = ['January', 'March', 'April', 'May', 'June', 'August', 'October', 'December'];

export const birth: Make = (c) => {
  const year = String(c.whole(1950, 2008));
  const day = c.whole(1, 28);
  return {
    text: c.pick([
      () => `${String(day)} ${c.pick(MONTHS)} ${year}`,
      () => `${c.pick(MONTHS)} ${String(day)}, ${year}`,
      () => `${String(day)}/${String(c.whole(1, 12))}/${year}`,
      () => `${year}-0${String(c.whole(1, 9))}-${String(day).padStart(2, '0')}`,
      () => `${String(day)}.0${String(c.whole(1, 9))}.${year}`,
      () => `${String(day)}th of ${c.pick(MONTHS)} ${year}`,
      () => `${String(day)}-${c.pick(MONTHS).slice(0, 3)}-${year}`,
    ])(),
    names: [
      'my DOB is',
      'I was born on',
      'born',
      'date of birth:',
      "my birthday's",
      'DOB',
      'd.o.b.',
      'she was born on',
      'his date of birth is',
    ],
  };
};

export const plate: Make = (c) => ({
  text: c.pick([
    () => `${c.letters(2)}${c.digits(2)} ${c.letters(3)}`,
    () => `${c.letters(2)}${c.digits(2)}${c.letters(3)}`,
    () => `${c.whole(11, 24).toString()}1-${c.pick(['D', 'KE', 'G', 'C'])}-${c.digits(5)}`,
    () => `${c.digits(1)}${c.letters(3)}${c.digits(3)}`,
    () => `KA ${String(c.whole(10, 60))} ${c.letters(2)} ${c.digits(4)}`,
    () => `${c.pick(['B', 'M', 'HH', 'KÖ'])}-${c.letters(2)} ${c.digits(3)}`,
    () => `${c.letters(3)}-${c.digits(3)}${c.letters(2)}`,
    () => `${c.letters(2)}-${c.digits(3)}-${c.letters(2)}`,
  ])(),
  names: [
    'number plate',
    'reg',
    'my reg is',
    'licence plate',
    'plate',
    'parked my car,',
    'registration',
    'the car is',
    'rego',
  ],
});
