import { parseDay, whyNotDate } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import type { ColumnKind } from "./column.js";
import type { TableCell } from "./cell.js";

type Check = (cell: string, path: string) => Issue | undefined;

const decimalForm = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/u;
const countForm = /^-?(?:0|[1-9][0-9]*)$/u;

/** Whether a text is a decimal as tables write it. */
export function isDecimal(text: string): boolean {
  return decimalForm.test(text);
}

function matching(form: RegExp, code: string, expected: string): Check {
  return (cell, path) => (form.test(cell) ? undefined : { code, path, expected, received: received(cell) });
}

const decimal = matching(decimalForm, "not-decimal", 'a decimal such as "-1234.5"');

/** What is wrong with a text in a cell of each kind. */
const checks: Readonly<Record<ColumnKind, Check>> = {
  money: decimal,
  quantity: decimal,
  share: decimal,
  count: matching(countForm, "not-a-count", 'a whole number such as "12"'),
  date: (cell, path) => (Number.isNaN(parseDay(cell)) ? whyNotDate(cell, path) : undefined),
  month: (cell, path) =>
    Number.isNaN(parseDay(`${cell}-01`))
      ? { code: "month-form", path, expected: 'a month such as "2019-03"', received: received(cell) }
      : undefined,
  text: () => undefined,
};

/** What is wrong with a cell of a column of a kind; undefined where nothing is. */
export function cellIssue(cell: TableCell, kind: ColumnKind, path: string): Issue | undefined {
  if (cell === undefined) return undefined;
  // Callers without types can pass anything.
  const given: unknown = cell;
  if (typeof given === "string") return checks[kind](given, path);
  const hint = "Write every cell as text, and leave an empty one undefined.";
  return { code: "wrong-type", path, expected: "a text or nothing", received: received(given), hint };
}
