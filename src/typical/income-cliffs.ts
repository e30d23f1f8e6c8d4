import { parseCase } from "../documents/index.js";
import { InputError, received, withArguments } from "../errors/index.js";
import { monthsOf } from "./months-of.js";
import { formatScaled, readScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import { numbersOf } from "../reform/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { decimalOf } from "../rules/reading/parameters/with-parameters.js";
import { caseAt } from "./at-point.js";
import { decidedOtherwise, decisionsOf } from "./decided-otherwise.js";
import type { IncomeCliff } from "./document.js";
import { workedOut } from "./worked-out.js";

/** Between which incomes a month cliffs are looked for. */
export interface IncomeRange {
  readonly low: string;
  readonly high: string;
}

/**
 * The incomes at which one cent a month more costs the person more than it brings. They are looked for where rules can have one, and nowhere
 * by sampling: one cent around every amount of money that the scheme names, works out or is given, and wherever between two of them
 * something is decided otherwise, which is found by halving. So a threshold is found that a rule makes of such amounts and of what else it
 * counts: expenses, capital, weeks. The stairs of a rounding to more than a cent, or of months that are tested by week, are no thresholds: one
 * is followed by the next.
 *
 * @param document the person; the range takes the place of all incomes of the case
 * @param compiled the rules
 * @throws {InputError} where the range is none, or the case is wrong
 *
 * @example
 * incomeCliffs(document, compiled, { low: "0.00", high: "2000.00" }); // [{ income: "549.99", change: "120.00" }]
 */
export function incomeCliffs(document: Case, compiled: CompiledScheme, range: IncomeRange): readonly IncomeCliff[] {
  const looked = [
    ["case", document, "object", "a case"],
    ["compiled", compiled, "compiled", "a compiled scheme"],
    ["range", range, "object", "a range of incomes"],
  ] as const;
  return withArguments(looked, () => {
    const read = parseCase(document);
    const { minorUnit } = compiled.name;
    const [low, high] = [
      readScaled(range.low, minorUnit, "range.low"),
      readScaled(range.high, minorUnit, "range.high"),
    ];
    if (low < 0 || high <= low) {
      const expected = "a low end of 0 or more, and a high end above it";
      throw new InputError([
        { code: "range", path: "range", expected, received: received(`${range.low} to ${range.high}`) },
      ]);
    }
    const at = once((income: number) =>
      workedOut(caseAt(read, { income: formatScaled(income, minorUnit) }, compiled), compiled),
    );
    const named = amountsOf(compiled)
      .flatMap((amount) => [amount - 1, amount])
      .filter((income) => income >= low && income < high);
    const inOrder = (incomes: readonly number[]) => [...new Set(incomes)].sort((left, right) => left - right);
    const decided = once((income: number) => decisionsOf(at(income), compiled));
    const brings = BigInt(monthsOf(read));
    const pays = (income: number) => at(income).outOfPocket;
    const candidates = inOrder([...named, ...decidedOtherwise(inOrder([low, ...named, high]), decided)]);
    const thresholds = new Set(candidates);
    return candidates.flatMap((income) => {
      const [before, after] = [pays(income), pays(income + 1)];
      if (before === undefined || after === undefined || after - before <= brings) return [];
      const next = nextStair(income + 1, { height: after - before, high, pays });
      if (next !== undefined && !thresholds.has(next)) return [];
      return [{ income: formatScaled(income, minorUnit), change: formatScaled(after - before, minorUnit) }];
    });
  });
}

/**
 * The income behind which a cent costs about as much as one did before, where such a stair follows. A rounding has one at every few cents of
 * income, and some stand behind amounts that a scheme names.
 *
 * @param from an income, and `high` the last that is looked at
 * @param height what the stair before costs; a rounding to whole cents of weeks makes one a cent higher than another
 */
function nextStair(
  from: number,
  {
    height,
    high,
    pays,
  }: { readonly height: bigint; readonly high: number; readonly pays: (income: number) => bigint | undefined },
): number | undefined {
  const first = pays(from);
  if (first === undefined) return undefined;
  const rises = (income: number) => (pays(income) ?? first) - first >= height - 1n;
  let width = 1;
  while (!rises(from + width)) {
    if (from + width >= high) return undefined;
    width = Math.min(2 * width, high - from);
  }
  let [below, above] = [from + Math.floor(width / 2), from + width];
  if (rises(below)) below = from;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (rises(middle)) above = middle;
    else below = middle;
  }
  const step = (pays(above) ?? first) - (pays(above - 1) ?? first);
  return step >= height - 1n ? above - 1 : undefined;
}

/** Works out what is asked for the first time, and remembers it. */
function once<Found>(work: (income: number) => Found): (income: number) => Found {
  const known = new Map<number, Found>();
  return (income) => {
    const found = known.get(income) ?? work(income);
    known.set(income, found);
    return found;
  };
}

/** Every amount of money that a scheme names, works out or is given, in the smallest unit: most thresholds of income are one of them. */
function amountsOf({ scheme, inputs, name, usedParameters }: CompiledScheme): readonly number[] {
  const stated = numbersOf(scheme)
    .filter(({ unit }) => unit.startsWith(scheme.currency))
    .map(({ value, input }) => value ?? inputs[input ?? ""]);
  const texts = [...stated, ...usedParameters.map(({ number }) => decimalOf(number.value))];
  const whole = texts.flatMap((text) => {
    if (text === undefined) return [];
    const [euros = "", cents = ""] = text.split(".");
    // A threshold between two cents stands behind the lower of them.
    return [Number(euros) * 10 ** name.minorUnit + Number(cents.padEnd(name.minorUnit, "0").slice(0, name.minorUnit))];
  });
  return whole.filter((amount) => Number.isSafeInteger(amount) && amount > 0);
}
