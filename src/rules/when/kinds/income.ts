import { outOfRange, formatScaled } from "../../../numbers/index.js";
import { meansDecimals } from "../../../person/read/means.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { MoneyText } from "../../../sources/index.js";
import type { Day } from "../../../calendar/index.js";
import {
  checkKinds,
  compileIncome,
  countsKind,
  type CompiledIncome,
  type CountedIncome,
} from "../../reading/counted-income.js";
import { amountPer } from "../../reading/means-conversion.js";
import type { TestKind } from "../kind.js";
import { readMoneyBounds, type MoneyBounds } from "../money-bounds.js";
import { sameSpansUntil } from "../spans.js";

/** The income of a month, as it stands on the day, lies within bounds: above 200.00, or above 400.00 and up to 800.00. */
export interface IncomeTest extends MoneyBounds, CountedIncome {
  readonly kind: "income";
}

/** What income a person has; left out where it is not known. */
export interface IncomeStated {
  readonly kind: "income";
  /** All that counts, per month; left out where it is not known. */
  readonly amountPerMonth?: MoneyText;
}

/** The income of a person, or of a household. */
export const income: TestKind<IncomeTest, IncomeStated> = {
  looksAt: "person",
  read(test, path, reading) {
    checkKinds(test, path, reading);
    const counted = compileIncome(test, reading);
    const { incomeOf = "person", counts = [], leavesOut = [] } = test;
    const name = ["income of", incomeOf, ...counts, ...leavesOut.map((kind) => `without ${kind}`)].join(" ");
    const { within, persons } = readMoneyBounds(name, test, path, reading);
    return {
      birthdays: [],
      persons,
      answerOn({ facts }, day) {
        const sum = incomeOn(facts, counted, day);
        return sum === undefined ? { fact: "incomes", expected: undefined } : within(sum);
      },
      sameUntil: ({ facts }, day, last) => sameSpansUntil(facts.incomes, day, last),
      statedOn(facts, day) {
        const sum = incomeOn(facts, counted, day);
        return { kind: "income", ...(sum === undefined ? {} : { amountPerMonth: formatScaled(sum, meansDecimals) }) };
      },
    };
  },
};

/** The income of a day in hundredths; undefined where incomes are not stated, or none of those stated is in force. */
function incomeOn({ incomes }: CaseFacts, counted: CompiledIncome, day: Day): number | undefined {
  const looked = incomes?.filter(({ ofMember }) => counted.ofHousehold || !ofMember);
  const inForce = looked?.filter(({ from, to }) => from <= day && day <= to);
  if (looked === undefined || inForce === undefined || (looked.length > 0 && inForce.length === 0)) return undefined;
  let sum = 0;
  for (const span of inForce) if (countsKind(span, counted)) sum += amountPer(span, counted);
  if (!Number.isSafeInteger(sum)) throw outOfRange(sum, "incomes");
  return sum;
}
