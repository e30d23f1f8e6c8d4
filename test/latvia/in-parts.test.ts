import { describe, expect, it } from "vitest";
import { firstDay, monthOf, parseDay } from "../../src/calendar/index.js";
import { parseCase } from "../../src/documents/index.js";
import { isInputError } from "../../src/errors/index.js";
import { schemes } from "../../src/latvia/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { Result } from "../../src/result/result.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { calculateInParts, sumsOf } from "../laws/in-parts.js";
import { openingOf, workedCasesOf, type WorkedQuestion } from "./worked-cases.js";

/** How a question that was cut came out. */
type Met =
  "same" | "no eligible days in a part" | "budget of each part's own days" | "looks ahead" | "a fact is missing";

/** Where to cut a period: at month ends, at Mondays, on the 16th. */
function cutsOf({ period }: Case): readonly (readonly number[])[] {
  const [first, last] = [parseDay(period.from), parseDay(period.to)];
  const inside = (days: readonly number[]) => days.filter((day) => day > first && day <= last);
  const months = Array.from({ length: monthOf(last) - monthOf(first) + 1 }, (_, index) =>
    firstDay(monthOf(first) + index),
  );
  const monday = first + ((7 - ((first + 3) % 7)) % 7) + 7;
  const cuts = [inside(months), inside([monday, monday + 14]), inside(months.map((day) => day + 15))];
  return cuts.filter((days) => days.length > 0);
}

function meet(document: Case, compiled: CompiledScheme, cuts: readonly number[], opening: Position | undefined): Met {
  const whole = calculate(document, compiled, { opening });
  if (whole.outcome.state === "incomplete") return "a fact is missing";
  let parts: readonly Result[];
  try {
    parts = calculateInParts(document, compiled, cuts, { opening });
  } catch (error) {
    if (!isInputError(error)) throw error;
    const codes = new Set(error.issues.map(({ code }) => code));
    // A minimum, a decision or budget periods of several months: each part would have it again.
    if (codes.has("budget-begun") || codes.has("budget-period-begun")) return "budget of each part's own days";
    if (codes.has("budget-looks-ahead")) return "looks ahead";
    throw error;
  }
  if (parts.some(({ outcome }) => outcome.state === "incomplete")) return "a fact is missing";
  const isEligible = parts.every(({ outcome }) => outcome.state === "eligible");
  // A budget without days of its own is granted to each part for its own days, and rounded each time.
  if (isEligible && compiled.formula !== undefined && isShort(whole)) return "budget of each part's own days";
  const counted = isEligible ? /(?:)/u : /^(?!.* (?:requested|cut))/u;
  const sums = (results: readonly Result[]) => [...sumsOf(results)].filter(([key]) => counted.test(key)).sort();
  expect(sums(parts)).toEqual(sums([whole]));
  return isEligible ? "same" : "no eligible days in a part";
}

function isShort({ totals }: Result): boolean {
  return totals !== undefined && totals.uncovered.minor > 0;
}

/** Schemes of whose worked cases no cut can be compared, and why. */
const withoutCuts: Readonly<Record<string, string>> = {
  "short-term-care-liepaja-hospital": "its worked case is within one week of a month",
};

describe("the worked cases, cut in parts, add up to the whole", () => {
  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (id, scheme) => {
    const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(id) ?? {};
    const compiled = compile(scheme, inputs);
    const met = examples.flatMap((example) => {
      const document = parseCase(example.case);
      const { opening } = openingOf(example);
      return cutsOf(document).map((cuts) => meet(document, compiled, cuts, opening));
    });
    const compared = met.filter((how) => how === "same" || how === "no eligible days in a part");
    expect({ compared: compared.length > 0, met }).toMatchObject({ compared: withoutCuts[id] === undefined });
  });
});
