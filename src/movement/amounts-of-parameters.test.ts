import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { compare } from "../compare/index.js";
import { compile } from "../rules/compile.js";
import type { NamedParameter } from "../rules/reading/parameters/named-parameter.js";
import type { Scheme } from "../rules/scheme.js";
import { startMovements } from "./index.js";

const cent = { mode: "half-up", step: "0.01" } as const;
const year = { from: "2019-01-01", to: "2019-12-31" } as const;

/** All stands as it is, and the higher level's amount is a parameter of the assumption. */
function schemeOf(parameters: readonly NamedParameter[]): Scheme {
  return {
    ...smallScheme,
    sources: [
      { id: "made-up", title: "Made up", certainty: "seen" },
      { id: "guess", title: "A guess", certainty: "assumption" },
    ],
    parameters,
    entitle: {
      ...smallScheme.entitle,
      amounts: smallScheme.entitle.amounts.map((row) =>
        row.level === "high"
          ? { ...row, amount: { parameter: "high" }, source: "guess" }
          : { ...row, amount: "100.00" },
      ),
    },
  };
}

function ends(parameters: readonly NamedParameter[]) {
  const moving = startMovements(schemeOf(parameters), { share: "0.10" });
  moving.add(smallCase);
  const { moved, notMoved } = moving.movements();
  expect(notMoved).toEqual([]);
  return moved.map(({ lower, higher, numbers }) => ({ lower, higher, numbers }));
}

/** What comes of it where the higher level has an amount that is written out, another one afterwards. */
function changeTo(amount: string, before: string): string {
  const of = (value: string, version: string): Scheme => ({
    ...schemeOf([{ id: "high", value, ...year, source: "guess" }]),
    version,
  });
  return compare([smallCase], compile(of(before, "1")), compile(of(amount, "2"))).totals.support.change;
}

const guess = { ...year, source: "guess" };
const seen = { ...year, source: "made-up" };

describe("what an assumption gives by way of parameters moves with it", () => {
  const expected = { lower: changeTo("1080.00", "1200.00"), higher: changeTo("1320.00", "1200.00") };

  it("changes support in the case", () => {
    expect(expected.lower).toMatch(/^-[1-9]/u);
  });

  it.each<[string, readonly NamedParameter[]]>([
    ["a stated amount", [{ id: "high", value: "1200.00", ...guess }]],
    [
      "one of which another is worked out, which goes along and is not moved once more",
      [
        { id: "month", value: "100.00", ...guess },
        { id: "high", of: "month", times: "12", ...guess },
      ],
    ],
    [
      "one that rises by a share",
      [
        { id: "before", value: "1000.00", ...guess },
        { id: "high", of: "before", index: "0.2", rounding: cent, ...guess },
      ],
    ],
    [
      "a factor of what is seen",
      [
        { id: "value", value: "800.00", ...seen },
        { id: "high", of: "value", times: "1.5", rounding: cent, ...guess },
      ],
    ],
    [
      "a divisor of what is seen",
      [
        { id: "value", value: "3000.00", ...seen },
        { id: "high", of: "value", over: "2.5", rounding: cent, ...guess },
      ],
    ],
    [
      "a rise of what is seen",
      [
        { id: "value", value: "1000.00", ...seen },
        { id: "high", of: "value", index: "0.2", rounding: cent, ...guess },
      ],
    ],
    [
      "the factor of steps",
      [
        { id: "wage", value: "1000.00", ...seen },
        {
          id: "high",
          steps: [
            { name: "part", start: "1.2", operation: "multiply", by: { parameter: "wage" } },
            { name: "paid", operation: "at-most", by: { step: "part" }, rounding: cent },
          ],
          ...guess,
        },
      ],
    ],
    [
      "the amounts of steps, and no ratio among them",
      [
        { id: "wage", value: "1100", ...guess },
        { id: "wage-before", value: "1000", ...guess },
        { id: "allowance", value: "1000.00", ...guess },
        {
          id: "high",
          steps: [
            { name: "rise", start: { parameter: "wage" }, operation: "divide", by: { parameter: "wage-before" } },
            { name: "raised", start: { parameter: "allowance" }, operation: "multiply", by: { step: "rise" } },
            { name: "paid", operation: "add", by: "100.00", rounding: cent },
          ],
          ...guess,
        },
      ],
    ],
  ])("%s", (_, parameters) => {
    expect(ends(parameters)).toMatchObject([expected]);
  });

  it("what is added to what is seen alone", () => {
    const found = ends([
      { id: "value", value: "1000.00", ...seen },
      { id: "high", of: "value", plus: "200.00", ...guess },
    ]);
    expect(found).toEqual([
      { lower: changeTo("1180.00", "1200.00"), higher: changeTo("1220.00", "1200.00"), numbers: 1 },
    ]);
  });

  it("but no parameter that no amount rests on", () => {
    const [found] = ends([
      { id: "high", value: "1200.00", ...guess },
      { id: "other", value: "5", ...guess },
    ]);
    expect(found).toEqual({ ...expected, numbers: 1 });
  });
});
