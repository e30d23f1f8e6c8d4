import { countOnce, type CountOnce } from "../cohort/index.js";
import { countOf, type Warning } from "../errors/index.js";
import type { CaseFile } from "./read/case-file.js";

/** Counts the people of a file of lines, each at most once on a day; a place is its line. */
export function countLines(): CountOnce {
  return countOnce({ path: "client.id", placeOf: lineWords });
}

/** Counts the people of a file that is read whole, each at most once on a day; a place is the index of its case. */
export function countCases({ lines }: Pick<CaseFile, "lines">): CountOnce {
  return countOnce({
    path: "client.id",
    placeOf(index) {
      const line = lines[index];
      return line === undefined ? `cases[${index}]` : lineWords(line);
    },
  });
}

function lineWords(line: number): string {
  return `Line ${line}`;
}

/** A warning for the first of the cases whose id an earlier one has, with the number of the others; none where ids differ. */
export function sameIdWarnings({ cases, lines }: CaseFile): readonly Warning[] {
  const seen = new Map<string, number>();
  let again: { readonly index: number; readonly first: number } | undefined;
  let others = 0;
  for (const [index, { id }] of cases.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else if (again === undefined) again = { index, first };
    else others += 1;
  }
  if (again === undefined) return [];
  const { index, first } = again;
  const [line, lineOfFirst] = [lines[index], lines[first]];
  const more =
    others === 0
      ? ""
      : `, and ${countOf(others, "case")} more ${others === 1 ? "has" : "have"} the id of an earlier one`;
  return [
    {
      code: "id-again",
      path: line === undefined ? `cases[${index}].id` : `line ${line}: id`,
      message: `it has the id "${cases[index]?.id ?? ""}" as ${lineOfFirst === undefined ? `cases[${first}]` : `line ${lineOfFirst}`} has it${more}`,
      hint: "Give each case an id of its own, unless these are times of one person: `--case` asks for one by its id.",
    },
  ];
}
