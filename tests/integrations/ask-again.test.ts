import { describe, expect, test } from 'vitest';
import { withAskingAgain, withoutAskingAgain } from '../../integrations/ask-again.ts';

describe('a part that is loaded when it is needed', () => {
  test('is asked for once more under another name, where it did not come', () => {
    expect(withAskingAgain('const a = await import("./later.x1.js");')).toBe(
      'const a = await import("./later.x1.js").catch(() => import("./later.x1.js?" + Date.now()));',
    );
  });

  test('hands over what it holds as before', () => {
    expect(withAskingAgain('import(`./part.js`).then((e) => e.n)')).toBe(
      'import(`./part.js`).catch(() => import("./part.js?" + Date.now())).then((e) => e.n)',
    );
  });

  test('is left alone where its address is worked out, or where it comes with the page', () => {
    for (const code of ['import(address)', 'import{a}from"./shared.js"', 'import.meta.url']) {
      expect(withAskingAgain(code)).toBe(code);
    }
  });

  test.each([
    'x(()=>import(`./part.js`))',
    'const a = import("./a.js"), b = import("./b.js").then(c);',
  ])('can be had without: %s', (code) => {
    expect(withoutAskingAgain(withAskingAgain(code))).toBe(code);
  });

  test('can be had without, made small too', () => {
    const small = 'x(()=>import(`./part.js`).catch(()=>import(`./part.js?`+Date.now())))';
    expect(withoutAskingAgain(small)).toBe('x(()=>import(`./part.js`))');
  });
});
