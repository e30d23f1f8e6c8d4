import { readFileSync } from "node:fs";

/** A table as a file shows it: its first column, but for the rules, is by what it breaks down, and its rows hold texts by the ids of columns. */
export interface WrittenTable {
  readonly by: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The tables of a file of CSV: an empty line stands between two of them. It is read as whoever downloads it would. */
export function tablesIn(file: string): readonly WrittenTable[] {
  const blocks = readFileSync(file, "utf8")
    .trimEnd()
    .split(/\n\s*\n/u);
  return blocks.map((block) => {
    const [heading = [], ...lines] = block.split("\n").map(fieldsOf);
    const rows = lines.map((line) => Object.fromEntries(heading.map((id, at) => [id, line[at] ?? ""])));
    // Where several sets of rules are compared, the first column says which.
    return { by: heading.find((id) => id !== "rules") ?? "", rows };
  });
}

function fieldsOf(line: string): readonly string[] {
  return [...line.trim().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
