import type { DateText, Id } from "../../../sources/index.js";
import { birthday, formatDay, type Day } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import { checkAges } from "../../reading/check/check-lists.js";
import type { TestKind } from "../kind.js";
import { between } from "../persons.js";

/** The person has reached `from` years on the day and is still before the birthday on which `until` years are complete. */
export interface AgeTest {
  readonly kind: "age";
  /**
   * Complete years reached; left out, from birth.
   *
   * @unit years
   */
  readonly from?: number;
  /**
   * Complete years not yet reached, so that 5 means until the day before the 5th birthday.
   *
   * @unit years
   */
  readonly until?: number;
}

/** When a person was born; left out where it is not known. */
export interface AgeStated {
  readonly kind: "age";
  /** The date of birth; left out where it is not known. */
  readonly born?: DateText;
  /** Id of the relative who was born then; left out, it is the client. */
  readonly relative?: Id;
}

/** Complete years of a person. */
export const age: TestKind<AgeTest, AgeStated> = {
  looksAt: "person",
  read(test, path, reading) {
    checkAges(test.from, test.until, path, reading.issues);
    const { from = 0, until } = test;
    return {
      birthdays: [from, until ?? from],
      answerOn({ facts: { birth } }, day) {
        if (Number.isNaN(birth)) return { fact: "client.birthDate", expected: undefined };
        return isOfAge(birth, from, until, day);
      },
      sameUntil({ facts: { birth } }, day, last) {
        return sameAgeUntil(birth, { from, until }, day, last);
      },
      statedOn: ageStated,
      persons: between("age", from, until, String),
    };
  },
};

/** When somebody was born, as reasons say it. */
export function ageStated({ birth }: Pick<CaseFacts, "birth">): AgeStated {
  return Number.isNaN(birth) ? { kind: "age" } : { kind: "age", born: formatDay(birth) };
}

/** Whether somebody has reached some years on a day, and others not yet. */
export function isOfAge(birth: Day, from: number, until: number | undefined, day: Day): boolean {
  return firstDayOfAge(birth, from) <= day && (until === undefined || day < firstDayOfAge(birth, until));
}

/** The last day up to which {@link isOfAge} stays what it is on a day; `last`, where the birth is not known. */
export function sameAgeUntil(
  birth: Day,
  { from, until }: { readonly from: number; readonly until: number | undefined },
  day: Day,
  last: Day,
): Day {
  if (Number.isNaN(birth)) return last;
  const begins = firstDayOfAge(birth, from);
  const ends = until === undefined ? day : firstDayOfAge(birth, until);
  const same = begins > day && begins <= last ? begins - 1 : last;
  return ends > day && ends <= same ? ends - 1 : same;
}

function firstDayOfAge(birth: Day, years: number): Day {
  return years === 0 ? birth : birthday(birth, years);
}
