import { countOf } from "seko/errors";
import { type Table, terminalTable } from "seko/report";
import type { Settlement } from "seko/settlement";

/** Who owes whom, of what it is made, and what is open. */
export function pageOf(
  { months, open, rule }: Settlement,
  tables: Readonly<Record<"settlement" | "payers" | "open", Table>>,
  look: Parameters<typeof terminalTable>[1],
): readonly string[] {
  const words = settleWords[look.language];
  const count = tables.settlement.rows.length;
  const rests =
    rule.source.certainty === "assumption"
      ? words.assumed(rule.source.label?.[look.language] ?? rule.source.title)
      : "";
  return [
    `${words.payments(count, months.length, rule.method)}${rests}`,
    ...(count === 0 ? [] : ["", ...terminalTable(shown(tables.settlement), look)]),
    ...(months.length === 0 ? [] : ["", ...terminalTable(tables.payers, look)]),
    ...(open.length === 0 ? [] : ["", words.open(open.length), ...terminalTable(tables.open, look)]),
  ];
}

const settleWords = {
  en: {
    payments: (count: number, months: number, method: string) =>
      `${countOf(count, "payment")} for ${countOf(months, "month")}, shared ${method}`,
    assumed: (title: string) => `, on an assumption: ${title}`,
    open: (months: number) => `${countOf(months, "month")} not settled:`,
  },
  lv: {
    payments: (count: number, months: number, method: string) =>
      `maksājumi: ${count}; mēneši: ${months}; dalīts pēc „${method}”`,
    assumed: (title: string) => `. ${title}`,
    open: (months: number) => `Nenorēķināti mēneši: ${months}`,
  },
} as const;

/** Who owes whom how much; by which rule, the first line says. */
function shown(table: Table): Table {
  const columns = ["client", "month", "owes", "owed", "amount"];
  const kept = [...table.columns.keys()].filter((at) => columns.includes(table.columns[at]?.id ?? ""));
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept.includes(at)),
    rows: table.rows.map((row) => kept.map((at) => row[at])),
  };
}
