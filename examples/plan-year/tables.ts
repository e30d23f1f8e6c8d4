import { compile } from "seko";
import { account, type Ledger, type Statement } from "seko/ledger";
import { makeTable, type Table } from "seko/report";
import { scheme } from "./scheme.js";

export const compiled = compile(scheme);

/** An answer about somebody who has a budget, as the person of the example has. */
export function told<Answer extends { readonly state: string }>(
  answer: Answer,
): Extract<Answer, { readonly state: "eligible" }> {
  if (answer.state !== "eligible") throw new Error(`The person of the example is ${answer.state}.`);
  return answer as Extract<Answer, { readonly state: "eligible" }>;
}

function money(id: string, lv: string, en: string) {
  return { id, kind: "money", label: { lv, en }, unit: "EUR" } as const;
}

/** A row for each month: what was spent, what the plan had said when the month began, and what was left. */
export function yearTable(ledger: Ledger, statements: readonly Statement[]): Table {
  return makeTable({
    id: "plan-year",
    title: { lv: "Izdomāti dati: gads pa mēnešiem", en: "Invented data: the year by months" },
    columns: [
      { id: "month", kind: "month", label: { lv: "Mēnesis", en: "Month" } },
      ...[money("opening", "Sākumā", "At the beginning"), money("granted", "Piešķirts", "Granted")],
      money("spent", "Izlietots", "Spent"),
      ...[
        money("earlier", "Iepriekšējo mēnešu izmaiņas", "Changes of earlier months"),
        money("left", "Atlikums", "Left"),
      ],
      ...[
        money("committed", "Rezervēts", "Committed"),
        money("planned", "Plānots, bet nav saņemts", "Planned, not received"),
      ],
    ],
    rows: statements.map(({ month, opening, movements, closing, committed, closedOn = "" }) => {
      const moved = (kind: string) => movements.find((each) => each.kind === kind)?.amount ?? "0.00";
      // On the eve of its closing the month still keeps what was planned and did not come.
      const { commitments } = told(account(ledger, compiled, { asOf: lastDay(month), knownOn: dayBefore(closedOn) }));
      const rest = commitments.filter((each) => each.month === month).map((each) => each.committed);
      const spent = moved("services").replace("-", "");
      return [month, opening, moved("allocated"), spent, moved("earlier-months"), closing, committed, sum(rest)];
    }),
  });
}

/**
 * A row for each month, as it stood when it was closed: what was spent until then, what of the plan was still to come, and the budget, which
 * both together are to stay within.
 */
export function courseTable(ledger: Ledger, statements: readonly Statement[]): Table {
  return makeTable({
    id: "plan-year-course",
    title: {
      lv: "Izdomāti dati: budžets, izlietotais un prognoze mēneša beigās",
      en: "Invented data: budget, spent and forecast at the end of each month",
    },
    columns: [
      { id: "month", kind: "month", label: { lv: "Mēnesis", en: "Month" } },
      ...[money("spent", "Izlietots līdz tam", "Spent until then")],
      ...[money("coming", "Plānā vēl būs", "Still to come by the plan"), money("budget", "Budžets", "Budget")],
    ],
    rows: statements.map(({ month, closedOn = "" }) => {
      const { total } = told(account(ledger, compiled, { asOf: lastDay(month), knownOn: closedOn }));
      return [month, total.spent, total.committed, sum([total.allocated, total.adjusted, total.exceptions])];
    }),
  });
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The sum of amounts with two decimals. */
function sum(amounts: readonly string[]): string {
  const cents = amounts.reduce((total, amount) => total + BigInt(amount.replace(".", "")), 0n);
  const text = String(cents).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
