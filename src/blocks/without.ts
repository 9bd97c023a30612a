/** The same without what has one of these names, at any depth: what shows it shows none of that. */
export function without<Words>(all: Words, ...names: readonly string[]): Words {
  return JSON.parse(JSON.stringify(all), (name, value: unknown) =>
    names.includes(name) ? undefined : value,
  ) as Words;
}
