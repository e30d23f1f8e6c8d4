import { birthday, type Day, type Period } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledTest } from "./read.js";

/** What tests look at: the facts of a person, and the level of each day as step 1 found it. */
export interface About {
  readonly facts: CaseFacts;
  readonly levels: readonly (Period & { readonly level: number })[];
}

/** The fact without which a test cannot be answered. */
export interface UnknownFact {
  readonly fact: "client.birthDate" | "client.circumstances" | "client.disabilities" | "client.groups" | "assessments";
  /** What of it is asked for; undefined where the name of the fact says it all. */
  readonly expected:
    { readonly kind: "circumstance"; readonly circumstance: string } | { readonly kind: "special-care" } | undefined;
}

/**
 * Whether every test passes on a day: false where one fails, whatever is unknown; the first unknown fact where none fails and
 * one cannot be answered; true where there is no test.
 *
 * @param when the compiled tests of a rule
 * @param about the person
 */
export function holdsOn(when: readonly CompiledTest[], about: About, day: Day): boolean | UnknownFact {
  let unknown: UnknownFact | undefined;
  for (const test of when) {
    const answer = answerOn(test, about, day);
    if (answer === false) return false;
    if (answer !== true) unknown ??= answer;
  }
  return unknown ?? true;
}

/**
 * The last day up to which the answers of {@link holdsOn} stay what they are on a day, so that a rule is asked once for a run
 * of days and not on every day.
 *
 * @param last the last day of interest; the result is never after it
 */
export function sameUntil(when: readonly CompiledTest[], about: About, day: Day, last: Day): Day {
  let until = last;
  for (const test of when) {
    if (test.kind === "age") {
      const { birth } = about.facts;
      if (Number.isNaN(birth)) continue;
      const begins = firstDayOfAge(birth, test.from);
      const ends = test.until === undefined ? day : firstDayOfAge(birth, test.until);
      if (begins > day && begins <= until) until = begins - 1;
      if (ends > day && ends <= until) until = ends - 1;
      continue;
    }
    for (const span of spansOf(test, about)) {
      if (span.from > day) until = Math.min(until, span.from - 1);
      else if (span.to >= day) until = Math.min(until, span.to);
    }
  }
  return until;
}

function firstDayOfAge(birth: Day, years: number): Day {
  return years === 0 ? birth : birthday(birth, years);
}

function spansOf(test: Exclude<CompiledTest, { readonly kind: "age" }>, { facts, levels }: About): readonly Period[] {
  switch (test.kind) {
    case "circumstance":
    case "number":
      return facts.circumstances?.filter((span) => span.circumstance === test.circumstance) ?? [];
    case "disability":
      return facts.disabilities ?? [];
    case "target-group":
      return facts.groups ?? [];
    case "level":
      return levels;
  }
}

function answerOn(test: CompiledTest, { facts, levels }: About, day: Day): boolean | UnknownFact {
  switch (test.kind) {
    case "age":
      if (Number.isNaN(facts.birth)) return { fact: "client.birthDate", expected: undefined };
      return (
        firstDayOfAge(facts.birth, test.from) <= day &&
        (test.until === undefined || day < firstDayOfAge(facts.birth, test.until))
      );
    case "circumstance":
    case "number": {
      const value = facts.circumstances?.find(
        (span) => span.circumstance === test.circumstance && span.from <= day && day <= span.to,
      )?.value;
      if (value === undefined) {
        const { circumstance } = test;
        return { fact: "client.circumstances", expected: { kind: "circumstance", circumstance } };
      }
      if (test.kind === "circumstance") return value === test.is;
      return typeof value === "number" && value >= test.least && value < test.below;
    }
    case "disability": {
      const { statuses, specialCare } = test;
      if (facts.disabilities === undefined) return { fact: "client.disabilities", expected: undefined };
      const stated = facts.disabilities.find((span) => span.from <= day && day <= span.to);
      if (stated === undefined || !statuses.includes(stated.status)) return false;
      if (specialCare === undefined) return true;
      return stated.specialCare === undefined
        ? { fact: "client.disabilities", expected: { kind: "special-care" } }
        : stated.specialCare === specialCare;
    }
    case "target-group":
      if (facts.groups === undefined) return { fact: "client.groups", expected: undefined };
      return facts.groups.some((span) => span.from <= day && day <= span.to && test.groups.includes(span.group));
    case "level": {
      const level = levels.find((span) => span.from <= day && day <= span.to)?.level;
      if (level === undefined) return { fact: "assessments", expected: undefined };
      return level >= test.least && level <= test.most;
    }
  }
}
