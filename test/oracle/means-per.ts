import type { Decimal } from "decimal.js";
import type { Expense } from "../../src/person/means/expense.js";
import { Oracle, round } from "./decimals.js";
import { valueOf, type Rules } from "./parameters.js";

/** An income or expense for the month, or for the week, that is tested. */
export function perLength(
  stated: Pick<Expense, "amountPerMonth" | "amountPerWeek" | "amountPerYear">,
  { per = "month" }: { readonly per?: "month" | "week" },
  { scheme, ...rules }: Rules,
): Decimal {
  const { amountPerMonth, amountPerWeek, amountPerYear } = stated;
  if (per === "month" && amountPerMonth !== undefined) return new Oracle(amountPerMonth);
  if (per === "week" && amountPerWeek !== undefined) return new Oracle(amountPerWeek);
  const conversion = scheme.meansConversion;
  if (conversion === undefined) throw new Error("no conversion");
  const { weeks = "1", months = "1", rounding } = conversion;
  const weeksPerMonth = valueOf(weeks, { scheme, ...rules }).div(valueOf(months, { scheme, ...rules }));
  const perMonth = amountPerMonth ?? new Oracle(amountPerYear ?? "0").div(12);
  if (amountPerWeek !== undefined) return round(new Oracle(amountPerWeek).mul(weeksPerMonth), rounding);
  return round(per === "month" ? new Oracle(perMonth) : new Oracle(perMonth).div(weeksPerMonth), rounding);
}
