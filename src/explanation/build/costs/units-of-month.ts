import { complement, formatMonth } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { formatScaled, formatScaledShort, parseScaled, quantityDecimals } from "../../../numbers/index.js";
import type { CutUnits } from "../../../outcome/cut.js";
import type { CutNode, OperandNode, UnitsNode } from "../../tree.js";
import { count, reference, references } from "../operands.js";
import { type Telling, daysOfMonth } from "../telling.js";
import { roundingText, working } from "../told-working.js";
import { monthsOf } from "../told-entries.js";
import { daysOfLine, sumBetween, unitsOf } from "./units-by-days.js";
import { unitsNamed } from "./units-named.js";

export function explainMonth(telling: Telling, line: LineFacts, index: number, month: number): readonly UnitsNode[] {
  const { numbers, firstMonth, monthCount } = telling;
  const at = index * monthCount + month;
  const text = formatMonth(firstMonth + month);
  const path = `lines.${line.id}.${text}`;
  const scaled = numbers.units.requested[at] ?? 0;
  const requested = requestedOf(telling, line, month, { amount: `${path}.requested`, scaled });
  const cuts = (telling.cutsAt.get(at) ?? []).map(cutNode);
  const name = unitsNamed("allowed", line.id, text);
  const operands: readonly OperandNode[] = [reference(telling, `${path}.requested`), ...cuts];
  const allowed = working(telling, name, "difference", operands, {
    amount: `${path}.allowed`,
    measure: "units",
    scaled: numbers.units.allowed[at] ?? 0,
  });
  return [requested, allowed];
}

/** Units cut, with why. */
export function cutNode({ code, rules, most, by, source, scaled }: CutUnits): CutNode {
  return {
    kind: "cut",
    value: formatScaled(scaled, quantityDecimals),
    code,
    rules,
    ...(most === undefined ? {} : { most }),
    ...(by === undefined ? {} : { by }),
    ...(source === undefined ? {} : { source }),
  };
}

/**
 * The units that the plan asks for: quantity × days ÷ days of the recurrence. All but a quantity per month are rounded as they run
 * up over the line, and a month has what the rounded sum grows by.
 */
function requestedOf(
  telling: Telling,
  line: LineFacts,
  month: number,
  { amount, scaled }: { readonly amount: string; readonly scaled: number },
): UnitsNode {
  const { facts, compiled, firstMonth } = telling;
  const name = unitsNamed("requested", line.id, formatMonth(firstMonth + month));
  const rounding = roundingText(compiled.unitRounding, quantityDecimals);
  const options = { amount, measure: "units", scaled } as const;
  const { from, to } = daysOfMonth(telling, month);
  const oneByOne = unitsOneByOne(telling, line, month);
  if (oneByOne !== undefined) return working(telling, name, "maximum", [count("nothing-due", "0"), oneByOne], options);
  // Days that another scheme decided ask for nothing.
  const days = complement(facts.elsewhere, { from, to }).reduce(
    (sum, span) => sum + daysOfLine(line, span.from, span.to),
    0,
  );
  if (days === 0) return working(telling, name, "sum", [], options);
  const before = line.per === "month" ? 0 : daysOfLine(line, line.from, from - 1);
  const upTo = unitsOf(telling, line, month, before + days);
  if (before === 0) return working(telling, name, "multiply-divide", upTo, { ...options, rounding });
  const running = (operands: readonly OperandNode[]) =>
    working(telling, name, "multiply-divide", operands, { measure: "units", rounding });
  return working(telling, name, "difference", [running(upTo), running(unitsOf(telling, line, month, before))], options);
}

/** Units that cannot be divided, as their days have them: what the rounded running sum grows by. */
function unitsOneByOne(telling: Telling, line: LineFacts, month: number): OperandNode | undefined {
  const { compiled, firstMonth } = telling;
  const node = telling.daysOf.get(line.id)?.[0];
  if (node?.indivisible !== true || node.byDay[month] !== true) return undefined;
  const months = monthsOf(telling);
  const runs = line.per !== "month";
  const { from } = daysOfMonth(telling, runs ? 0 : month);
  const { to } = daysOfMonth(telling, month);
  const ofDays = (runs ? node.before.ofDays : 0) + sumBetween(node.asked, from - node.first, to - node.first);
  const name = unitsNamed("requested", line.id, formatMonth(firstMonth + month));
  const begun = runs ? telling.before?.begun(line.id) : undefined;
  const part = begun === undefined ? 0 : parseScaled(begun.part.value, quantityDecimals);
  const days = count("units-of-days", formatScaledShort(ofDays + part, quantityDecimals));
  const sum = working(telling, name, "difference", [days, ...(begun === undefined ? [] : [begun.part])], {
    measure: "units",
    rounding: roundingText(compiled.unitRounding, quantityDecimals),
  });
  if (!runs) return sum;
  const shown = references(
    telling,
    months.slice(0, month).map((each) => `lines.${line.id}.${each}.requested`),
  );
  // What ran up on days of another scheme since is in no position.
  const isSaid = begun !== undefined && parseScaled(begun.shown.value, quantityDecimals) === node.before.shown;
  const before = isSaid ? begun.shown : count("units-before", formatScaledShort(node.before.shown, quantityDecimals));
  return working(telling, name, "difference", [sum, before, ...shown], { measure: "units" });
}
