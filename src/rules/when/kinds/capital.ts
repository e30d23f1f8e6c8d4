import { formatScaled } from "../../../numbers/index.js";
import { meansDecimals } from "../../../person/read/means.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { MoneyText } from "../../../sources/index.js";
import type { Day } from "../../../calendar/index.js";
import type { TestKind } from "../kind.js";
import { readMoneyBounds, type MoneyBounds } from "../money-bounds.js";
import { sameSpansUntil, spanOn } from "../spans.js";

/** The capital of the day lies within bounds: above 23 250.00, or up to 14 250.00. */
export interface CapitalTest extends MoneyBounds {
  readonly kind: "capital";
}

/** What capital a person has; left out where it is not known. */
export interface CapitalStated {
  readonly kind: "capital";
  /** All that counts as capital; left out where it is not known. */
  readonly amount?: MoneyText;
}

/** What a person owns. */
export const capital: TestKind<CapitalTest, CapitalStated> = {
  looksAt: "person",
  read(test, path, reading) {
    const { within, persons } = readMoneyBounds("capital", test, path, reading);
    return {
      birthdays: [],
      persons,
      answerOn({ facts }, day) {
        const owned = capitalOn(facts, day);
        return owned === undefined ? { fact: "capital", expected: undefined } : within(owned);
      },
      sameUntil: ({ facts }, day, last) => sameSpansUntil(facts.capital, day, last),
      statedOn(facts, day) {
        const owned = capitalOn(facts, day);
        return { kind: "capital", ...(owned === undefined ? {} : { amount: formatScaled(owned, meansDecimals) }) };
      },
    };
  },
};

/** The capital of a day in hundredths; an empty list says that there is none, a day that no statement has is unknown. */
function capitalOn({ capital: stated }: CaseFacts, day: Day): number | undefined {
  return stated?.length === 0 ? 0 : spanOn(stated, day)?.value;
}
