import { firstDay, formatMonth, type Day, type Month } from "../../calendar/index.js";
import { InputError } from "../../errors/index.js";
import { zeros } from "../../lists/index.js";
import { multiplyDivideTo, safe } from "../../numbers/index.js";
import type { CompiledScheme } from "../compiled.js";
import type { CompiledUnitCost } from "./compile-unit-costs.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { Recorder } from "../recording/recorder.js";
import type { Run } from "../run.js";
import { isFor } from "../when/is-for.js";
import type { PublicMoney } from "./public-money.js";
import type { SplitLevel } from "./rule.js";
import { placed } from "../reading/at-path.js";
import { coveredPart } from "../cover/covered-part.js";
import { noteAssumption } from "../reading/note-assumption.js";

/** How many numbers are kept for each month and source that pays by unit cost: accepted, funded, paid. */
export const unitCostNumbers = 3;

/** What the unit costs pay, and what they leave to the other sources. */
export interface UnitCostPayments {
  /** At `(month * sources that pay by unit cost + position) * 3`: what is accepted, what the units cost the public, what is paid. */
  readonly numbers: readonly number[];
  /** What is left of each month. */
  readonly months: readonly number[];
  /** What is left of each line and month, at `line * months + month`. */
  readonly lines: readonly number[];
  /** By source that pays by unit cost, at `line * months + month`: what it pays, or, where the month is split, what is accepted. */
  readonly ofLines: readonly (readonly number[])[];
}

/** What is told of each line: what is paid of it, or, where only the month says that, what is accepted. */
export const toldOfLines: Readonly<Record<SplitLevel, "paid" | "accepted">> = { line: "paid", month: "accepted" };

/** What the unit costs of one person are worked out with. */
interface Paying {
  readonly money: PublicMoney;
  readonly compiled: CompiledScheme;
  readonly assumptions: string[];
  readonly recorder: Recorder | undefined;
  readonly numbers: number[];
  readonly months: number[];
  readonly lines: number[];
  readonly ofLines: number[][];
  /** What is accepted of all months so far: nothing but the range of integers bounds it. */
  accepted: number;
}

/**
 * What the sources that pay by unit cost pay: the accepted units of a line's month × the unit cost at the place of residence,
 * both as of the month's first day in the period; at most what the units cost the public.
 *
 * Accepted are the allowed units, as the result shows them; where the budget covers a part of the month's cost only, the same
 * part of their unit cost is accepted. Each is a rounding of its own.
 *
 * @param amounts what each source pays, at `month * sources + source`; what is paid by unit cost is added
 */
export function payUnitCosts(
  money: PublicMoney,
  amounts: number[],
  { facts: { from }, compiled, assumptions, recorder }: Run,
): UnitCostPayments {
  const monthCount = money.months.length;
  const count = compiled.form.unitCostIds.length;
  const paying: Paying = {
    money,
    compiled,
    assumptions,
    recorder,
    numbers: zeros(monthCount * count * unitCostNumbers),
    months: money.months.slice(),
    lines: money.lines.slice(),
    ofLines: compiled.form.unitCostIds.map(() => zeros(money.lines.length)),
    accepted: 0,
  };
  for (let index = 0; index < monthCount; index += 1) {
    const month = money.firstMonth + index;
    const first = Math.max(firstDay(month), from);
    for (const unitCost of compiled.unitCosts) {
      if (first < unitCost.from || first > unitCost.to || !isFor(unitCost.when, money, index)) continue;
      const at = (index * count + unitCost.position) * unitCostNumbers;
      const paid = payMonth(paying, unitCost, { index, day: first, at });
      const source = index * compiled.sourceIds.length + unitCost.source;
      amounts[source] = (amounts[source] ?? 0) + paid;
    }
  }
  return paying;
}

/** What a source pays of one month; `at` is the place of its numbers. */
function payMonth(
  paying: Paying,
  unitCost: CompiledUnitCost,
  { index, day, at }: { readonly index: number; readonly day: Day; readonly at: number },
): number {
  const { money, compiled, numbers, months, recorder } = paying;
  const month = money.firstMonth + index;
  const byLine = compiled.scheme.fund.splitAt === "line";
  const place = placeOn(money, day, compiled);
  let [acceptedSum, fundedSum, paidSum] = [0, 0, 0];
  for (let line = 0; line < money.names.length; line += 1) {
    const position = line * money.months.length + index;
    if ((money.units.planned.allowed[position] ?? 0) === 0) continue;
    const rate = rateOf(paying, unitCost, { line, place, day });
    if (rate === undefined) continue;
    const accepted = acceptedOf(paying, unitCost, { line, position, month, rate });
    const funded = money.lines[position] ?? 0;
    acceptedSum += accepted;
    fundedSum += funded;
    const paid = Math.min(accepted, funded);
    const ofLine = paying.ofLines[unitCost.position];
    if (ofLine !== undefined) ofLine[position] = { paid, accepted }[toldOfLines[compiled.scheme.fund.splitAt]];
    if (!byLine) continue;
    paidSum += paid;
    paying.lines[position] = funded - paid;
    recorder?.record({
      kind: "unit-cost",
      source: unitCost.id,
      month,
      line: money.names[line]?.id,
      accepted,
      funded,
      paid,
    });
  }
  if (!byLine && acceptedSum + fundedSum > 0) {
    const [accepted, funded] = [acceptedSum, fundedSum];
    paidSum = Math.min(accepted, funded);
    recorder?.record({
      kind: "unit-cost",
      source: unitCost.id,
      month,
      line: undefined,
      accepted,
      funded,
      paid: paidSum,
    });
  }
  months[index] = (months[index] ?? 0) - paidSum;
  numbers[at] = acceptedSum;
  numbers[at + 1] = fundedSum;
  numbers[at + 2] = paidSum;
  return paidSum;
}

/** The unit cost of a line's service on a day; undefined where the source has none for it. */
function rateOf(
  { money, compiled, assumptions }: Paying,
  unitCost: CompiledUnitCost,
  { line, place, day }: { readonly line: number; readonly place: number; readonly day: Day },
): ParameterRow | undefined {
  const service = compiled.serviceIndexes.get(money.names[line]?.service ?? "") ?? -1;
  const rate = unitCost.rates.get(service)?.[place]?.find((row) => row.from <= day && day <= row.to);
  if (rate === undefined) return undefined;
  noteAssumption(unitCost.assumption, assumptions);
  noteAssumption(rate.assumption, assumptions);
  return rate;
}

/** Index of the place of residence on a day, whose unit costs count; past the last where nobody knows it. */
function placeOn({ units }: PublicMoney, day: Day, { placeIndexes, places }: CompiledScheme): number {
  const span = units.places.find((each) => each.from <= day && day <= each.to);
  return placeIndexes.get(span?.place ?? "") ?? places.length;
}

/** What is accepted of a line's month, and with it the sum of all so far, at most what integers hold. */
function acceptedOf(
  paying: Paying,
  unitCost: CompiledUnitCost,
  {
    line,
    position,
    month,
    rate,
  }: { readonly line: number; readonly position: number; readonly month: Month; readonly rate: ParameterRow },
): number {
  try {
    const accepted = acceptedAmount(paying, unitCost, { line, position, month, rate });
    paying.accepted = safe(paying.accepted + accepted);
    return accepted;
  } catch (error) {
    const id = paying.money.names[line]?.id ?? "";
    throw new InputError(placed(error, `lines.${id}.${formatMonth(month)}.unitCosts.${unitCost.id}.accepted`));
  }
}

/** Units × unit cost of a line's month, and of it the part that the budget covers. */
function acceptedAmount(
  { money, recorder }: Paying,
  { id, denominator, rounding }: CompiledUnitCost,
  {
    line,
    position,
    month,
    rate,
  }: { readonly line: number; readonly position: number; readonly month: Month; readonly rate: ParameterRow },
): number {
  const { cost, covered } = money.units;
  const units = money.units.planned.allowed[position] ?? 0;
  const whole = multiplyDivideTo(units, rate.value, denominator, rounding);
  const costs = cost[position] ?? 0;
  const ofBudget = covered[position] ?? 0;
  recorder?.record({
    kind: "rounding",
    name: "unitCost",
    line: money.names[line]?.id,
    of: id,
    month,
    left: units,
    right: rate.value,
    denominator,
    parameter: rate,
    value: whole,
  });
  if (ofBudget === costs) return whole;
  const value = coveredPart(whole, ofBudget, costs, rounding);
  recorder?.record({
    kind: "rounding",
    name: "accepted",
    line: money.names[line]?.id,
    of: id,
    month,
    left: whole,
    right: ofBudget,
    denominator: costs,
    parameter: undefined,
    value,
  });
  return value;
}
