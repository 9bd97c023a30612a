/**
 * Whole numbers as text: each is one sign, by its place among these. The last of them means
 * `MOST` and what the next sign says. JSON and HTML take all of them as they are.
 */
export const SIGNS =
  " !#$%'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
export const MOST = SIGNS.length - 1;

export interface Reader {
  readonly next: () => number;
  readonly isAtEnd: () => boolean;
}

export function reader(text: string): Reader {
  let at = 0;
  const next = (): number => {
    if (at === text.length) throw new Error(`Expected more than ${at} signs; found their end.`);
    const value = SIGNS.indexOf(text.charAt(at));
    if (value < 0) throw new Error(`Expected a sign of a number at place ${at}; found another.`);
    at += 1;
    return value < MOST ? value : MOST + next();
  };
  return { next, isAtEnd: () => at === text.length };
}
