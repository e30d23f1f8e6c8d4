import type { Account } from "seko/ledger";
import { makeTable, type ColumnKind, type Table, type TableColumn } from "seko/report";

/** The account of each budget, and of all. */
export function accountTable({ budgets, total, currency }: Account): Table {
  const money = (id: string, en: string, lv: string) => column(id, "money", en, lv, currency);
  const amounts = ({ opening, allocated, adjusted, exceptions, spent, settled, ...rest }: Account["total"]) => {
    const left = [rest.committed, rest.available, rest.lapsed, rest.carried];
    return [opening, allocated, adjusted, exceptions, spent, settled, ...left];
  };
  return makeTable({
    id: "account",
    title: { en: "The account of the budget", lv: "Budžeta konts" },
    columns: [
      column("budget", "text", "Budget", "Budžets"),
      ...[money("opening", "From before", "No iepriekšējā"), money("allocated", "Granted", "Piešķirts")],
      ...[money("adjusted", "Decided", "Lemts"), money("exceptions", "Exceptions", "Izņēmumi")],
      ...[money("spent", "Spent", "Izlietots"), money("settled", "of it paid", "no tā samaksāts")],
      ...[money("committed", "Committed", "Rezervēts"), money("available", "Available", "Pieejams")],
      ...[money("lapsed", "Lapsed", "Zudis"), money("carried", "To the next", "Uz nākamo")],
    ],
    rows: budgets.map(({ budgetPeriod, from, to, ...own }) => [budgetPeriod ?? `${from} to ${to}`, ...amounts(own)]),
    ...(budgets.length > 1 ? { total: ["All", ...amounts(total)] } : {}),
  });
}

/** What is still to come, by line and month. */
export function commitmentTable({ commitments, currency }: Account): Table {
  const money = (id: string, en: string, lv: string) => column(id, "money", en, lv, currency);
  return makeTable({
    id: "commitments",
    title: { en: "What is still to come", lv: "Kas vēl būs" },
    columns: [
      ...[column("month", "month", "Month", "Mēnesis"), column("line", "text", "Line", "Plāna pozīcija")],
      ...[money("planned", "Planned", "Plānots"), money("delivered", "Received", "Saņemts")],
      ...[money("committed", "Still to come", "Vēl būs"), column("expires", "date", "By", "Līdz")],
    ],
    rows: commitments.map((row) => [row.month, row.line, row.planned, row.delivered, row.committed, row.expires]),
  });
}

function column(id: string, kind: ColumnKind, en: string, lv: string, unit?: string): TableColumn {
  return { id, kind, label: { lv, en }, ...(unit === undefined ? {} : { unit }) };
}
