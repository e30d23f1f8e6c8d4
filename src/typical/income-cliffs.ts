import { parseCase } from "../documents/index.js";
import { InputError, received, withArguments } from "../errors/index.js";
import { monthsOf } from "./months-of.js";
import { formatScaled, readScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import { numbersOf } from "../reform/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { caseAt } from "./at-point.js";
import type { IncomeCliff } from "./document.js";
import { workedOut } from "./worked-out.js";

/** Between which incomes a month cliffs are looked for. */
export interface IncomeRange {
  readonly low: string;
  readonly high: string;
}

/**
 * The incomes at which one cent a month more costs the person more than it brings. They are looked for where rules can have one: at every
 * amount of money that the scheme names or is given, one cent around it, and nowhere by sampling; a threshold that a rule makes of such
 * amounts and of what else is counted, such as incomes of others, is not among them.
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
      throw new InputError([{ code: "range", path: "range", expected, received: received(range) }]);
    }
    const known = new Map<number, bigint | undefined>();
    const outOfPocketAt = (income: number): bigint | undefined => {
      if (!known.has(income)) {
        const own = caseAt(read, { income: formatScaled(income, minorUnit) }, compiled);
        known.set(income, workedOut(own, compiled).outOfPocket);
      }
      return known.get(income);
    };
    const starts = amountsOf(compiled)
      .flatMap((amount) => [amount - 1, amount])
      .filter((income) => income >= low && income < high);
    const brings = BigInt(monthsOf(read));
    return [...new Set(starts)]
      .sort((left, right) => left - right)
      .flatMap((income) => {
        const [before, after] = [outOfPocketAt(income), outOfPocketAt(income + 1)];
        if (before === undefined || after === undefined || after - before <= brings) return [];
        return [{ income: formatScaled(income, minorUnit), change: formatScaled(after - before, minorUnit) }];
      });
  });
}

/** Every amount of money that a scheme names or is given, in the smallest unit: a threshold of income is one of them. */
function amountsOf({ scheme, inputs, name }: CompiledScheme): readonly number[] {
  const texts = numbersOf(scheme)
    .filter(({ unit }) => unit.startsWith(scheme.currency))
    .map(({ value, input }) => value ?? inputs[input ?? ""]);
  const whole = texts.flatMap((text) => {
    if (text === undefined) return [];
    const [euros = "", cents = ""] = text.split(".");
    // A threshold between two cents stands behind the lower of them.
    return [Number(euros) * 10 ** name.minorUnit + Number(cents.padEnd(name.minorUnit, "0").slice(0, name.minorUnit))];
  });
  return whole.filter((amount) => Number.isSafeInteger(amount) && amount > 0);
}
