import { formatDay, type Day } from "../../calendar/index.js";
import { circumstanceDecimals, type CaseFacts } from "../../client/index.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { CompiledTest, ConditionOptionFacts } from "../../scheme/index.js";

/** What an option asks for, such as `age from 5 until 18 and disability child with special care`. */
export function optionText({ tests }: ConditionOptionFacts): string {
  return tests.map(testText).join(" and ");
}

/** What is the case on a day, of all that the options ask about. */
export function factsOf(options: readonly ConditionOptionFacts[], facts: CaseFacts, day: Day): string {
  const tests = options.filter(({ from, to }) => from <= day && day <= to).flatMap((option) => option.tests);
  if (tests.length === 0) return formatDay(day);
  return [...new Set(tests.map((test) => factText(test, facts, day)))].join(", ");
}

function testText(test: CompiledTest): string {
  switch (test.kind) {
    case "age":
      return `age from ${test.from}${test.until === undefined ? "" : ` until ${test.until}`}`;
    case "circumstance":
      return `${test.circumstance} ${test.is ? "true" : "false"}`;
    case "number": {
      const below = test.below === Infinity ? "" : ` and below ${numberText(test.below)}`;
      return `${test.circumstance} from ${numberText(test.least)}${below}`;
    }
    case "disability": {
      const care = test.specialCare === undefined ? "" : ` ${test.specialCare ? "with" : "without"} special care`;
      return `disability ${test.statuses.join(" or ")}${care}`;
    }
    case "target-group":
      return `target group ${test.groups.join(" or ")}`;
    case "level":
      return "level";
  }
}

function factText(test: CompiledTest, facts: CaseFacts, day: Day): string {
  switch (test.kind) {
    case "age":
      return `born ${Number.isNaN(facts.birth) ? "on an unknown day" : formatDay(facts.birth)}`;
    case "circumstance":
    case "number": {
      const { circumstance } = test;
      const stated = facts.circumstances?.find((span) => span.circumstance === circumstance && holds(span, day));
      const value = typeof stated?.value === "number" ? numberText(stated.value) : stated?.value;
      return `${circumstance} ${value === undefined ? "unknown" : String(value)}`;
    }
    case "disability": {
      const stated = facts.disabilities?.find((span) => holds(span, day));
      if (stated === undefined) return facts.disabilities === undefined ? "disability unknown" : "no disability";
      return `disability ${stated.status}${stated.specialCare === true ? " with special care" : ""}`;
    }
    case "target-group": {
      const groups = facts.groups?.filter((span) => holds(span, day)).map(({ group }) => group) ?? [];
      return `target group ${groups.length === 0 ? "none" : groups.join(", ")}`;
    }
    case "level":
      return "level";
  }
}

function holds({ from, to }: { readonly from: Day; readonly to: Day }, day: Day): boolean {
  return from <= day && day <= to;
}

function numberText(scaled: number): string {
  return formatScaledShort(scaled, circumstanceDecimals);
}
