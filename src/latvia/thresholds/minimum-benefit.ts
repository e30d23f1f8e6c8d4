import { InputError, received } from "../../errors/index.js";
import { formatScaled, parseScaled, safe } from "../../numbers/index.js";
import { amountAsked } from "../amount-asked.js";
import { basisOf, type BasedAmount } from "../basis.js";
import { dayAsked } from "../day-asked.js";
import { isIn } from "../regions/index.js";
import { thresholdTable } from "./data.js";
import { incomeLineOn } from "./find-threshold.js";

const cents = 2;

/**
 * The benefit of the guaranteed minimum income (*GMI pabalsts*) of a household in a month: the sum of its lines less its income, and
 * nothing where the income is as much.
 *
 * @param people how many live in the household, at least 1
 * @param income what all of them have in the month, in euro
 * @param date a day such as `"2022-03-01"`
 * @returns the amount and what it rests on; undefined before 2021 and after the last published lines
 * @throws {InputError} for a number of people below 1, an income that is no amount of at least 0, and a text that is no date
 *
 * @example
 * minimumBenefit(4, "300.00", "2022-03-01")?.amount; // "37.00": 109 + 3 × 76 is 337
 */
export function minimumBenefit(people: number, income: string, date: string): BasedAmount | undefined {
  if (!Number.isSafeInteger(people) || people < 1) {
    const expected = "a whole number of people, at least 1";
    throw new InputError([{ code: "not-a-count", path: "people", expected, received: received(people) }]);
  }
  const own = amountAsked(income, "income");
  const day = dayAsked(date);
  const first = incomeLineOn("guaranteed-minimum", "first", date);
  const further = incomeLineOn("guaranteed-minimum", "further", date);
  if (first === undefined || further === undefined) return undefined;
  const lines = parseScaled(first.amount, cents) + safe((people - 1) * parseScaled(further.amount, cents));
  const rules = thresholdTable.benefitRule.filter((rule) => isIn(rule, day));
  return {
    amount: formatScaled(Math.max(0, safe(lines - own)), cents),
    basis: basisOf(thresholdTable, [first, further, rules], day),
  };
}
