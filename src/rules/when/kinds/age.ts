import type { DateText, Id } from "../../../sources/index.js";
import { formatDay, type Day, type LeapDayRule } from "../../../calendar/index.js";
import { readAges, type AgeDay, type AgeFacts } from "../age-day.js";
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
  /** The day whose age counts; left out, each day's own. */
  readonly asOf?: AgeDay;
  /** On which day who is born on 29 February becomes a year older in a year without it; left out, on 1 March. */
  readonly leapDay?: LeapDayRule;
}

/** When a person was born; left out where it is not known. */
export interface AgeStated {
  readonly kind: "age";
  /** The date of birth; left out where it is not known. */
  readonly born?: DateText;
  /** The day of the application, where the age on it counts and it is known. */
  readonly applied?: DateText;
  /** Id of the relative who was born then; left out, it is the client. */
  readonly relative?: Id;
}

/** Complete years of a person. */
export const age: TestKind<AgeTest, AgeStated> = {
  looksAt: "person",
  read(test, path, reading) {
    const ages = readAges(test, path, reading);
    return {
      birthdays: ages.birthdays,
      changes: (facts) => ages.changes(facts.birth, facts),
      answerOn({ facts }, day) {
        if (Number.isNaN(facts.birth)) return { fact: "client.birthDate", expected: undefined };
        if (ages.lacksDay(facts)) return { fact: "client.applicationDate", expected: undefined };
        return ages.isOfAge(facts.birth, day, facts);
      },
      sameUntil: ({ facts }, day, last) => ages.sameUntil(facts.birth, day, last, facts),
      statedOn: (facts) => ageStated(facts.birth, test.asOf, facts),
      persons: between(ages.name, test.from ?? 0, test.until, String),
    };
  },
};

/** When somebody was born, as reasons say it, and when was applied, where the age on that day counts. */
export function ageStated(birth: Day, asOf: AgeDay | undefined, { application }: AgeFacts): AgeStated {
  return {
    kind: "age",
    ...(!Number.isNaN(birth) && { born: formatDay(birth) }),
    ...(asOf === "application" && !Number.isNaN(application) && { applied: formatDay(application) }),
  };
}
