/** A list with one of its things at another place; the same list where nothing changes. */
export function moved(list: readonly string[], thing: string, to: number): readonly string[] {
  const from = list.indexOf(thing);
  if (from < 0 || to < 0 || to >= list.length || to === from) return list;
  const without = list.filter((one) => one !== thing);
  return [...without.slice(0, to), thing, ...without.slice(to)];
}
