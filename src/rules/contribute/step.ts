import { formatMonth, lastDay, monthOf, type Month } from "../../calendar/index.js";
import { InputError } from "../../errors/index.js";
import type { Factor } from "../common/arithmetic.js";
import { placed } from "../reading/at-path.js";
import { askRelatives } from "./relatives/ask-relatives.js";
import { clientPays } from "./client-pays.js";
import { sameMonthsAs } from "./months/same-months.js";
import { paidOfYearBefore } from "./months/paid-of-year.js";
import type { Spending } from "./months/spending.js";
import { spendingOrder } from "./months/spending-order.js";
import { takenElsewhere } from "./months/taken-elsewhere.js";
import type { Testing } from "./testing.js";
import type { Months } from "../months/months.js";
import type { UnitLists } from "../limit/give/shown-units.js";
import { zeros } from "../../lists/index.js";

/** The services of which somebody may have to pay a part: lists with one number at `line * monthCount + month`. */
export interface ServicesToPay {
  readonly months: Months;
  /** What can be asked for, in minor units: what the budget covers, or all the cost where it is net of contribution. */
  readonly amounts: readonly number[];
  /** The sum of the amounts of each month. */
  readonly sums: readonly number[];
  /** The cost in minor units. */
  readonly costs: readonly number[];
  readonly units: UnitLists;
  /** The index in the scheme of the service of each line. */
  readonly serviceOf: readonly number[];
  /** What units that cost less than an amount each lack of it, as lists of the same places; undefined where no price is less. */
  readonly below?: (amount: Factor) => readonly number[] | undefined;
  /** Whether each line's part is asked for; else the lists of lines stay empty. */
  readonly byLine: boolean;
}

/** Who pays what, in minor units: client and relatives together, and the relatives' parts of it. */
export interface Contribution {
  /** By month. */
  readonly months: readonly number[];
  /** At `line * monthCount + month`; empty unless asked for by line and somebody may have to pay. */
  readonly lines: readonly number[];
  /** At `month * relatives + relative`, relatives by id; empty where the scheme asks nothing of relatives. */
  readonly relatives: readonly number[];
  /** What tests of means took in the last month. */
  readonly tested: number;
  /** By the place of each cap over all rules, what was paid of it at the end of the last whole month. */
  readonly ofCaps: readonly number[];
}

const none: readonly never[] = [];

/** The month as a whole, where it is one service. */
const onlyOne: readonly number[] = [0];

/**
 * Step 6, contribute: what the client and then liable relatives pay of the services of each month. covered = contribution +
 * funded.
 *
 * A month is decided on its first day in the case's period, that of a birth on the day of birth: by the rules, income, household and exemptions of that day, unless
 * a test says that it looks at other days. What the client can pay is worked out once for each rule and spent over the services in the scheme's order; what one service
 * takes of it, by whichever rule, the next does not have. Fixed amounts per unit are outside the test.
 *
 * @returns amounts that never pass what is asked for; to be used only where no gap and no issue was added
 */
export function contribute(services: ServicesToPay, context: Testing): Contribution {
  const { contributions } = context.compiled;
  const { byLine } = services;
  const { starts, count: monthCount } = services.months;
  const months = zeros(monthCount);
  if (contributions.rules.length === 0) return { months, lines: none, relatives: none, tested: 0, ofCaps: none };
  // Where all services of a month are under one rule, the month is one service: sums are the same in any order.
  const whole = contributions.byMonth && !byLine;
  const amounts = whole ? services.sums : services.amounts;
  const { facts, compiled } = context;
  const asksRelatives = contributions.relatives.length > 0;
  const relatives = !asksRelatives ? 0 : (facts.relatives?.length ?? 0);
  const spending: Spending = {
    testing: context,
    monthCount,
    amounts,
    costs: services.costs,
    below: services.below,
    units: services.units,
    order: whole ? onlyOne : spendingOrder(facts.lines, compiled),
    serviceOf: whole ? onlyOne : services.serviceOf,
    lineIds: whole ? none : facts.lines.map((line) => line.id),
    lines: byLine || asksRelatives ? zeros(amounts.length) : undefined,
    rests: asksRelatives ? zeros(amounts.length) : undefined,
    rules: contributions.rules.map(() => ({ ability: -1, abilityUntil: facts.from - 1, paid: 0, standing: undefined })),
    caps: contributions.caps.map((cap) => {
      const before = paidOfYearBefore(cap, facts, compiled);
      return { most: undefined, paid: before, ended: before };
    }),
    asked: none,
    client: 0,
    forLife: 0,
    line: -1,
  };
  const parts = relatives === 0 ? [] : zeros(monthCount * relatives);
  let tested = 0;
  const alone = whole && !asksRelatives && context.recorder === undefined;
  const ofBirth = monthOf(facts.birth) - services.months.first;
  for (let month = 0; month < monthCount; month += 1) {
    const first = Math.max(starts[month] ?? 0, facts.from);
    // Before a birth nobody is of any age.
    const day = month === ofBirth ? Math.max(first, facts.birth) : first;
    try {
      const paid = clientPays(spending, month, day);
      months[month] = paid + askRelatives(spending, { month, day }, parts, relatives);
      tested = spending.client - takenElsewhere(facts, day);
      if (lastDay(services.months.first + month) <= facts.to) for (const cap of spending.caps) cap.ended = cap.paid;
    } catch (error) {
      throw new InputError(placed(error, pathOfMonth(spending, services.months.first + month)));
    }
    const same = alone ? sameMonthsAs(spending, day) : undefined;
    if (same === undefined) continue;
    for (; month + 1 < monthCount && month + 1 !== ofBirth && (starts[month + 1] ?? 0) <= same.until; month += 1) {
      const amount = amounts[month + 1] ?? 0;
      const pays = amount < same.most ? amount : same.most;
      months[month + 1] = pays;
      tested = pays;
      // A later rule may cap what is paid in life.
      spending.forLife += pays;
    }
  }
  return {
    months,
    lines: byLine ? (spending.lines ?? none) : none,
    relatives: relatives === 0 ? none : parts,
    tested,
    ofCaps: spending.caps.map(({ ended }) => ended),
  };
}

/** The place of the contribution of a month, by line where one is at hand. */
function pathOfMonth({ line, lineIds }: Spending, month: Month): string {
  const id = lineIds[line];
  const text = formatMonth(month);
  return id === undefined ? `months.${text}.contribution` : `lines.${id}.${text}.contribution`;
}
