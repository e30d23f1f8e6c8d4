import { firstDay, formatDay, formatMonth, monthOf } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import { isMonthEnd } from "../../rules/months/month-end.js";
import type { LineDocument, LineUnitsDocument } from "../document/lines.js";
import type { MonthDocument } from "../document/amounts.js";
import type { Before, OutcomeNumbers, ResultNumbers } from "../numbers.js";
import { limitsDocument } from "./limits.js";
import { sharedDocument } from "./shared.js";
import { paidOfYearDocument } from "./paid-of-year.js";
import type { MonthSoFar, PersonPosition, Position } from "./document.js";
import { budgetsOf, shortBudgetOf } from "./closing-budgets.js";
import { elsewhereIn } from "./elsewhere.js";

/** The rows of a result that a month which goes on is shown by. */
export interface ShownRows {
  readonly lines: readonly { toJSON(): LineUnitsDocument | LineDocument }[];
  readonly months: readonly { toJSON(): MonthDocument }[];
}

/**
 * What a question leaves behind for the days after it.
 *
 * @param numbers the numbers from the first day that counts for the first month
 * @param rows the rows of the same numbers
 * @param paid what the client pays by month, in minor units
 */
export function closingOf(
  numbers: OutcomeNumbers | ResultNumbers,
  rows: ShownRows,
  before: Before,
  paid: readonly number[],
): Position {
  const { form, client, to, knownOn } = numbers;
  const person = personOf(numbers, before, paid);
  const budgets = before.ownBudget ? shortBudgetOf(numbers) : budgetsOf(numbers, before);
  // Of a budget that began in the month no month which has ended drew anything.
  const begins = before.ownBudget && !isMonthEnd(to) && monthOf(numbers.from) === monthOf(to);
  return {
    schemaVersion: 1,
    kind: "position",
    client,
    scheme: form.scheme,
    through: formatDay(to),
    ...(Number.isNaN(knownOn) ? {} : { knownOn: formatDay(knownOn) }),
    origin: before.isAssumed ? "assumed" : "calculated",
    ...(before.limits === undefined ? {} : limitsDocument(before.limits)),
    ...(budgets.length > 0 || begins ? { budgets } : {}),
    ...paidOfYearDocument(before.paidOfYear ?? [], to + 1, form.scheme.minorUnit),
    ...(person === undefined ? {} : { person }),
    ...(isMonthEnd(to) ? {} : { month: monthSoFar(numbers, rows, before) }),
  };
}

/** What the client alone pays by month: the contribution without what relatives pay. */
export function paidByClient({ contribution, contributionParts }: ResultNumbers): readonly number[] {
  const { relatives, byRelative } = contributionParts;
  return contribution.map((paid, month) => {
    let own = paid;
    for (let index = 0; index < relatives.length; index += 1) own -= byRelative[month * relatives.length + index] ?? 0;
    return own;
  });
}

/** What is known for the person: as at the end of the last whole month, and of means in a month that goes on. */
function personOf({ form, to }: OutcomeNumbers, before: Before, paid: readonly number[]): PersonPosition | undefined {
  const money = (minor: number) => formatScaled(minor, form.scheme.minorUnit);
  const goesOn = !isMonthEnd(to);
  const own = { month: monthOf(to), scheme: form.scheme.id, minor: before.tested, paid: paid.at(-1) ?? 0 };
  const all = goesOn ? [...before.others.filter(({ month }) => month === own.month), own] : [];
  const means = all.filter((each) => each.minor !== 0 || each.paid !== 0);
  // What others were paid counts as paid before; that of a month that goes on stands with them.
  const minor = means.reduce(
    (sum, each) => sum - each.paid,
    paid.reduce((sum, each) => sum + each, before.paidForLife),
  );
  const { shared } = before;
  const person = {
    ...(Number.isNaN(minor) ? {} : { paidForLife: money(minor) }),
    ...(means.length === 0
      ? {}
      : {
          means: means.map((each) => ({
            month: formatMonth(each.month),
            scheme: each.scheme,
            taken: money(each.minor),
            paid: money(each.paid),
          })),
        }),
    ...(shared === undefined ? {} : { shared: shared.map(sharedDocument) }),
  };
  return Object.keys(person).length === 0 ? undefined : person;
}

/** The last month of a question that ends inside it. */
function monthSoFar(numbers: OutcomeNumbers, { lines, months }: ShownRows, before: Before): MonthSoFar {
  const month = monthOf(numbers.to);
  const amounts = months.at(-1)?.toJSON();
  return {
    month: formatMonth(month),
    from: formatDay(Math.max(numbers.from, firstDay(month))),
    ...elsewhereIn(month, before),
    ...(amounts === undefined ? {} : { amounts: withoutKeys(amounts, "month", "remaining") }),
    lines: lines.flatMap((line) => {
      const { id, service, unit, months: rows } = line.toJSON();
      const row = rows.at(-1);
      return row === undefined ? [] : [{ id, service, unit, ...withoutKeys(row, "month") }];
    }),
  };
}

function withoutKeys<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> {
  // What is left of the entries is what the type says.
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.some((each) => each === key))) as Omit<
    Value,
    Key
  >;
}
