/**
 * Names for columns that are called like sources: where one is taken, or there twice, `source-` stands before it.
 *
 * @param taken names of other columns
 */
export function freeNames(sources: readonly string[], taken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const source of sources) {
    let name = source;
    while (taken.includes(name) || names.includes(name)) name = `source-${name}`;
    names.push(name);
  }
  return names;
}
