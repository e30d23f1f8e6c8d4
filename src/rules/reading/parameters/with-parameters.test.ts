import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { checkScheme } from "../../../documents/index.js";
import { explain, explanationText, prove } from "../../../explanation/index.js";
import { calculate } from "../../calculate.js";
import { compile } from "../../compile.js";
import type { Scheme } from "../../scheme.js";
import type { NamedParameter } from "./named-parameter.js";

const source = "made-up";
const half = { mode: "half-up", step: "0.10" } as const;

/** Two years of a benefit: 157.35 raised by 1.8 % of the rounded amount; the parts of the year 2019. */
const benefit: readonly NamedParameter[] = [
  { id: "benefit", value: "157.30", from: "2018-01-01", to: "2018-12-31", source },
  { id: "benefit", of: "benefit", times: "1.018", rounding: half, from: "2019-01-01", to: "2019-12-31", source },
];

function schemeOf(parameters: readonly NamedParameter[], low: unknown, dates: object = {}): Scheme {
  const [first, second] = smallScheme.entitle.amounts;
  const amounts = [{ ...first, amount: low, ...dates }, second];
  // What is no amount is for the reader to refuse.
  return { ...smallScheme, parameters, entitle: { ...smallScheme.entitle, amounts } } as Scheme;
}

function issuesOf(parameters: readonly NamedParameter[], low: unknown = "1200.00"): readonly string[] {
  return checkScheme(schemeOf(parameters, low)).map(({ code, path }) => `${code} ${path}`);
}

describe("a number of a parameter", () => {
  const scheme = schemeOf(benefit, { parameter: "benefit" });

  it("is that of the days of its row, chained on the rounded one before", () => {
    expect(checkScheme(scheme)).toEqual([]);
    // 157.30 × 1.018 = 160.1314, rounded to full ten cents 160.10.
    const typed = compile(schemeOf([], "160.10"));
    const derived = compile(scheme);
    const { budget } = calculate(smallCase, derived);
    expect(budget?.approved.toString()).toBe(calculate(smallCase, typed).budget?.approved.toString());
    expect(derived.amounts[0]?.[0]?.value).toBe(16_010);
  });

  it("is explained with its chain, which proves", () => {
    const explanation = explain(smallCase, compile(scheme));
    expect(prove(explanation).holds).toBe(true);
    expect(explanation.derived?.map(({ parameter, chain }) => [parameter, chain.map(({ value }) => value)])).toEqual([
      ["entitle.amounts[0].amount", ["157.3", "160.1"]],
    ]);
    const text = explanationText(explanation, { language: "en" }).join("\n");
    expect(text).toContain("benefit (2019-01-01 – 2019-12-31): × 1.018 = 160.1");
    const [derived] = explanation.derived ?? [];
    const chain = (derived?.chain ?? []).map((link) => ({
      ...link,
      ...(link.step === undefined ? {} : { value: "160.2" }),
    }));
    const wrong = { ...explanation, derived: [{ parameter: derived?.parameter ?? "", chain }] };
    expect(prove(wrong).faults).toEqual([{ amount: "entitle.amounts[0].amount", expected: "160.1", found: "160.2" }]);
  });

  it("may stand wherever a number stands", () => {
    const price: NamedParameter = { id: "price", value: "20", from: "2019-01-01", to: "2019-12-31", source };
    const quarter: NamedParameter = { ...price, id: "quarter", value: "0.85" };
    const [esf, state] = smallScheme.fund.shares;
    const [first, ...prices] = smallScheme.cost.prices;
    const anywhere = {
      ...smallScheme,
      parameters: [price, quarter, { ...price, id: "rest", value: undefined, of: "quarter", times: "-1" }],
      cost: { ...smallScheme.cost, prices: [{ ...first, price: { parameter: "price" } }, ...prices] },
      fund: { ...smallScheme.fund, shares: [{ ...esf, share: { parameter: "quarter" } }, state] },
    };
    const plain = JSON.parse(JSON.stringify(anywhere)) as Scheme;
    expect(checkScheme(plain)).toEqual([]);
    expect(JSON.stringify(calculate(smallCase, compile(plain)))).toBe(
      JSON.stringify(calculate(smallCase, compile(smallScheme))),
    );
  });
});

describe("parameters of a scheme", () => {
  const [stated, raised] = benefit as readonly [NamedParameter, NamedParameter];
  const other: NamedParameter = {
    id: "other",
    of: "benefit",
    times: "2",
    from: "2019-01-01",
    to: "2019-12-31",
    source,
  };

  it.each<[string, readonly NamedParameter[], unknown, readonly string[]]>([
    [
      "a circle",
      [
        { ...other, of: "third" },
        { ...other, id: "third", of: "other" },
      ],
      "1200.00",
      ["parameter-circle parameters[0].of"],
    ],
    [
      "two circles, and a row that rests on one",
      [
        { ...other, id: "leads", of: "third" },
        { ...other, of: "third" },
        { ...other, id: "third", of: "other" },
        { ...other, id: "alone", of: "fourth" },
        { ...other, id: "fourth", of: "alone" },
      ],
      "1200.00",
      ["parameter-circle parameters[1].of", "parameter-circle parameters[3].of"],
    ],
    [
      "a name that there is not",
      [...benefit, { ...other, of: "benefits" }],
      "1200.00",
      ["unknown-reference parameters[2].of"],
    ],
    [
      "a chain with a hole",
      [stated, { ...raised, from: "2019-02-01" }],
      "1200.00",
      ["parameter-base parameters[1].of"],
    ],
    [
      "a base that changes inside the days",
      [...benefit, { ...other, from: "2018-07-01" }],
      "1200.00",
      ["parameter-base parameters[2].of"],
    ],
    ["two steps", [...benefit, { ...other, plus: "1" }], "1200.00", ["parameter-form parameters[2]"]],
    [
      "neither a value nor a step",
      [{ id: "none", from: "2019-01-01", to: "2019-12-31", source }],
      "1200.00",
      ["parameter-form parameters[0]"],
    ],
    [
      "nothing to divide by",
      [...benefit, { id: "other", of: "benefit", over: "0", from: "2019-01-01", to: "2019-12-31", source }],
      "1200.00",
      ["divided-by-nothing parameters[2].over"],
    ],
    ["two rows on a day", [stated, { ...stated, from: "2018-06-01" }], "1200.00", ["overlap parameters[1]"]],
    [
      "a reference to none",
      benefit,
      { parameter: "benefits" },
      ["unknown-reference entitle.amounts[0].amount.parameter"],
    ],
    [
      "a row on days that the parameter does not have",
      [stated],
      { parameter: "benefit" },
      ["parameter-days entitle.amounts[0].amount.parameter"],
    ],
    [
      "a number without an end",
      [...benefit, { id: "other", of: "benefit", over: "7", from: "2019-01-01", to: "2019-12-31", source }],
      { parameter: "other" },
      ["no-decimal entitle.amounts[0].amount"],
    ],
  ])("refuse %s", (_, parameters, low, expected) => {
    expect(issuesOf(parameters, low)).toEqual(expected);
  });

  it("ask that what rests on an assumption says so", () => {
    const act = {
      id: "act",
      title: "An act",
      certainty: "seen" as const,
      retrieved: "2024-01-01",
      url: "https://example.org/",
    };
    const [first] = smallScheme.entitle.amounts;
    const scheme = schemeOf(benefit, { parameter: "benefit" }, { source: "act" });
    expect(first).toBeDefined();
    const issues = checkScheme({ ...scheme, sources: [...scheme.sources, act] });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toContain("assumption-unsaid entitle.amounts[0].amount");
  });

  it("leave a scheme without them as it is", () => {
    expect(compile(smallScheme).usedParameters).toEqual([]);
    expect(() => compile(schemeOf(benefit, { parameter: "nobody" }))).toThrow("entitle.amounts[0].amount.parameter");
  });
});
