import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { checkScheme } from "../../../documents/index.js";
import { explain, explanationText, prove } from "../../../explanation/index.js";
import { applyReform, diffSchemes, parameters as parametersOf } from "../../../documents/apply-reform.js";
import { calculate } from "../../calculate.js";
import { compile } from "../../compile.js";
import type { Scheme } from "../../scheme.js";
import type { CalculationStep } from "./calculation-step.js";
import type { NamedParameter } from "./named-parameter.js";

const source = "made-up";
const year = { from: "2019-01-01", to: "2019-12-31", source } as const;
const euro = { mode: "half-up", step: "1" } as const;
const cent = { mode: "half-up", step: "0.01" } as const;
const percent = { mode: "half-up", step: "0.0001" } as const;

/** The rise of wages as a rounded percentage, of an allowance, and a supplement on top, never below what was paid before. */
const rise: readonly CalculationStep[] = [
  {
    name: "rise",
    start: { parameter: "wage" },
    operation: "divide",
    by: { parameter: "wage-before" },
    rounding: percent,
  },
  { name: "raised", start: { parameter: "allowance" }, operation: "multiply", by: { step: "rise" }, rounding: euro },
  { name: "together", operation: "add", by: "24.50" },
  { name: "guaranteed", operation: "at-least", by: { parameter: "allowance" } },
  { name: "paid", operation: "at-most", by: "1500", rounding: cent },
];

const given: readonly NamedParameter[] = [
  { id: "wage", value: "1144", ...year },
  { id: "wage-before", value: "1117", ...year },
  { id: "allowance", value: "1200.00", ...year },
];

function schemeOf(parameters: readonly NamedParameter[], low: unknown = { parameter: "benefit" }): Scheme {
  const [first, second] = smallScheme.entitle.amounts;
  const amounts = [{ ...first, amount: low }, second];
  // What is no amount is for the reader to refuse.
  return { ...smallScheme, parameters, entitle: { ...smallScheme.entitle, amounts } } as Scheme;
}

function benefitBy(steps: readonly CalculationStep[]): readonly NamedParameter[] {
  return [...given, { id: "benefit", steps, ...year }];
}

/** The parameters of a scheme after what differs between it and another was applied. */
function appliedDiff(scheme: Scheme, other: Scheme): unknown {
  const reform = diffSchemes(scheme, other);
  return reform && applyReform(scheme, reform).scheme.parameters;
}

describe("a number in steps", () => {
  const scheme = schemeOf(benefitBy(rise));

  it("is worked out in the order of the law, each step with its own rounding", () => {
    expect(checkScheme(scheme)).toEqual([]);
    // 1144 ÷ 1117 = 1.02417…, rounded 1.0242; × 1200 = 1229.04, rounded 1229; + 24.50 = 1253.50.
    const compiled = compile(scheme);
    expect(compiled.amounts[0]?.[0]?.value).toBe(125_350);
    const typed = compile(schemeOf([], "1253.50"));
    expect(JSON.stringify(calculate(smallCase, compiled).budget)).toBe(
      JSON.stringify(calculate(smallCase, typed).budget),
    );
  });

  it("is explained step by step, and proves", () => {
    const explanation = explain(smallCase, compile(scheme));
    expect(prove(explanation).faults).toEqual([]);
    const text = explanationText(explanation, { language: "en" });
    const first = text.findIndex((line) => line.includes("benefit (2019-01-01"));
    expect(text.slice(first, first + 6)).toEqual([
      "    benefit (2019-01-01 – 2019-12-31): 1253.5",
      "      rise: wage 1144 ÷ wage-before 1117 = 1.0242",
      "      raised: allowance 1200 × rise 1.0242 = 1229",
      "      together: raised 1229 + 24.50 = 1253.5",
      "      guaranteed: the larger of together 1253.5 and allowance 1200 = 1253.5",
      "      paid: the smaller of guaranteed 1253.5 and 1500 = 1253.5",
    ]);
    expect(explanationText(explanation, { language: "lv" }).join("\n")).toContain(
      "guaranteed: lielākais no together 1253.5 un allowance 1200 = 1253.5",
    );
  });

  it("does not prove where one number of a step is another", () => {
    const explanation = explain(smallCase, compile(scheme));
    const [derived] = explanation.derived ?? [];
    const last = derived?.chain.at(-1);
    const faultsWith = (change: (text: string) => string) => {
      const chain = [
        ...(derived?.chain.slice(0, -1) ?? []),
        JSON.parse(change(JSON.stringify(last))) as NonNullable<typeof last>,
      ];
      return prove({ ...explanation, derived: [{ parameter: "entitle.amounts[0].amount", chain }] }).faults.length;
    };
    expect(faultsWith((text) => text)).toBe(0);
    for (const [from, to] of [
      ['"value":"1.0242"', '"value":"1.0243"'],
      ['"numerator":"1144"', '"numerator":"1145"'],
      ['"numerator":"1229","denominator":"1"', '"numerator":"1230","denominator":"1"'],
      ['"operation":"at-least"', '"operation":"at-most"'],
      ['"value":"1253.5","source"', '"value":"1253.6","source"'],
    ] as const) {
      expect(faultsWith((text) => text.replace(from, to))).toBeGreaterThan(0);
    }
  });

  it("is a number of the catalogue, under the name of its step", () => {
    const addresses = parametersOf(scheme).filter(({ at }) => at.startsWith("parameters"));
    const ofSteps = addresses.filter(({ at }) => at === "parameters.steps");
    expect(ofSteps.map(({ where, field, value, parameter }) => [where["name"], field, value ?? parameter])).toEqual([
      ["rise", "start", "wage"],
      ["rise", "by", "wage-before"],
      ["raised", "start", "allowance"],
      ["together", "by", "24.50"],
      ["guaranteed", "by", "allowance"],
      ["paid", "by", "1500"],
    ]);
  });

  it("differs where a step takes another number, there and back", () => {
    const [first, second, third, ...rest] = rise as readonly [CalculationStep, CalculationStep, CalculationStep];
    const others: readonly (readonly CalculationStep[])[] = [
      [first, second, { ...third, by: "25.00" }, ...rest],
      [first, second, { ...third, start: { step: "rise" } }, ...rest],
      [{ ...first, start: { parameter: "allowance" } }, second, third, ...rest],
      [first, second, ...rest],
      [first, { ...second, operation: "divide" }, third, ...rest],
    ];
    for (const steps of others) {
      const other = schemeOf(benefitBy(steps));
      expect(appliedDiff(scheme, other)).toEqual(other.parameters);
      expect(appliedDiff(other, scheme)).toEqual(scheme.parameters);
    }
  });

  it("chains by year on its own row of the year before", () => {
    const before = { id: "benefit", value: "1000", from: "2018-01-01", to: "2018-12-31", source };
    const steps: readonly CalculationStep[] = [
      { name: "by-wages", start: { parameter: "benefit" }, operation: "multiply", by: "1.0333", rounding: euro },
    ];
    const compiled = compile(schemeOf([before, { id: "benefit", steps, ...year }]));
    expect(compiled.amounts[0]?.[0]?.value).toBe(103_300);
    expect(prove(explain(smallCase, compiled)).faults).toEqual([]);
  });
});

describe("steps of a parameter", () => {
  const [first, second] = rise as readonly [CalculationStep, CalculationStep];
  const [wage] = given as readonly [NamedParameter];

  it.each<[string, readonly NamedParameter[], readonly string[]]>([
    ["none", benefitBy([]), ["empty-list parameters[3].steps"]],
    [
      "a beginning with nothing",
      benefitBy([{ name: "rise", operation: "add", by: "1" }]),
      ["missing parameters[3].steps[0].start"],
    ],
    [
      "a step that comes later",
      benefitBy([{ ...second, start: "1" }, first]),
      ["unknown-reference parameters[3].steps[0].by.step"],
    ],
    [
      "a parameter that there is not",
      benefitBy([{ ...first, by: { parameter: "wages" } }]),
      ["unknown-reference parameters[3].steps[0].by.parameter"],
    ],
    [
      "two steps of one name",
      benefitBy([first, { ...second, name: "rise" }]),
      ["repeated-name parameters[3].steps[1].name"],
    ],
    ["the name of a parameter", benefitBy([{ ...first, name: "wage" }]), ["repeated-name parameters[3].steps[0].name"]],
    ["a name that is no id", benefitBy([{ ...first, name: "the rise" }]), ["id-form parameters[3].steps[0].name"]],
    ["what is no decimal", benefitBy([{ ...first, by: "1,5" }]), ["not-decimal parameters[3].steps[0].by"]],
    ["nothing to divide by", benefitBy([{ ...first, by: "0.00" }]), ["division-by-zero parameters[3].steps[0].by"]],
    [
      "nothing that was worked out to divide by",
      benefitBy([
        { name: "nothing", start: "1", operation: "subtract", by: "1" },
        { ...first, by: { step: "nothing" } },
      ]),
      ["division-by-zero parameters[3].steps[1].by"],
    ],
    [
      "steps and a value",
      [...given, { id: "benefit", steps: rise, value: "1", ...year }],
      ["parameter-form parameters[3]"],
    ],
    [
      "a rounding beside those of the steps",
      [...given, { id: "benefit", steps: rise, rounding: cent, ...year }],
      ["parameter-form parameters[3]"],
    ],
    [
      "a rounding without an end",
      benefitBy([{ ...first, rounding: { mode: "half-up", step: "0" } }]),
      ["rounding-step parameters[3].steps[0].rounding.step"],
    ],
    [
      "a parameter that changes inside the days",
      [{ ...wage, to: "2019-06-30" }, { ...wage, from: "2019-07-01" }, ...benefitBy(rise).slice(1)],
      ["parameter-base parameters[4].steps[0].start.parameter"],
    ],
    [
      "a circle",
      [...given.slice(1), { id: "wage", of: "benefit", times: "2", ...year }, { id: "benefit", steps: rise, ...year }],
      ["parameter-circle parameters[2].of"],
    ],
  ])("refuse %s", (_, parameters, expected) => {
    expect(checkScheme(schemeOf(parameters, "1200.00")).map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });
});
