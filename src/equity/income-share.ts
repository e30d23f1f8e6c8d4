import { formatDay, parseDay, splitByMonth } from "../calendar/index.js";
import { divideBig, readScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import type { IncomeSpan } from "../person/facts/spans.js";
import type { Income } from "../person/means/income.js";
import { amountKeys, meansDecimals, statedFor } from "../person/read/means.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { amountPer, type CountedPer, isConvertible } from "../rules/reading/means-conversion.js";

/** Decimals of shares of income. */
export const shareDecimals = 6;

/** What somebody pays, as a share of the income; why there is none where no income is known, or its length of time cannot be converted. */
export type ShareOfIncome = bigint | "no-income" | "not-converted";

/**
 * What is paid out of pocket as a share of the person's own income over the period, rounded half up. An income counts in full for each
 * month of the period on whose first day, or the first day that is asked about, it is received; one by week or by year is that of a month as
 * the rules convert it.
 *
 * @param paid of the whole period, in the smallest unit of the currency
 */
export function incomeShareOf({ incomes = [], period }: Case, paid: bigint, compiled: CompiledScheme): ShareOfIncome {
  const firstDays = splitByMonth({ from: parseDay(period.from), to: parseDay(period.to) }).map(({ from }) =>
    formatDay(from),
  );
  const counted: CountedPer = { per: "month", conversion: compiled.conversion };
  let received = 0n;
  for (const income of incomes) {
    const { from, to, member } = income;
    const months = firstDays.filter((day) => from <= day && (to === "open" || day <= to)).length;
    if (member !== undefined || months === 0) continue;
    const stated = statedOf(income);
    if (!isConvertible(stated.per, counted)) return "not-converted";
    received += BigInt(amountPer(stated, counted)) * BigInt(months);
  }
  if (received <= 0n) return "no-income";
  const hundredths = paid * 10n ** BigInt(meansDecimals + shareDecimals);
  return divideBig(hundredths, received * 10n ** BigInt(compiled.name.minorUnit), "half-up");
}

/** An amount in hundredths, and for which length of time it is stated. A case that was read states one. */
function statedOf(income: Income): Pick<IncomeSpan, "minor" | "per"> {
  const [per = "month"] = statedFor(income);
  return { per, minor: readScaled(income[amountKeys[per]] ?? "", meansDecimals, amountKeys[per]) };
}
