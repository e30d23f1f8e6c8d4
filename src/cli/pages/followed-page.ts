import type { CompensationScheme } from "seko/compensation";
import { countOf } from "seko/errors";
import { outcomeWords } from "seko/explanation";
import type { Following } from "seko/following";
import type { FollowingTables } from "seko/io";
import type { Table } from "seko/report";
import { pageTable } from "../layout/page-table.js";
import { pairs, type Pair } from "../layout/pairs.js";
import type { Look } from "../layout/style.js";
import { spanText } from "./outcome-words.js";

/** Where money follows people, as lines: what follows whom to which municipality, the days on which nothing does, and the assumptions. */
export function followedPage(
  followings: readonly Following[],
  { clients, claims, assumptions }: FollowingTables,
  scheme: CompensationScheme,
  look: Look,
): readonly string[] {
  const { style, width } = look;
  const made = followings.filter(({ synthetic }) => synthetic).length;
  const people = countOf(followings.length, "person", "people");
  const resting = new Map(
    assumptions.rows.map((row) => [
      cellOf(row, assumptions, "assumption"),
      cellOf(row, assumptions, "assumption-label"),
    ]),
  );
  return [
    ...(made === 0 ? [] : [style.warning(`SYNTHETIC: ${made} of ${people} ${made === 1 ? "is" : "are"} made up.`), ""]),
    ...pairs(
      [
        ["Scheme", `${scheme.id}, version ${scheme.version}: ${scheme.label.en}`],
        ["Amounts", `${scheme.currency}, as claimed`],
      ],
      width,
    ),
    "",
    ...pageTable(withColumns(clients, ["case", "outcome", "days", "unpaid-days", "held-back", "amount"]), look),
    ...(claims.rows.length === 0
      ? []
      : [
          "",
          ...pageTable(
            withColumns(claims, ["case", "month", "claimant-label", "days", "gross", "cut", "amount"]),
            look,
          ),
        ]),
    ...followings.flatMap((each) => {
      const found = findingsOf(each, scheme);
      return found.length === 0 ? [] : ["", style.heading(each.case), ...pairs(found, width, 2)];
    }),
    ...(resting.size === 0
      ? []
      : [
          "",
          style.heading(`Rests on ${countOf(resting.size, "assumption")}`),
          ...pairs([...resting].sort(byName), width, 2),
        ]),
  ];
}

function byName([one]: Pair, [other]: Pair): number {
  return one < other ? -1 : 1;
}

function cellOf(row: Table["rows"][number], { columns }: Table, id: string): string {
  return row[columns.findIndex((column) => column.id === id)] ?? "";
}

/** Every missing fact, and the days on which nothing follows with their reasons. */
function findingsOf({ outcome, unpaid }: Following, scheme: CompensationScheme): readonly Pair[] {
  const words = outcomeWords(scheme, "en");
  const missing = outcome.state === "incomplete" ? outcome.missing : [];
  return [
    ...missing.map((each): Pair => [
      spanText(each),
      `missing is ${each.fact}: ${words.missing(each)} (needed by ${each.neededBy})`,
    ]),
    ...unpaid.map((each): Pair => [
      spanText(each),
      `nothing follows: ${each.reasons.map((reason) => words.reason(reason)).join("; ")}`,
    ]),
  ];
}

/** A table with some of its columns. */
function withColumns(table: Table, ids: readonly string[]): Table {
  const kept = ids.map((id) => table.columns.findIndex((column) => column.id === id));
  return {
    ...table,
    columns: kept.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => kept.map((at) => row[at])),
  };
}
