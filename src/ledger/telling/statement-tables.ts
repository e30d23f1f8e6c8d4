import { withArguments } from "../../errors/index.js";
import {
  makeTable,
  namedColumns,
  resultColumn,
  type ColumnKind,
  type Table,
  type TableColumn,
} from "../../report/index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label, Language } from "../../sources/index.js";
import type { Statement } from "../statement/statement-document.js";
import { tableOfDifferences } from "./difference-table.js";
import { whyNotPaid } from "./why-not-paid.js";
import { budgetPeriodWords, byWords, movementWords, sentences } from "./words.js";
import type { Unit } from "../../person/unit.js";
import { unitWords } from "../../person/unit-words.js";

/** The tables of a statement. */
export interface StatementTables {
  /** What came and went, from the opening to the closing. */
  readonly movements: Table;
  /** A row for each entry that is paid, with who pays it. */
  readonly services: Table;
  readonly cancellations: Table;
  /** How earlier months changed since they were shown. */
  readonly earlier: Table;
  /** What was received and nobody pays, with the reason. */
  readonly cuts: Table;
  readonly refused: Table;
  /** What passes a limit and is paid all the same. */
  readonly overLimit: Table;
  /** What is still to come, by line and month. */
  readonly commitments: Table;
}

/**
 * A statement as tables for people and spreadsheets.
 *
 * @param scheme the scheme, which names its services
 * @throws {InputError} for what is no statement
 *
 * @example
 * csvTable(statementTables(march, scheme, "lv").services, { dialect: latvianCsv });
 */
export function statementTables(statement: Statement, scheme: Scheme, language: Language): StatementTables {
  const looked = [
    ["statement", statement, "object", "a statement"],
    ["scheme", scheme, "object", "a scheme"],
  ] as const;
  return withArguments(looked, () => tablesOf(statement, scheme, language));
}

function column(id: string, kind: ColumnKind, en: string, lv: string): TableColumn {
  return { id, kind, label: { lv, en } };
}

function tablesOf(told: Statement, scheme: Scheme, language: Language): StatementTables {
  const { currency } = told;
  const money = (id: string, en: string, lv: string): TableColumn => ({
    ...column(id, "money", en, lv),
    unit: currency,
  });
  const says = (label: Label) => label[language];
  const names = new Map(scheme.services.map(({ id, label }) => [id, says(label)]));
  const named = (service: string) => [service, names.get(service) ?? service];
  const service = namedColumns("service", { en: "Service", lv: "Pakalpojums" });
  const unitOf = (unit: string) => says(unitWords[unit as Unit]);
  const serviceOf = new Map([...told.services, ...told.cuts].map((row) => [row.entry, row.service]));
  const why = { en: "Why", lv: "Kāpēc" };
  const entry = column("entry", "text", "Entry", "Ieraksts");
  return {
    movements: makeTable({
      id: "movements",
      title: sentences.movements,
      columns: [...namedColumns("movement", { en: "Movement", lv: "Izmaiņa" }), resultColumn("amount", currency)],
      rows: [
        ["opening", says({ en: "At the beginning", lv: "Sākumā" }), told.opening],
        ...told.movements.map(({ kind, amount }) => [kind, says(movementWords[kind]), amount]),
      ],
      total: ["closing", says({ en: "At the end", lv: "Beigās" }), told.closing],
    }),
    services: makeTable({
      id: "services",
      title: sentences.services,
      columns: [
        ...[resultColumn("from"), resultColumn("to"), ...service, resultColumn("units"), resultColumn("unit")],
        ...[money("unit-price", "For one unit", "Par vienu vienību"), money("price", "Price in all", "Cena kopā")],
        money("third-party", "Third party", "Trešā persona"),
        ...[resultColumn("cost", currency), money("public", "Public money", "Publiskie līdzekļi")],
        ...[resultColumn("contribution", currency), resultColumn("uncovered", currency)],
        money(
          "above-ceiling",
          "Above the ceiling or over a limit, paid by the person",
          "Virs griestiem vai ierobežojuma, maksā persona",
        ),
        { id: "budget-period", kind: "text", label: budgetPeriodWords },
        ...[column("note", "text", "Note", "Piezīme"), entry],
      ],
      rows: told.services.map((row) => [
        ...[row.from, row.to, ...named(row.service), row.units, unitOf(row.unit), row.unitPrice, row.price],
        ...[row.thirdParty, row.cost, row.public, row.contribution, row.uncovered, row.aboveCeiling],
        row.budgetPeriod ?? "",
        ...[row.charged ? says({ en: "charged, nobody came", lv: "apmaksājams, neviens neieradās" }) : ""],
        row.entry,
      ]),
    }),
    cancellations: makeTable({
      id: "cancellations",
      title: sentences.cancellations,
      columns: [
        ...[column("day", "date", "Day", "Diena"), resultColumn("line"), resultColumn("units"), resultColumn("unit")],
        ...[...namedColumns("by", { en: "Cancelled by", lv: "Atcēla" }), entry],
      ],
      rows: told.cancellations.map((row) => [
        ...[row.day, row.line, row.units, unitOf(row.unit), row.by, says(byWords[row.by]), row.entry],
      ]),
    }),
    earlier: tableOfDifferences({ id: "earlier", title: sentences.earlier, rows: told.earlier, currency }, language),
    cuts: makeTable({
      id: "cuts",
      title: sentences.cuts,
      columns: [
        ...[resultColumn("from"), resultColumn("to"), ...service, resultColumn("line"), resultColumn("units")],
        ...[resultColumn("unit"), ...namedColumns("why", why), entry],
      ],
      rows: told.cuts.map((row) => [
        ...[row.from, row.to, ...named(row.service), row.line, row.units, unitOf(row.unit), row.code],
        ...[whyNotPaid(row, scheme, language, (by) => serviceOf.get(by)), row.entry],
      ]),
    }),
    refused: makeTable({
      id: "refused",
      title: sentences.refused,
      columns: [
        ...[resultColumn("from"), resultColumn("to"), resultColumn("line"), resultColumn("units")],
        ...[resultColumn("unit"), column("recorded", "date", "Recorded on", "Reģistrēts"), ...namedColumns("why", why)],
        ...[column("days", "count", "Days later", "Dienas vēlāk"), column("most", "count", "At most", "Ne vairāk kā")],
        entry,
      ],
      rows: told.refused.map((row) => [
        ...[row.from, row.to, row.line, row.units, unitOf(row.unit), row.recordedOn, row.rule],
        whyNotPaid({ code: row.rule }, scheme, language, (by) => serviceOf.get(by)),
        ...[String(row.daysLate), String(row.atMost), row.entry],
      ]),
    }),
    overLimit: makeTable({
      id: "over-limit",
      title: sentences["over-limit"],
      columns: [
        ...[resultColumn("from"), resultColumn("to"), ...service, resultColumn("units")],
        ...[resultColumn("unit"), entry],
      ],
      rows: told.overLimit.map((row) => [
        ...[row.from, row.to, ...named(row.service), row.units, unitOf(row.unit), row.entry],
      ]),
    }),
    commitments: makeTable({
      id: "commitments",
      title: sentences.commitments,
      columns: [
        ...[resultColumn("month"), ...service, resultColumn("line"), money("planned", "Planned", "Plānots")],
        ...[money("delivered", "Received", "Saņemts"), money("cancelled", "Cancelled", "Atcelts")],
        ...[
          money("committed", "Still to come", "Vēl būs"),
          column("expires", "date", "To be used by", "Jāizlieto līdz"),
          { id: "budget-period", kind: "text", label: budgetPeriodWords } as const,
        ],
      ],
      rows: told.commitments.map((row) => [
        ...[row.month, ...named(row.service), row.line, row.planned, row.delivered, row.cancelled],
        ...[row.committed, row.expires, row.budgetPeriod ?? ""],
      ]),
    }),
  };
}
