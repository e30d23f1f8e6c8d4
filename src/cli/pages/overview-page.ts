import type { CompiledScheme, Result } from "seko";
import { countOf } from "seko/errors";
import { moneyOfMinor } from "seko/numbers";
import { freeNames, resultColumn, sourceColumn } from "seko/report";
import { pairs } from "../layout/pairs.js";
import type { Look } from "../layout/style.js";
import { pageTable } from "../layout/page-table.js";
import { assumptionList } from "./assumption-list.js";
import { findingsOf, outcomeInShort } from "./outcome-words.js";

const texts = ["case", "outcome"] as const;
const amountColumns = ["budget", "cost", "covered", "uncovered", "contribution", "funded"] as const;

/** Several results as lines: a table with a row for each and their totals, every reason, and the assumptions of all. */
export function overviewPage(results: readonly Result[], compiled: CompiledScheme, look: Look): readonly string[] {
  const { style, width } = look;
  const { scheme } = compiled;
  const assumptions = [...new Set(results.flatMap((result) => result.assumptions))].sort();
  return [
    ...syntheticMark(results, look),
    ...pairs(
      [
        ["Scheme", `${scheme.id}, version ${scheme.version}: ${scheme.label.en}`],
        ["Clients", countedOutcomes(results)],
        ["Amounts", `${scheme.currency}, as planned`],
      ],
      width,
    ),
    "",
    ...resultTable(results, compiled, look),
    ...findings(results, compiled, look),
    ...assumptionList(assumptions, compiled, { style, width }),
  ];
}

function syntheticMark(results: readonly Result[], { style }: Look): readonly string[] {
  const count = results.filter((result) => result.synthetic).length;
  if (count === 0) return [];
  const who =
    count < results.length
      ? `${count} of these ${results.length} people ${count === 1 ? "is" : "are"} made up`
      : `${count === 1 ? "this person is" : "these people are"} made up`;
  return [style.warning(`SYNTHETIC: ${who}.`), ""];
}

/** `3: 2 eligible, 1 incomplete`, or `2 in 3 cases: …` where somebody has cases for several times. */
function countedOutcomes(results: readonly Result[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of results) {
    const words = outcomeInShort(outcome);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const parts = [...counts].map(([words, count]) => `${count} ${words}`);
  if (parts.length === 0) return "0";
  const clients = new Set(results.map(({ client }) => client)).size;
  const cases = clients === results.length ? "" : ` in ${countOf(results.length, "case")}`;
  return `${clients}${cases}: ${parts.join(", ")}`;
}

function resultTable(results: readonly Result[], { form }: CompiledScheme, look: Look): readonly string[] {
  const { currency, minorUnit } = form.scheme;
  const text = (minor: number) => moneyOfMinor(minor, "once", currency, minorUnit).toString();
  const amounts = results.map(amountsOf);
  const sourceIds = freeNames(form.sourceIds, [...texts, ...amountColumns]);
  const columns = [...texts, ...amountColumns]
    .map((id) => resultColumn(id))
    .concat(sourceIds.map((id) => sourceColumn(id)));
  const ofAmounts = columns.slice(texts.length);
  const rows = results.map((result, index) => {
    const own = amounts[index] ?? [];
    const shown = ofAmounts.map((_, column) => (own[column] === undefined ? undefined : text(own[column])));
    return [result.case, outcomeInShort(result.outcome), ...shown];
  });
  const sums = ofAmounts.map((_, index) => amounts.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const incomplete = results.some((result) => result.outcome.state === "incomplete");
  const total = ["Total", incomplete ? "without incomplete" : "", ...sums.map(text)];
  const title = { lv: "Rezultāti", en: "Results" };
  return pageTable({ id: "results", title, columns, rows, total }, look);
}

/** Budget, cost, covered, uncovered, contribution, funded and each source, in minor units; none of who is not eligible. */
function amountsOf(result: Result): readonly number[] {
  if (result.budget === undefined) return [];
  const { costMinor, coveredMinor, contributionMinor, sourceMinors } = result.totals;
  return [
    result.budget.approved.minor,
    costMinor,
    coveredMinor,
    costMinor - coveredMinor,
    contributionMinor,
    coveredMinor - contributionMinor,
    ...sourceMinors,
  ];
}

function findings(results: readonly Result[], compiled: CompiledScheme, { style, width }: Look): readonly string[] {
  return results.flatMap((result) => {
    const found = findingsOf(result.outcome, compiled);
    return found.length === 0 ? [] : ["", style.heading(result.case), ...pairs(found, width, 2)];
  });
}
