import type { Issue } from "../../errors/index.js";
import { circumstanceDecimals } from "../means/circumstance.js";
import type { Client } from "../client.js";
import type { CircumstanceSpan } from "../facts/spans.js";
import { sortedWithoutOverlap } from "../facts/overlaps.js";
import { readAmount, readDay, readEnd, readId } from "./values.js";

const list = "client.circumstances";

/** The circumstances by their first day; one circumstance has one value a day. */
export function readCircumstances(
  circumstances: Client["circumstances"],
  issues: Issue[],
): readonly CircumstanceSpan[] | undefined {
  if (circumstances === undefined) return undefined;
  const spans: CircumstanceSpan[] = [];
  for (const [index, row] of circumstances.entries()) {
    const from = readDay(row.from, issues, list, index, "from");
    const to = readEnd(row.to, from, issues, list, index);
    const circumstance = readId(row.circumstance, issues, list, index, "circumstance");
    const value =
      typeof row.value === "boolean"
        ? row.value
        : readAmount(row.value, circumstanceDecimals, issues, list, index, "value");
    spans.push({ from, to, circumstance, value, index });
  }
  for (const id of new Set(spans.map((span) => span.circumstance))) {
    const ofOne = spans.filter((span) => span.circumstance === id);
    sortedWithoutOverlap(ofOne, issues, list, `values of "${id}"`);
  }
  return spans.sort((left, right) => left.from - right.from);
}
