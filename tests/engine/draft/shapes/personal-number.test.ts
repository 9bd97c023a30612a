import { describe, expect, test } from 'vitest';
import {
  bareNumber,
  bareNumbersIn,
  isPersonalNumber,
  numberAfter,
} from '../../../../src/engine/draft/shapes/personal-number.ts';

describe('a number of one person', () => {
  // Published examples of the issuing bodies, or made to their rules.
  test.for([
    ['NI number', 'AB 12 34 56 C'],
    ['NHS number', '943 476 5919'],
    ['UTR', '1234567890'],
    ['SSN', '219-44-7813'],
    ['PPS', '1234567T'],
    ['PPSN', '1234567FA'],
    ['Aadhaar', '2341 2341 2346'],
    ['PAN', 'BQRPS1234K'],
    ['SIN', '046 454 286'],
    ['TFN', '123 456 782'],
    ['medicare', '2123 45670 1'],
    ['id', '8001015009087'],
    ['Steuer-ID', '86095742719'],
    ['NIR', '2 55 08 14 168 025 38'],
    ['DNI', '12345678Z'],
    ['NIE', 'X1234567L'],
    ['codice fiscale', 'RSSMRA85T10A562S'],
    ['BSN', '111222333'],
    ['CPF', '529.982.247-25'],
    ['NRIC', 'S1234567D'],
    ['NRIC', 'T1234567J'],
    ['FIN', 'F1234567N'],
    ['FIN', 'G1234567X'],
    // One digit of the first ten twice, or three times.
    ['Steuer-ID', '11234567890'],
    ['Steuer-ID', '11123456786'],
    ['PESEL', '44051401359'],
    ['personnummer', '811218-9876'],
    ['rijksregisternummer', '85.07.30-033.28'],
    ['CPR', '070761-4285'],
    ['RUT', '12.345.678-5'],
    ['RUT', '9.765.432-K'],
    ['NIK', '3273010203850001'],
  ] as const)('holds under its name: %s %s', ([name, written]) => {
    expect(isPersonalNumber(name, written)).toBe(true);
  });

  test.for([
    ['sin', '046 454 287'],
    ['pan', '12345678'],
    ['DNI', '12345678A'],
    ['nie', '1234567'],
    ['id', '8001015009088'],
    ['fin', 'F1234567X'],
    ['cpr', '100-120'],
    ['cpr', '420761-4285'],
    ['rut', '2024 2025 12'],
    ['my nik', '07700 900417'],
  ] as const)('does not hold under so short a name: %s %s', ([name, written]) => {
    expect(isPersonalNumber(name, written)).toBe(false);
  });

  test('may be a slip where the name leaves no doubt', () => {
    expect(isPersonalNumber('nhs number', '943 476 5918')).toBeUndefined();
    // Right by its last digit, but with ten different ones before.
    expect(isPersonalNumber('Steuer-ID', '12345678903')).toBeUndefined();
  });

  test.for([
    'AB123456C',
    '219-44-7813',
    'BQRPS1234K',
    'RSSMRA85T10A562S',
    '529.982.247-25',
    'X1234567L',
    '8001015009087',
    'MORGA 753116 SM9IJ',
    '912-70-4471',
  ])('shows by its form: %s', (text) => expect(bareNumbersIn(`so ${text} it is`)).toHaveLength(1));

  test.for([
    'GB123456C',
    '000-12-3456',
    '078-05-1120',
    '912-40-4471',
    'RSSMRA85T10A562T',
    '529.982.247-26',
    'X1234567A',
    '8001015009088',
    'WM24T123',
    'ABCDE1234F',
    '978-0-306-40615-7',
  ])('is not %s', (text) => expect(bareNumbersIn(`so ${text} it is`)).toEqual([]));

  test('is read behind its name, over "number is" and a comma', () => {
    const after = numberAfter('NI number, QQ 48 21 07 B then', 2) ?? '';
    expect(bareNumber(after)).toBe('QQ 48 21 07 B');
    for (const text of [' ko po 125-879-426-000', ' är 811218-9876', ': 756.9217.0769.85'])
      expect(numberAfter(text, 0)).toBe(text);
    expect(bareNumber(' er 070761-4285')).toBe('070761-4285');
    expect(bareNumber(' GHA-731664107-3')).toBe('GHA-731664107-3');
    expect(numberAfter(' estimated at 400000', 0)).toBeUndefined();
    expect(numberAfter('tin 400 g of tomatoes', 3)).toBeUndefined();
    expect(numberAfter('passport renewed in 2024', 8)).toBeUndefined();
  });
});
