/** A whole number as readers write it: "8,200". By hand, for the reason that dates are. */
export function inFigures(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
