/** One line of a table: the first cell to the left, the others to the right. */
export function row(cells: readonly string[], first: number, other: number): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(first) : cell.padStart(other))).join('');
}

/** The middle one of a few. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
