import { withArguments } from "../errors/index.js";
import { makeTable, resultColumn, type Table, type TableColumn } from "../report/index.js";
import type { Settlement } from "./settlement.js";

/** The tables of a settlement. */
export interface SettlementTables {
  /** A row for each payer who owes another: client, month, who, to whom, how much, and by which rule. */
  readonly settlement: Table;
  /** A row for each payer of each month: what it covers, what was paid to it, its share and the difference. */
  readonly payers: Table;
  /** A row for each month that is not settled, and why. */
  readonly open: Table;
}

/**
 * A settlement as tables for people and spreadsheets.
 *
 * @throws {InputError} for what is no settlement
 *
 * @example
 * csvTable(settlementTables(settle(parts, rule)).settlement, { dialect: latvianCsv });
 */
export function settlementTables(settlement: Settlement): SettlementTables {
  return withArguments([["settlement", settlement, "object", "a settlement"]], () => tablesOf(settlement));
}

/** What ids of rules and certainties are called in Latvian. */
const methods = { "by-day": "pēc dienām", "by-cost": "pēc izmaksām", first: "pirmajam" };
const roundings = { "largest-remainder": "pēc lielākā atlikuma" };
const certainties = {
  seen: "redzēts avotā",
  seed: "pamatdokumentā",
  derived: "izrēķināts",
  assumption: "pieņēmums",
};

function tablesOf({ rule, currency, months, open }: Settlement): SettlementTables {
  const money = (id: string, lv: string, en: string): TableColumn => {
    const unit = currency === undefined ? {} : { unit: currency };
    return { id, kind: "money", label: { lv, en }, ...unit };
  };
  const text = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "text", label: { lv, en } });
  const { label, title } = rule.source;
  const titled = label === undefined ? {} : { latvian: { [title]: label.lv } };
  const key = [resultColumn("client"), resultColumn("month")];
  const payer = text("payer", "Maksātājs", "Payer");
  return {
    settlement: makeTable({
      id: "settlement",
      title: { lv: "Norēķini starp maksātājiem", en: "Settlement between payers" },
      columns: [
        ...key,
        ...[text("owes", "Maksā", "Owes"), text("owed", "Saņem", "Is owed"), resultColumn("amount", currency)],
        ...[
          { ...text("rule", "Dalīšanas noteikums", "Rule"), latvian: methods },
          { ...text("rounding", "Noapaļošana", "Rounding"), latvian: roundings },
        ],
        ...[
          { ...text("rule-source", "Noteikuma avots", "Source of the rule"), ...titled },
          { ...text("certainty", "Ticamība", "Certainty"), latvian: certainties },
          resultColumn("synthetic"),
        ],
      ],
      rows: months.flatMap(({ rows, synthetic }) =>
        rows.map(({ client, month, from, to, amount }) => [
          ...[client, month, from, to, amount, rule.method, rule.rounding],
          ...[rule.source.title, rule.source.certainty, String(synthetic)],
        ]),
      ),
    }),
    payers: makeTable({
      id: "payers",
      title: { lv: "Maksātāji pa mēnešiem", en: "Payers by month" },
      columns: [
        ...key,
        payer,
        { id: "days", kind: "count", label: { lv: "Dienas", en: "Days" } },
        resultColumn("covered", currency),
        money("received", "Saņemts no personas", "Received"),
        money("share", "Pienākas", "Share"),
        money("difference", "Starpība", "Difference"),
      ],
      rows: months.flatMap(({ client, month, payers }) =>
        payers.map((each) => [
          ...[client, month, each.payer, String(each.days), each.covered],
          ...[each.received, each.share, each.difference],
        ]),
      ),
    }),
    open: makeTable({
      id: "open",
      title: { lv: "Mēneši, par kuriem vēl nav norēķina", en: "Months that are not settled" },
      columns: [...key, payer, resultColumn("from"), text("why", "Kāpēc", "Why")],
      rows: open.map(({ client, month, payer: whose, from, why }) => [client, month, whose, from, why]),
    }),
  };
}
