import { hintFor, moreIssues, mostIssues, received, type Issue } from "../../../errors/index.js";
import type { Case } from "../../../person/case.js";
import { fileError } from "../../file-issue.js";
import { ofFile } from "../read-json.js";
import { readEditedTable } from "./edited-table.js";

/**
 * Reads how many people each case stands for: `case` and `weight`, a row for each case and for no other.
 *
 * @param path of a CSV file, such as `seko population --weights` writes it
 * @param cases the cases that are weighted
 * @param otherCases whether rows of cases that are not there are refused, or are of others, as where the cases are a part of a file
 * @returns the weights, whole numbers from 1, by id of the case
 * @throws {InputError} with every issue of the table under its row, and every case without a weight
 *
 * @example
 * const weights = readWeights("weights.csv", cases);
 * compare(cases, before, after, { weightOf: ({ id }) => weights.get(id) ?? 1 });
 */
export function readWeights(
  path: string,
  cases: readonly Pick<Case, "id">[],
  otherCases: "refused" | "of-others" = "refused",
): ReadonlyMap<string, number> {
  const rows = readWeightRows(path);
  const ids = new Set(cases.map(({ id }) => id));
  const weights = new Map(rows.map((row) => [row.case, Number(row.weight)]));
  const issues: Issue[] = [];
  for (const [index, row] of rows.entries()) {
    if (otherCases === "of-others" || ids.has(row.case)) continue;
    const hint = hintFor(row.case, [...ids], issues.length);
    issues.push({
      ...{ code: "unknown-reference", path: `rows[${index + 2}].case`, expected: "the id of a case" },
      ...{ received: received(row.case), ...(hint === undefined ? {} : { hint }) },
    });
  }
  for (const id of ids) {
    if (weights.has(id)) continue;
    issues.push({ code: "no-weight", path: "rows", expected: `a weight of case ${received(id)}`, received: "none" });
  }
  if (issues.length === 0) return weights;
  const told =
    issues.length > mostIssues ? [...issues.slice(0, mostIssues), moreIssues(issues.length - mostIssues)] : issues;
  throw fileError(told.map((issue) => ofFile(issue, path)));
}

/** The rows of a table of weights. @throws {InputError} with every issue of the table under its row */
export function readWeightRows(path: string): readonly Readonly<Record<"case" | "weight", string>>[] {
  return readEditedTable(path, { case: "text", weight: "count" }, ["case"]);
}
