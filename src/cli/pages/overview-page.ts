import type { CompiledScheme, Result } from "seko";
import { moneyOfMinor } from "seko/numbers";
import { resultColumn } from "seko/report";
import { pairs } from "../layout/pairs.js";
import { pageTable } from "../layout/page-table.js";
import { assumptionList } from "./assumption-list.js";
import { findingsOf, outcomeInShort } from "./outcome-words.js";
import { pageWords, type PageLook } from "./page-words.js";
import { payerColumns } from "./payer-columns.js";

const texts = ["case", "outcome"] as const;
const amountColumns = ["budget", "cost", "covered", "uncovered", "contribution", "funded"] as const;

/** Several results as lines: a table with a row for each and their totals, every reason, and the assumptions of all. */
export function overviewPage(results: readonly Result[], compiled: CompiledScheme, look: PageLook): readonly string[] {
  const { width, language } = look;
  const { scheme } = compiled;
  const words = pageWords[language];
  const assumptions = [...new Set(results.flatMap((result) => result.assumptions))].sort();
  return [
    ...syntheticMark(results, look),
    ...pairs(
      [
        [words.scheme, `${scheme.id}, ${words.version(scheme.version)}: ${scheme.label[language]}`],
        [words.clients, countedOutcomes(results, look)],
        [words.amounts, `${scheme.currency}, ${words.planned}`],
      ],
      width,
    ),
    "",
    ...resultTable(results, compiled, look),
    ...findings(results, compiled, look),
    ...assumptionList(assumptions, compiled, look),
  ];
}

function syntheticMark(results: readonly Result[], { style, language }: PageLook): readonly string[] {
  const count = results.filter((result) => result.synthetic).length;
  return count === 0 ? [] : [style.warning(pageWords[language].made(count, results.length)), ""];
}

/** `3: 2 eligible, 1 incomplete`, or `2 in 3 cases: …` where somebody has cases for several times. */
function countedOutcomes(results: readonly Result[], { language }: PageLook): string {
  const counts = new Map<string, number>();
  for (const { outcome } of results) {
    const words = outcomeInShort(outcome, language);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const parts = [...counts].map(([words, count]) => pageWords[language].counted(words, count));
  if (parts.length === 0) return "0";
  const clients = new Set(results.map(({ client }) => client)).size;
  const cases = clients === results.length ? "" : pageWords[language].inCases(results.length);
  return `${clients}${cases}: ${parts.join(", ")}`;
}

function resultTable(results: readonly Result[], compiled: CompiledScheme, look: PageLook): readonly string[] {
  const { currency, minorUnit } = compiled.form.scheme;
  const text = (minor: number) => moneyOfMinor(minor, "once", currency, minorUnit).toString();
  // By a scheme that buys nothing money is paid out, and no source is named.
  const isPaidOut = results.some(({ totals }) => totals !== undefined && totals.paidOutMinor !== 0);
  const amounts = results.map((result) => amountsOf(result, isPaidOut));
  const first = [...texts, ...amountColumns, ...(isPaidOut ? (["paid-out"] as const) : [])];
  const columns = [...first.map((id) => resultColumn(id)), ...payerColumns(compiled, first)];
  const ofAmounts = columns.slice(texts.length);
  const rows = results.map((result, index) => {
    const own = amounts[index] ?? [];
    const shown = ofAmounts.map((_, column) => (own[column] === undefined ? undefined : text(own[column])));
    return [result.case, outcomeInShort(result.outcome, look.language), ...shown];
  });
  const sums = ofAmounts.map((_, index) => amounts.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const incomplete = results.some((result) => result.outcome.state === "incomplete");
  const words = pageWords[look.language];
  const total = [words.total, incomplete ? words.withoutIncomplete : "", ...sums.map(text)];
  const title = { lv: "Rezultāti", en: "Results" };
  return pageTable({ id: "results", title, columns, rows, total }, look, look.language);
}

/** Budget, cost, covered, uncovered, contribution, funded, where asked for what is paid out, and each source, in minor units; none of who is not eligible. */
function amountsOf(result: Result, isPaidOut: boolean): readonly number[] {
  if (result.budget === undefined) return [];
  const { costMinor, coveredMinor, contributionMinor, sourceMinors, paidOutMinor } = result.totals;
  return [
    result.budget.approved.minor,
    costMinor,
    coveredMinor,
    costMinor - coveredMinor,
    contributionMinor,
    coveredMinor - contributionMinor,
    ...(isPaidOut ? [paidOutMinor] : []),
    ...sourceMinors,
  ];
}

function findings(
  results: readonly Result[],
  compiled: CompiledScheme,
  { style, width, language }: PageLook,
): readonly string[] {
  return results.flatMap((result) => {
    const found = findingsOf(result.outcome, compiled, language);
    return found.length === 0 ? [] : ["", style.heading(result.case), ...pairs(found, width, 2)];
  });
}
