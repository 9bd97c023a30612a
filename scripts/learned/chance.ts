/** Numbers from 0 to 1 by a linear congruence (Numerical Recipes), always the same. */
export function chance(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
