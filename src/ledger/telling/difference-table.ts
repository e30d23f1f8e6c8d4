import { withArguments } from "../../errors/index.js";
import { makeTable, namedColumns, resultColumn, type Table } from "../../report/index.js";
import type { Label, Language } from "../../sources/index.js";
import type { Differences } from "../statement/differences.js";
import type { DifferenceRow } from "../statement/statement-document.js";
import { stateWords } from "./words.js";

/**
 * What changed between two states of knowledge as a table: a row for each month and line, with what becomes of it.
 *
 * @param differences as `accountDifferences` gives them
 * @throws {InputError} for what are none
 *
 * @example
 * csvTable(differenceTable(changed, "lv"), { dialect: latvianCsv });
 */
export function differenceTable(differences: Differences, language: Language): Table {
  return withArguments([["differences", differences, "object", "what `accountDifferences` gives"]], () => {
    const { rows, currency, knownBefore } = differences;
    const title = {
      lv: `kas mainījies, kopš zināja to, ko zināja ${knownBefore}`,
      en: `what changed since what was known on ${knownBefore}`,
    };
    return tableOfDifferences({ id: "differences", title, rows, currency }, language);
  });
}

/** The rows of differences as a table. */
export function tableOfDifferences(
  {
    id,
    title,
    rows,
    currency,
  }: {
    readonly id: string;
    readonly title: Label;
    readonly rows: readonly DifferenceRow[];
    readonly currency: string;
  },
  language: Language,
): Table {
  const money = (column: string, lv: string, en: string) => {
    return { id: column, kind: "money", label: { lv, en }, unit: currency } as const;
  };
  const withRelatives = rows.some(({ ofRelatives }) => ofRelatives !== undefined);
  return makeTable({
    id,
    title,
    columns: [
      { id: "service-month", kind: "month", label: { lv: "Pakalpojuma mēnesis", en: "Month of the service" } },
      ...[resultColumn("line"), resultColumn("cost", currency), resultColumn("covered", currency)],
      money("out-of-pocket", "Maksā persona", "Paid by the person"),
      ...(withRelatives ? [money("of-relatives", "Maksā tuvinieki", "Paid by relatives")] : []),
      money("used", "No budžeta", "From the budget"),
      ...namedColumns("state", { lv: "Kas ar to notiek", en: "What becomes of it" }),
    ],
    rows: rows.map(({ serviceMonth, line, cost, covered, outOfPocket, ofRelatives, used, state }) => [
      ...[serviceMonth, line, cost, covered, outOfPocket],
      ...(withRelatives ? [ofRelatives] : []),
      used,
      ...[state, stateWords[state][language]],
    ]),
  });
}
