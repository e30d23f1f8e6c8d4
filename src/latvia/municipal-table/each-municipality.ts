import { InputError, isInputError, moreIssues, mostIssues, received, type Issue } from "../../errors/index.js";
import { nameIssues } from "../name-asked.js";
import { municipalities } from "../regions/index.js";
import { readRows } from "./read-rows.js";

/** A row of a table of municipalities. */
export interface MunicipalRow {
  /** Id of the municipality. */
  readonly municipality: string;
  /** The other cells by column; an empty one is left out. */
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * What is made of each row of a table of municipalities, in its order. What is wrong in any row is told together, each with its line.
 *
 * @throws {InputError} for columns and lines that are wrong, a municipality that there is not or that stands twice, and whatever `make` refuses
 */
export function eachMunicipality<Made>(
  csv: string,
  columns: { readonly needed: readonly string[]; readonly allowed?: readonly string[] },
  make: (row: MunicipalRow) => Made,
): readonly Made[] {
  const { needed, allowed = [] } = columns;
  const known = municipalities.map(({ id }) => id);
  const seen = new Map<string, number>();
  const table = readRows(csv, { needed: ["municipality", ...needed], allowed });
  const issues: Issue[] = [...table.issues];
  const made = table.rows.flatMap(({ line, cells }) => {
    const { municipality = "", ...others } = cells;
    const path = `line ${String(line)}`;
    // A file that is no such table may have millions of lines, and each would be looked for among the names.
    if (issues.length > mostIssues) throw new InputError([...issues, moreIssues(undefined)]);
    issues.push(
      ...nameIssues(municipality, known, { path: `${path}: municipality`, expected: "the id of a municipality" }),
    );
    const before = seen.get(municipality);
    if (before !== undefined) {
      const expected = `a municipality once; it stands in line ${String(before)} too`;
      issues.push({ code: "duplicate-row", path, expected, received: received(municipality) });
    }
    seen.set(municipality, line);
    try {
      return [make({ municipality, cells: others })];
    } catch (error) {
      if (!isInputError(error)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: `${path}: ${issue.path}` })));
      return [];
    }
  });
  if (issues.length > 0) throw new InputError(issues);
  return made;
}
