import { describe, expect, it } from "vitest";
import { firstDay, monthOf, parseDay } from "../../src/calendar/index.js";
import { parseCase } from "../../src/documents/index.js";
import { schemes } from "../../src/latvia/index.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { meet } from "./meet-in-parts.js";
import { openingOf, workedCasesOf, type WorkedQuestion } from "./worked-cases.js";

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
    // The parts of whoever was not known before ask for nothing that the whole does not.
    expect(met).not.toContain("a part asks for what was before");
    const compared = met.filter((how) => how === "same" || how === "no eligible days in a part");
    expect({ compared: compared.length > 0, met }).toMatchObject({ compared: withoutCuts[id] === undefined });
  });
});
