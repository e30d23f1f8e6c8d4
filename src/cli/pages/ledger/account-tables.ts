import type { Label, Language, Scheme } from "seko";
import type { Account, Alert, Forecast } from "seko/ledger";
import { makeTable, type Table } from "seko/report";
import { alertLine } from "./alert-line.js";
import { column } from "./column.js";

const all: Label = { lv: "Kopā", en: "All" };

/** The account of each budget, and of all. */
export function accountTable({ budgets, total, currency }: Account, language: Language = "en"): Table {
  const money = (id: string, en: string, lv: string) => column(id, "money", { en, lv, unit: currency });
  const amounts = ({
    opening,
    allocated,
    adjusted,
    exceptions,
    spent,
    settled,
    pending,
    ...rest
  }: Account["total"]) => {
    const left = [rest.committed, rest.available, rest.lapsed, rest.carried];
    return [opening, allocated, adjusted, exceptions, spent, settled, pending, ...left];
  };
  return makeTable({
    id: "account",
    title: { en: "The account of the budget", lv: "Budžeta konts" },
    short: { en: "account", lv: "konts" },
    columns: [
      column("budget", "text", { en: "Budget", lv: "Budžets" }),
      ...[money("opening", "From before", "No iepriekšējā"), money("allocated", "Granted", "Piešķirts")],
      ...[money("adjusted", "Decided", "Lemts"), money("exceptions", "Exceptions", "Izņēmumi")],
      ...[money("spent", "Spent", "Izlietots"), money("settled", "of it paid", "no tā samaksāts")],
      money("pending", "to be paid", "vēl jāmaksā"),
      ...[money("committed", "Committed", "Rezervēts"), money("available", "Available", "Pieejams")],
      ...[money("lapsed", "Lapsed", "Zudis"), money("carried", "To the next", "Uz nākamo")],
    ],
    rows: budgets.map(({ budgetPeriod, from, to, ...own }) => [budgetPeriod ?? `${from} – ${to}`, ...amounts(own)]),
    ...(budgets.length > 1 ? { total: [all[language], ...amounts(total)] } : {}),
  });
}

/** What is still to come, by line and month. */
export function commitmentTable({ commitments, currency }: Account): Table {
  const money = (id: string, en: string, lv: string) => column(id, "money", { en, lv, unit: currency });
  const hasBudgets = commitments.some(({ budgetPeriod }) => budgetPeriod !== undefined);
  return makeTable({
    id: "commitments",
    title: { en: "What is still to come", lv: "Kas vēl būs" },
    short: { en: "still to come", lv: "vēl būs" },
    columns: [
      ...[
        column("month", "month", { en: "Month", lv: "Mēnesis" }),
        column("line", "text", { en: "Line", lv: "Plāna pozīcija" }),
      ],
      ...[money("planned", "Planned", "Plānots"), money("delivered", "Received", "Saņemts")],
      ...[money("committed", "Still to come", "Vēl būs"), column("expires", "date", { en: "By", lv: "Līdz" })],
      ...(hasBudgets ? [column("budget", "text", { en: "Budget", lv: "Budžets" })] : []),
    ],
    rows: commitments.map((row) => [
      ...[row.month, row.line, row.planned, row.delivered, row.committed, row.expires],
      ...(hasBudgets ? [row.budgetPeriod ?? ""] : []),
    ]),
  });
}

/** What there is to look at, a row each. */
export function alertTable(alerts: readonly Alert[], scheme: Scheme, language: Language): Table {
  return makeTable({
    id: "alerts",
    title: { en: "What to look at", lv: "Kam pievērst uzmanību" },
    short: { en: "to look at", lv: "jāskatās" },
    columns: [
      column("code", "text", { en: "Code", lv: "Kods" }),
      column("alert", "text", { en: "What it is", lv: "Kas tas ir" }),
    ],
    rows: alerts.map((alert) => [alert.code, alertLine(alert, scheme, language)]),
  });
}

/** What comes of it, if it goes on. */
export function forecastTable(coming: Forecast, currency: string): Table {
  const fewer = coming.fewerWeeks?.map(({ line, weeks }) => `${line}: ${weeks}`).join("; ");
  const money = (id: string, en: string, lv: string) => column(id, "money", { en, lv, unit: currency });
  return makeTable({
    id: "forecast",
    short: { en: "forecast", lv: "prognoze" },
    title:
      coming.by === "pace"
        ? { en: "If it goes on as in the last weeks", lv: "Ja turpinās kā pēdējās nedēļās" }
        : { en: "If it goes on as planned", lv: "Ja turpinās, kā plānots" },
    columns: [
      ...[
        column("until", "date", { en: "Until", lv: "Līdz" }),
        column("weeks", "count", { en: "Weeks looked at", lv: "Aplūkotās nedēļas" }),
        ...(fewer === undefined
          ? []
          : [column("fewer-weeks", "text", { en: "Fewer weeks known", lv: "Zināms mazāk nedēļu" })]),
      ],
      ...[
        money("cost", "Cost", "Izmaksas"),
        money("approved", "Approved", "Apstiprināts"),
        money("lapsed", "Lapsed", "Zudis"),
        money("left", "Left", "Atliek"),
      ],
      ...[
        money("uncovered", "Not covered", "Nesegts"),
        column("passed-on", "date", { en: "Passed on", lv: "Pārsniegts" }),
      ],
      column("cuts", "text", { en: "Lines that are cut", lv: "Samazinātās plāna pozīcijas" }),
    ],
    rows: [
      [
        ...[coming.until, coming.weeks === undefined ? undefined : String(coming.weeks)],
        ...(fewer === undefined ? [] : [fewer]),
        ...[
          coming.cost,
          coming.approved,
          coming.lapsed,
          coming.left,
          coming.uncovered,
          coming.passedOn,
          coming.cuts.join("; "),
        ],
      ],
    ],
  });
}
