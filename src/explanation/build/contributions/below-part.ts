import { overlaps, parseMonth } from "../../../calendar/index.js";
import { readScaled, unitPriceDecimals } from "../../../numbers/index.js";
import type { Factor } from "../../../rules/common/arithmetic.js";
import { priceDecimals } from "../../../rules/cost/price-decimals.js";
import { priceOf, unitsOn } from "../costs/price-of-days.js";
import { parameter } from "../operands.js";
import { type AmountsTelling, daysOfMonth } from "../telling.js";
import { roundingText, working } from "../told-working.js";
import type { Told } from "../workings.js";
import type { ContributionName } from "./contribution-name.js";

/** What units of a line's month that cost less than a public part lack of it, price by price; undefined where none do. */
export function explainBelow(telling: AmountsTelling, name: ContributionName, amount: Factor): Told | undefined {
  const { compiled, facts, firstMonth } = telling;
  const { row } = amount;
  const line = facts.lines.find(({ id }) => id === name.line);
  if (row === undefined || line === undefined) return undefined;
  const month = parseMonth(name.month) - firstMonth;
  const decimals = priceDecimals(compiled);
  const finer = 10 ** (unitPriceDecimals - decimals);
  const less = (telling.pricesOf.get(line.id) ?? []).filter(
    // An amount of money is what it says, and has no price.
    (node) =>
      node.price.path !== "" &&
      node.price.recognised * finer < row.value &&
      overlaps(node, daysOfMonth(telling, month)),
  );
  const told = { kind: "total" } as const;
  const parts = less.flatMap((node) => {
    const units = unitsOn(telling, line, month, { node, which: "allowed" });
    if (units === undefined) return [];
    const lacks = [parameter(row, amount.decimals), priceOf(telling, node.price, decimals, false)];
    return [working(telling, told, "product", [units, working(telling, told, "difference", lacks)])];
  });
  if (parts.length === 0) return undefined;
  const { minorUnit } = compiled.name;
  const rounding = roundingText(compiled.costRounding, minorUnit);
  const node = working(telling, { ...name, name: "belowPart" } as const, "sum", parts, { rounding });
  return { scaled: readScaled(node.value ?? "0", minorUnit, name.month), node };
}
