import { describe, expect, it } from "vitest";
import { prove } from "../../src/explanation/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { institutionContribution } from "../../src/latvia/institution-contribution/scheme.js";
import type { Case } from "../../src/person/case.js";
import type { Result } from "../../src/result/result.js";
import { compile } from "../../src/rules/compile.js";
import type { MonthOfTest } from "../../src/rules/contribute/months/month-of-test-rule.js";
import { calculate } from "../../src/rules/opening/calculate.js";

const person: Case = {
  schemaVersion: 1,
  id: "case-1",
  period: { from: "2024-05-01", to: "2024-05-31" },
  client: { id: "client-1", birthDate: "1940-02-03" },
  residences: [{ kind: "declared", place: "riga", from: "2010-01-01", to: "open" }],
  assessments: [{ id: "first", instrument: "social-service-assessment", date: "2023-11-20", decidedOn: "2023-11-20" }],
  incomes: [{ id: "pension", kind: "pension", amountPerMonth: "400.00", from: "2020-01-01", to: "open" }],
  relatives: [],
  settings: [{ kind: "institution", from: "2010-01-01", to: "open" }],
  plan: {
    lines: [
      {
        id: "place",
        service: "long-term-care",
        quantity: "1",
        unit: "day",
        per: "day",
        from: "2024-05-01",
        to: "2024-05-31",
        priority: 1,
      },
    ],
  },
};

/** The scheme as a municipality of its own would have it. */
function ofMunicipality(id: string, words: MonthOfTest) {
  const contribute = institutionContribution.contribute.map((rule) => ({ ...rule, ...words }));
  return compile({ ...institutionContribution, id, contribute }, { "price-day": "52.72" });
}

const byDay = { partMonth: { count: "by-day", source: "part-month" } } as const;
const paid = ({ totals }: Result) => totals?.contribution.toString();

describe("a place in an institution, and a move to another municipality on 17 May", () => {
  const until = { ...person, period: { from: "2024-05-01", to: "2024-05-16" } };
  const after = { ...person, period: { from: "2024-05-17", to: "2024-05-31" } };

  it.each([
    // 85 % of 400.00; 340.00 × 16 ÷ 31 = 175.48…; the rest of 340.00.
    ["by days in both", byDay, byDay, "175.48", "164.52"],
    ["as a whole month before", {}, byDay, "340.00", "0.00"],
    ["as a whole month after", byDay, {}, "175.48", "164.52"],
    ["as a whole month in both", {}, {}, "340.00", "0.00"],
  ] as const)("is paid for once: %s", (_, ofFirst, ofSecond, inFirst, inSecond) => {
    const first = calculate(until, ofMunicipality("before", ofFirst));
    const { closing } = first;
    const second = calculate(
      after,
      ofMunicipality("after", ofSecond),
      closing === undefined ? {} : { opening: closing },
    );
    expect([paid(first), paid(second)]).toEqual([inFirst, inSecond]);
    const opening = closing === undefined ? {} : { opening: closing };
    expect(prove(explain(after, ofMunicipality("after", ofSecond), opening)).faults).toEqual([]);
  });
});

it("rests on two assumptions of its own", () => {
  const { assumptions } = calculate(person, compile(institutionContribution, { "price-day": "52.72" }));
  expect(assumptions).toEqual(expect.arrayContaining(["change-in-month", "part-month"]));
});
