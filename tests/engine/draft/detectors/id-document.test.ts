import { describe, expect, test } from 'vitest';
import { idDocument } from '../../../../src/engine/draft/detectors/id-document.ts';
import { excerpts, marks, ruled } from '../../../support/draft.ts';
import { rewritten } from '../../../support/rewritten.ts';

describe('id-document', () => {
  test.for([
    ['look at my badge, finally official', 'look at my badge', 'Big news, finally official'],
    [
      "Gate 14! Booking ref K7QX2M if anyone's on the same flight.",
      'Booking ref K7QX2M',
      "Gate 14! Message me if anyone's on the same flight.",
    ],
    [
      'got my staff badge today, barcode and all 😍',
      'got my staff badge today, barcode and all',
      'Big news 😍',
    ],
    ['PNR is X4B9QZ, seat 22A, wave', 'PNR is X4B9QZ', 'Message me, seat 22A, wave'],
    [
      'reservation number 88213447 for the hen do, say Amy',
      'reservation number 88213447',
      'Message me for the hen do, say Amy',
    ],
    ['photo of boarding pass, here we go', 'photo of boarding pass', 'Big news, here we go'],
    ['my payslip says it all (photo)', 'my payslip says it all (photo)', 'Big news'],
    ['ticket QR code on screen, so excited', 'ticket QR code on screen', 'Big news, so excited'],
    [
      'signed the contract today (photo of signature)',
      'signed the contract today (photo of signature)',
      'Big news',
    ],
    [
      'vaccination card (photo), one more jab',
      'vaccination card (photo)',
      'Big news, one more jab',
    ],
    ['QR of my gym pass (photo)', 'QR of my gym pass (photo)', 'Big news'],
    [
      'selfie with my new staff pass, they let me in!',
      'selfie with my new staff pass',
      'Big news, they let me in!',
    ],
    [
      'First day on the ward: name badge, smartcard, terror, all visible',
      'name badge, smartcard, terror, all visible',
      'First day on the ward: big news',
    ],
    [
      'ID badge selfie!! Day one on reception',
      'ID badge selfie',
      'Big news!! Day one on reception',
    ],
  ] as const)('flags what can be copied or looked up: "%s"', ([text, words, after]) => {
    expect(excerpts(idDocument, text)).toEqual([words]);
    expect(rewritten(idDocument, text)).toBe(after);
    expect(ruled(text).verdict).toBe('edit');
  });

  test.for([
    ['got my licence! (photo)', 'got my licence! (photo)'],
    [
      '18 FINALLY, provisional licence front and centre, try and stop me',
      'provisional licence front and centre',
    ],
    [
      'bye UK, passport page + boarding pass in the pic',
      'passport page + boarding pass in the pic',
    ],
    ['passport stamps day (photo page)', 'passport stamps day (photo page)'],
    ['visa sticker (photo)', 'visa sticker (photo)'],
    ['Holding up my green card after nine years!!', 'Holding up my green card'],
    ['is this the real revenue page? PPS 1234567T', 'PPS 1234567T'],
    ['Good day Sir. TIN 123-456-789-000. Please fast approve', 'TIN 123-456-789-000'],
    ['my NI number is QQ 12 34 56 C if payroll needs it', 'my NI number is QQ 12 34 56 C'],
    ['SSN 536-22-8731 there i said it', 'SSN 536-22-8731'],
    ['aadhaar no 2345 6789 1234 pls link it', 'aadhaar no 2345 6789 1234'],
    ['PAN ABCPD1234E kindly update', 'PAN ABCPD1234E'],
    ['nhs number 943 476 5919, can you see my booking?', 'nhs number 943 476 5919'],
    ['passport number 533401372, flight on Tuesday', 'passport number 533401372'],
    ["My passport is needed. It's 533401372", "My passport is needed. It's 533401372"],
    ['They need my NI number. It is QQ123456C.', 'my NI number. It is QQ123456C'],
    ['BVN 22212345678, please why is my account blocked', 'BVN 22212345678'],
  ] as const)('flags what acts in somebody’s name: "%s"', ([text, words]) => {
    expect(excerpts(idDocument, text)).toEqual([words]);
    expect(excerpts(idDocument, rewritten(idDocument, text))).toEqual([]);
    expect(ruled(text).verdict).toBe('keep');
  });

  test.for([
    'At the gate, next stop Lisbon',
    'Passed my driving test!',
    'My lad passed his driving test first time!',
    'Badge of honour: survived stocktake',
    'I have booked tickets for the play',
    'Our loyalty card now has a barcode',
    'passport renewed at last (no picture)',
    'my library card is older than my boss',
    'look at my new certification badge from the course!',
    'Look at our ticket sales, thank you all',
    'order number 88213 in a private message',
    'Case number 4471-B has been with you for six weeks',
    'grant number EP/K12345/1 ends in May',
    'My passport number starts with the wrong letter, typical',
    'We will never ask for your passport number',
    'Please have your booking reference ready when you call',
    'Flight BA2490 is delayed, obviously',
    'Show me your worst passport photo stories',
    'Bring photo ID to vote on Thursday',
    'VAT number GB 123 4567 89',
    'tin 400 g of tomatoes, pan 2 minutes on each side',
    'my sin number is 046 454 287',
    'my sin number is 046 454 287',
    'My passport is finally here! Order 533401372',
    "My passport is lost. It's 3 weeks till the flight",
    "The passport queue is long. It's 120000 people, I swear",
    'got my staff badge today',
  ])('passes what shows nothing: "%s"', (text) => {
    expect(excerpts(idDocument, text)).toEqual([]);
  });

  test('flags the picture where the words say nothing of the document in it', () => {
    const document = { pictures: ['document'] } as const;
    expect(excerpts(idDocument, 'Made it!', document)).toEqual(['']);
    expect(ruled('Made it!', document).verdict).toBe('edit');
    expect(
      excerpts(idDocument, 'Day one! Look at this badge, finally official.', document),
    ).toEqual(['Look at this badge']);
    expect(excerpts(idDocument, 'Made it, the passport is here!', document)).toEqual([
      'the passport',
    ]);
    expect(excerpts(idDocument, 'Made it!')).toEqual([]);
  });
});

test('a number behind what it is for is found, and not the name of the paper alone', () => {
  expect(
    excerpts(idDocument, "Here's my passport number for the visa form, 533401772, ta"),
  ).toEqual(['my passport number for the visa form, 533401772']);
  expect(excerpts(idDocument, 'They want the passport number for the visa form, thanks')).toEqual(
    [],
  );
});

describe('what kind of document it is', () => {
  test.for([
    ['my NI number is SX 40 71 26 C', 'national-id', ['live-secret']],
    ['Residence permit no. RX4471902, expires in January', 'document', ['live-secret']],
    ['Booking ref K7QX2M if anybody is on the same flight', 'booking', undefined],
  ] as const)('in "%s"', ([text, shape, aspects]) => {
    const found = { whose: 'mine', shape, ...(aspects && { aspects }) };
    expect(marks(idDocument, text)).toMatchObject([found]);
  });

  test.for([
    'Booking ref to follow, says the hotel.',
    'Booking ref please, said the desk.',
    'Our booking reference system is down.',
  ])('passes "%s"', (text) => {
    expect(excerpts(idDocument, text)).toEqual([]);
  });
});

describe('a personal number', () => {
  test.for([
    'Ghana Card GHA-731664107-3 it is',
    'my KRA PIN is A008814472K',
    'mera CNIC number 32447-1779859-3 hai',
    'HKID Y441872(6)',
    'TIN number ko po 125-879-426-000',
    'Steueridentifikationsnummer 86 095 742 719',
    'mitt personnummer är 811218-9876',
    'AHV-Nummer 756.9217.0769.85',
    'mi RUT es 12.345.678-5',
    'mit CPR er 070761-4285',
    'IRD 49-091-850',
    'they need my social, 912-70-4471',
  ])('of many a country is known by its name: "%s"', (text) => {
    expect(marks(idDocument, text)[0]).toMatchObject({ shape: 'national-id' });
  });

  test.for([
    'CPR: 100-120 a minute, says the poster',
    'stuck in a rut 2024 to 2025',
    'Nik 07700 900417',
    'Ghana card offices open 08:00-17:00',
    'the kra pin desk has 12 people',
  ])('is none: "%s"', (text) => {
    expect(marks(idDocument, text)).not.toContainEqual(
      expect.objectContaining({ shape: 'national-id' }),
    );
  });
});
