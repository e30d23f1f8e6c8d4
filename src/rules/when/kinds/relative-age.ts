import type { CaseFacts } from "../../../person/facts/facts.js";
import type { Relation } from "../../../person/means/relative.js";
import type { Day, LeapDayRule } from "../../../calendar/index.js";
import { readAges, type AgeDay } from "../age-day.js";
import type { Persons, TestKind, UnknownFact } from "../kind.js";
import { sameSpansUntil } from "../spans.js";
import { ageStated, type AgeStated } from "./age.js";

/**
 * Every relative of the client who is of the relation on the day, such as the spouse, has reached `from` years and is still before
 * the birthday on which `until` years are complete.
 */
export interface RelativeAgeTest {
  readonly kind: "relative-age";
  /** Whose age is asked for. */
  readonly relation: Relation;
  /**
   * Complete years reached; left out, from birth.
   *
   * @unit years
   */
  readonly from?: number;
  /**
   * Complete years not yet reached.
   *
   * @unit years
   */
  readonly until?: number;
  /** The day whose age counts; left out, each day's own. */
  readonly asOf?: AgeDay;
  /** On which day who is born on 29 February becomes a year older in a year without it; left out, on 1 March. */
  readonly leapDay?: LeapDayRule;
  /** Whether the test passes on a day on which the client has no such relative. */
  readonly without: "holds" | "fails";
}

/** Complete years of relatives. */
export const relativeAge: TestKind<RelativeAgeTest, AgeStated> = {
  looksAt: "person",
  read(test, path, reading) {
    const ages = readAges(test, path, reading);
    const { relation, from = 0, until, without } = test;
    const ofRelation = (facts: CaseFacts) => facts.relatives?.filter((each) => each.relation === relation);
    const on = (facts: CaseFacts, day: Day) => ofRelation(facts)?.filter((each) => each.from <= day && day <= each.to);
    return {
      birthdays: [],
      changes: (facts) =>
        (ofRelation(facts) ?? []).flatMap(({ birth }) => (Number.isNaN(birth) ? [] : ages.changes(birth, facts))),
      answerOn({ facts }, day) {
        const asked = on(facts, day);
        if (asked === undefined) return { fact: "relatives", expected: undefined };
        if (asked.length > 0 && ages.lacksDay(facts)) return { fact: "client.applicationDate", expected: undefined };
        if (asked.some(({ birth }) => !Number.isNaN(birth) && !ages.isOfAge(birth, day, facts))) return false;
        const unknown = asked.find(({ birth }) => Number.isNaN(birth));
        return unknown === undefined ? asked.length > 0 || without === "holds" : unknownBirth(unknown.id);
      },
      sameUntil({ facts }, day, last) {
        let same = sameSpansUntil(ofRelation(facts), day, last);
        for (const { birth } of on(facts, day) ?? []) same = ages.sameUntil(birth, day, same, facts);
        return same;
      },
      statedOn(facts, day) {
        const asked = on(facts, day) ?? [];
        const told = asked.find(({ birth }) => !ages.isOfAge(birth, day, facts)) ?? asked[0];
        if (told === undefined) return undefined;
        return { ...ageStated(told.birth, test.asOf, facts), relative: told.id };
      },
      persons: relativesBetween(`${relation}.${ages.name}`, from, until, {
        alone: relation === "spouse",
        passesWithout: without === "holds",
      }),
    };
  },
};

function unknownBirth(relative: string): UnknownFact {
  return { fact: "relatives.birthDate", expected: { kind: "relative", relative } };
}

/** Persons told apart by the ages of two relatives, so that one may be of an age and another not; below 0 they have none. A spouse is one. */
function relativesBetween(
  name: string,
  from: number,
  until: number | undefined,
  { alone, passesWithout }: { readonly alone: boolean; readonly passesWithout: boolean },
): Persons {
  const ages = [0, from, ...(until === undefined ? [] : [until])];
  const other = `another-${name}`;
  const say = (age: number) => (age < 0 ? "none" : String(age));
  const isBetween = (age: number) => age >= from && (until === undefined || age < until);
  return {
    axes: [{ name, points: [-1, ...ages], say }, ...(alone ? [] : [{ name: other, points: ages, say }])],
    passes: (at) => (at(name) < 0 ? passesWithout : isBetween(at(name)) && (alone || isBetween(at(other)))),
  };
}
