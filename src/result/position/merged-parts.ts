import type { CutUnits } from "../../outcome/cut.js";
import type { OutsideAmount } from "../../rules/cost/outside.js";
import type { LineName, OutcomeNumbers, ResultNumbers } from "../numbers.js";
import { inOrder } from "./in-order.js";
import type { Shown } from "./shown.js";

/** Where a line stands among others; -1 where it is not among them. */
export function indexOf(lines: readonly LineName[], id: string): number {
  return lines.findIndex((line) => line.id === id);
}

/** The cut units of a question, less those that were shown before. */
export function cutsOf(whole: OutcomeNumbers, shown: Shown, lines: readonly LineName[]): readonly CutUnits[] {
  const before = shown.lines.flatMap(({ name, cuts }) =>
    cuts.map((cut): CutUnits => ({ ...cut, line: indexOf(lines, name.id), month: 0, scaled: -cut.scaled })),
  );
  const key = ({ line, month, code, rules, most, by, source }: CutUnits) =>
    JSON.stringify([line, month, code, rules, most, by, source]);
  const add = (one: CutUnits, other: CutUnits) => ({ ...one, scaled: one.scaled + other.scaled });
  return inOrder(merged([...whole.units.cuts, ...before], key, add)).filter(({ scaled }) => scaled !== 0);
}

/** What ceilings leave outside, less what was shown before. */
export function outsideOf(whole: ResultNumbers, shown: Shown, lines: readonly LineName[]): readonly OutsideAmount[] {
  const before = shown.lines.flatMap(({ name, outside }) =>
    outside.map((amount) => ({ ...amount, line: indexOf(lines, name.id), month: 0, minor: -amount.minor })),
  );
  const key = ({ line, month, reason, bearer }: OutsideAmount) => JSON.stringify([line, month, reason, bearer]);
  const add = (one: OutsideAmount, other: OutsideAmount) => ({ ...one, minor: one.minor + other.minor });
  return inOrder(merged([...whole.outside, ...before], key, add)).filter(({ minor }) => minor !== 0);
}

function merged<Part>(
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  add: (one: Part, other: Part) => Part,
): readonly Part[] {
  const sums = new Map<string, Part>();
  for (const part of parts) {
    const key = keyOf(part);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? part : add(sum, part));
  }
  return [...sums.values()];
}
