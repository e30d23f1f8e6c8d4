const longest = 31;

/**
 * Names for the sheets of a workbook: at most 31 characters, without those that a sheet's name cannot have, each once however it is
 * written; a second of a name is called `name (2)`.
 */
export function sheetNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = wanted
      .replaceAll(/[[\]:*?/\\]/gu, " ")
      .replaceAll(/^'+|'+$/gu, "")
      .trim();
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? "" : ` (${number})`;
      const name = `${cut(plain === "" ? "Sheet" : plain, longest - suffix.length)}${suffix}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** The beginning of a text, no character of which is cut in half. */
function cut(text: string, length: number): string {
  const beginning = text.slice(0, length);
  return (/[\ud800-\udbff]$/u.test(beginning) ? beginning.slice(0, -1) : beginning).trimEnd();
}
