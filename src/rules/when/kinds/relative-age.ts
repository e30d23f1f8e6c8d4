import type { CaseFacts } from "../../../person/facts/facts.js";
import type { Relation } from "../../../person/means/relative.js";
import { birthday, type Day } from "../../../calendar/index.js";
import { checkAges } from "../../reading/check/check-lists.js";
import type { Persons, TestKind, UnknownFact } from "../kind.js";
import { sameSpansUntil } from "../spans.js";
import { ageStated, isOfAge, sameAgeUntil, type AgeStated } from "./age.js";

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
  /** Whether the test passes on a day on which the client has no such relative. */
  readonly without: "holds" | "fails";
}

/** Complete years of relatives. */
export const relativeAge: TestKind<RelativeAgeTest, AgeStated> = {
  looksAt: "person",
  read(test, path, reading) {
    checkAges(test.from, test.until, path, reading.issues);
    const { relation, from = 0, until, without } = test;
    const bounds = [from, until ?? from];
    const ofRelation = (facts: CaseFacts) => facts.relatives?.filter((each) => each.relation === relation);
    const on = (facts: CaseFacts, day: Day) => ofRelation(facts)?.filter((each) => each.from <= day && day <= each.to);
    return {
      birthdays: [],
      changes: (facts) =>
        (ofRelation(facts) ?? []).flatMap(({ birth }) =>
          Number.isNaN(birth) ? [] : bounds.map((years) => birthday(birth, years)),
        ),
      answerOn({ facts }, day) {
        const asked = on(facts, day);
        if (asked === undefined) return { fact: "relatives", expected: undefined };
        if (asked.some(({ birth }) => !Number.isNaN(birth) && !isOfAge(birth, from, until, day))) return false;
        const unknown = asked.find(({ birth }) => Number.isNaN(birth));
        return unknown === undefined ? asked.length > 0 || without === "holds" : unknownBirth(unknown.id);
      },
      sameUntil({ facts }, day, last) {
        let same = sameSpansUntil(ofRelation(facts), day, last);
        for (const { birth } of on(facts, day) ?? []) same = sameAgeUntil(birth, { from, until }, day, same);
        return same;
      },
      statedOn(facts, day) {
        const asked = on(facts, day) ?? [];
        const told = asked.find(({ birth }) => !isOfAge(birth, from, until, day)) ?? asked[0];
        if (told === undefined) return undefined;
        return { ...ageStated(told), relative: told.id };
      },
      persons: relativesBetween(relation, from, until, without === "holds"),
    };
  },
};

function unknownBirth(relative: string): UnknownFact {
  return { fact: "relatives.birthDate", expected: { kind: "relative", relative } };
}

/** Persons told apart by the ages of two relatives, so that one may be of an age and another not; below 0 they have none. A spouse is one. */
function relativesBetween(
  relation: Relation,
  from: number,
  until: number | undefined,
  passesWithout: boolean,
): Persons {
  const ages = [0, from, ...(until === undefined ? [] : [until])];
  const [one, other] = [`${relation}.age`, `another-${relation}.age`] as const;
  const say = (age: number) => (age < 0 ? "none" : String(age));
  const isBetween = (age: number) => age >= from && (until === undefined || age < until);
  const alone = relation === "spouse";
  return {
    axes: [{ name: one, points: [-1, ...ages], say }, ...(alone ? [] : [{ name: other, points: ages, say }])],
    passes: (at) => (at(one) < 0 ? passesWithout : isBetween(at(one)) && (alone || isBetween(at(other)))),
  };
}
