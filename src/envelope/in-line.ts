import { levelOf, noGroup } from "../compare/groups.js";
import { supportOf } from "../compare/measures.js";
import { placeOfCase } from "../compare/place-of-case.js";
import type { Case } from "../person/case.js";
import type { EligibleResult } from "../result/result.js";
import type { EnvelopeKey, Waiting } from "./read-options.js";

/** Somebody with a right, with what decides the place in the line. */
export interface InLine {
  readonly case: string;
  /** For how many people the case stands. */
  readonly weight: number;
  readonly level: string;
  readonly place: string;
  /** Of each of these people. */
  readonly support: bigint;
  /** Days by the keys that are days; undefined where it is not known. */
  readonly days: Readonly<Record<"assessed" | "enrolled" | "born" | "applied", string | undefined>>;
  /** What the waiting list of a register says; undefined where it does not say anything. */
  readonly waiting: Waiting | undefined;
}

/** What decides the place of somebody with a right. */
export function inLineOf(
  document: Case,
  result: EligibleResult,
  { weight, waiting }: Pick<InLine, "weight" | "waiting">,
): InLine {
  const { id, assessments = [], enrolments = [], client } = document;
  const first = (days: readonly string[]) => days.toSorted()[0];
  return {
    ...{ case: id, weight },
    level: levelOf([result]),
    place: placeOfCase(document) ?? noGroup,
    support: supportOf(result.totals),
    days: {
      assessed: first(assessments.map(({ date }) => date)),
      enrolled: first(enrolments.map(({ from }) => from)),
      born: client.birthDate,
      applied: waiting?.applied,
    },
    waiting,
  };
}

/** The people in their order, and of how many a key is not known. @param levels of the scheme, the least need first */
export function lineUp(
  people: readonly InLine[],
  order: readonly EnvelopeKey[],
  levels: readonly string[],
): { readonly line: readonly InLine[]; readonly unknown: Partial<Record<EnvelopeKey, number>> } {
  const keys = keysBy(levels);
  const line = people.toSorted((left, right) => {
    for (const key of order) {
      const found = keys[key].compare(left, right);
      if (found !== 0) return found;
    }
    return left.case < right.case ? -1 : 1;
  });
  const counts = order.map((key) => [key, peopleIn(people.filter((each) => !keys[key].isKnown(each)))] as const);
  return { line, unknown: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}

/** How many people cases stand for. */
export function peopleIn(cases: readonly { readonly weight: number }[]): number {
  return cases.reduce((sum, { weight }) => sum + weight, 0);
}

/** By what people stand in line: who of two is first, and whether it is known of somebody. */
interface LineKey {
  readonly compare: (left: InLine, right: InLine) => number;
  readonly isKnown: (person: InLine) => boolean;
}

function keysBy(levels: readonly string[]): Readonly<Record<EnvelopeKey, LineKey>> {
  return {
    level: {
      compare: (left, right) => levels.indexOf(right.level) - levels.indexOf(left.level),
      isKnown: ({ level }) => levels.includes(level),
    },
    cheapest: {
      compare: (left, right) => (left.support < right.support ? -1 : Number(left.support > right.support)),
      isKnown: () => true,
    },
    assessed: earlierFirst("assessed"),
    enrolled: earlierFirst("enrolled"),
    oldest: earlierFirst("born"),
    youngest: laterFirst("born"),
    applied: earlierFirst("applied"),
    listed: smallerFirst("at"),
    priority: smallerFirst("priority"),
  };
}

function earlierFirst(day: keyof InLine["days"]): LineKey {
  return byDay(day, (left, right) => left < right);
}

function laterFirst(day: keyof InLine["days"]): LineKey {
  return byDay(day, (left, right) => left > right);
}

/** By a number of the waiting list; who has none stands behind all others. */
function smallerFirst(key: "at" | "priority"): LineKey {
  const numberOf = ({ waiting }: InLine) => waiting?.[key] ?? Infinity;
  return {
    compare(left, right) {
      const [one, other] = [numberOf(left), numberOf(right)];
      return one < other ? -1 : Number(one > other);
    },
    isKnown: (person) => numberOf(person) < Infinity,
  };
}

/** By a day; whoever's is not known stands behind all others. */
function byDay(day: keyof InLine["days"], isFirst: (left: string, right: string) => boolean): LineKey {
  return {
    compare({ days: { [day]: left } }, { days: { [day]: right } }) {
      if (left === right) return 0;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return isFirst(left, right) ? -1 : 1;
    },
    isKnown: ({ days }) => days[day] !== undefined,
  };
}
