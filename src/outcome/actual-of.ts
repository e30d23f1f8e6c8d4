import { formatDay, type Day } from "../calendar/index.js";
import { circumstanceDecimals } from "../person/means/circumstance.js";
import type { CaseFacts } from "../person/facts/facts.js";
import { formatScaledShort } from "../numbers/index.js";
import type { CompiledTest } from "../rules/when/read.js";
import type { Actual, StatedFact } from "./statement.js";

/**
 * What is the case on a day, of all that some tests ask about, each fact once. Of levels it says nothing.
 *
 * @param tests compiled tests of a rule
 * @param facts of the person
 * @param day the day of interest
 */
export function actualOf(tests: readonly CompiledTest[], facts: CaseFacts, day: Day): Actual {
  const stated = new Map<string, StatedFact>();
  for (const test of tests) {
    const fact = factOf(test, facts, day);
    if (fact !== undefined) stated.set(JSON.stringify(fact), fact);
  }
  return { kind: "all", facts: [...stated.values()] };
}

function factOf(test: CompiledTest, facts: CaseFacts, day: Day): StatedFact | undefined {
  switch (test.kind) {
    case "age":
      return Number.isNaN(facts.birth) ? { kind: "age" } : { kind: "age", born: formatDay(facts.birth) };
    case "circumstance":
    case "number": {
      const { circumstance } = test;
      const of = facts.circumstances?.filter((span) => span.circumstance === circumstance);
      const value = of?.find((span) => holds(span, day))?.value;
      if (value === undefined) return { kind: "circumstance", circumstance };
      const stated = typeof value === "number" ? formatScaledShort(value, circumstanceDecimals) : value;
      return { kind: "circumstance", circumstance, value: stated };
    }
    case "disability": {
      if (facts.disabilities === undefined) return { kind: "disability" };
      const stated = facts.disabilities.find((span) => holds(span, day));
      if (stated === undefined) return { kind: "disability", status: "none" };
      const { status, specialCare } = stated;
      return specialCare === undefined ? { kind: "disability", status } : { kind: "disability", status, specialCare };
    }
    case "target-group": {
      const groups = facts.groups?.filter((span) => holds(span, day)).map(({ group }) => group);
      if (groups === undefined) return { kind: "target-group" };
      return { kind: "target-group", groups: [...new Set(groups)].sort() };
    }
    case "level":
      return undefined;
  }
}

function holds({ from, to }: { readonly from: Day; readonly to: Day }, day: Day): boolean {
  return from <= day && day <= to;
}
