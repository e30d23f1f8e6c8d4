import { levelOf, noGroup } from "../compare/groups.js";
import { supportOf } from "../compare/measures.js";
import { placeOfCase } from "../compare/place-of-case.js";
import type { Case } from "../person/case.js";
import type { EligibleResult } from "../result/result.js";
import type { EnvelopeKey } from "./read-options.js";

/** Somebody with a right, with what decides the place in the line. */
export interface InLine {
  readonly case: string;
  readonly level: string;
  readonly place: string;
  readonly support: bigint;
  /** Days by the keys that are days; undefined where it is not known. */
  readonly days: Readonly<Record<"assessed" | "enrolled" | "born", string | undefined>>;
}

/** What decides the place of somebody with a right. */
export function inLineOf(document: Case, result: EligibleResult): InLine {
  const { id, assessments = [], enrolments = [], client } = document;
  const first = (days: readonly string[]) => days.toSorted()[0];
  return {
    case: id,
    level: levelOf([result]),
    place: placeOfCase(document) ?? noGroup,
    support: supportOf(result.totals),
    days: {
      assessed: first(assessments.map(({ date }) => date)),
      enrolled: first(enrolments.map(({ from }) => from)),
      born: client.birthDate,
    },
  };
}

/** The people in their order, and of how many a key is not known. @param levels of the scheme, the least need first */
export function lineUp(
  people: readonly InLine[],
  order: readonly EnvelopeKey[],
  levels: readonly string[],
): { readonly line: readonly InLine[]; readonly unknown: Partial<Record<EnvelopeKey, number>> } {
  const compared = order.map((key) => comparing(key, levels));
  const line = people.toSorted((left, right) => {
    for (const compare of compared) {
      const found = compare(left, right);
      if (found !== 0) return found;
    }
    return left.case < right.case ? -1 : 1;
  });
  const counts = order.map((key) => [key, people.filter((each) => !isKnown(each, key, levels)).length] as const);
  return { line, unknown: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}

type Compare = (left: InLine, right: InLine) => number;

function comparing(key: EnvelopeKey, levels: readonly string[]): Compare {
  switch (key) {
    case "level":
      return (left, right) => levels.indexOf(right.level) - levels.indexOf(left.level);
    case "cheapest":
      return (left, right) => (left.support < right.support ? -1 : Number(left.support > right.support));
    case "youngest":
      return (left, right) => byDay(right.days.born, left.days.born, "later");
    case "oldest":
      return (left, right) => byDay(left.days.born, right.days.born, "earlier");
    case "assessed":
    case "enrolled":
      return (left, right) => byDay(left.days[key], right.days[key], "earlier");
  }
}

/** The earlier day first. @param first which of two days stands first: of the later one, whoever's is not known is turned round as well */
function byDay(left: string | undefined, right: string | undefined, first: "earlier" | "later"): number {
  if (left === right) return 0;
  const behind = first === "earlier" ? 1 : -1;
  if (left === undefined) return behind;
  if (right === undefined) return -behind;
  return left < right ? -1 : 1;
}

function isKnown({ level, days }: InLine, key: EnvelopeKey, levels: readonly string[]): boolean {
  switch (key) {
    case "level":
      return levels.includes(level);
    case "cheapest":
      return true;
    case "youngest":
    case "oldest":
      return days.born !== undefined;
    case "assessed":
    case "enrolled":
      return days[key] !== undefined;
  }
}
