import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { explain, prove } from "../../src/explanation/index.js";
import type { CalculationStep, StepNumber } from "../../src/rules/reading/parameters/calculation-step.js";
import type { NamedParameter } from "../../src/rules/reading/parameters/named-parameter.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { seed } from "../arbitraries/index.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const source = "made-up";
const modes = ["half-up", "down", "up"] as const;
const decimalModes = { "half-up": Decimal.ROUND_HALF_UP, down: Decimal.ROUND_DOWN, up: Decimal.ROUND_UP } as const;
const steps = fc.record({
  step: fc.constantFrom("times", "plus", "index"),
  by: fc.integer({ min: 1, max: 2500 }).map((thousandths) => new Decimal(thousandths).div(1000).toString()),
  mode: fc.constantFrom(...modes),
  exact: fc.boolean(),
});

it("a derived table equals the one that is worked out by hand, on rounded values and on exact ones", () => {
  let differs = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 90_000 }),
      fc.array(steps, { minLength: 1, maxLength: 6 }),
      (cents, chain) => {
        const first = 2019 - chain.length;
        const parameters: NamedParameter[] = [
          { id: "amount", value: new Decimal(cents).div(100).toFixed(2), ...year(first), source },
        ];
        let exact = new Decimal(cents).div(100);
        let rounded = exact;
        for (const [index, { step, by, mode, exact: takesExact }] of chain.entries()) {
          const base = takesExact ? exact : rounded;
          exact = step === "times" ? base.mul(by) : step === "plus" ? base.plus(by) : base.mul(new Decimal(by).plus(1));
          rounded = exact.toDecimalPlaces(1, decimalModes[mode]);
          const rounding = { mode, step: "0.1" } as const;
          const takes = takesExact ? ({ takes: "exact" } as const) : {};
          parameters.push({
            id: "amount",
            of: "amount",
            [step]: by,
            ...takes,
            rounding,
            ...year(first + index + 1),
            source,
          });
        }
        if (!rounded.eq(exact)) differs += 1;
        const derived = compile(schemeWith({ parameter: "amount" }, parameters));
        const typed = compile(schemeWith(rounded.toFixed(2), undefined));
        expect(derived.amounts.map((rows) => rows.map(({ value }) => value))).toEqual(
          typed.amounts.map((rows) => rows.map(({ value }) => value)),
        );
        expect(JSON.stringify(calculate(smallCase, derived))).toBe(JSON.stringify(calculate(smallCase, typed)));
        expect(prove(explain(smallCase, derived)).faults).toEqual([]);
      },
    ),
    { seed, numRuns: 100 },
  );
  expect(differs).toBeGreaterThan(30);
});

const cents = fc.integer({ min: -50_000, max: 90_000 }).map((amount) => new Decimal(amount).div(100).toFixed(2));
const operations = ["add", "subtract", "multiply", "divide", "at-least", "at-most"] as const;
const taken = fc.oneof(
  fc.constant("before" as const),
  fc.record({ parameter: fc.constantFrom("first", "second") }),
  fc.record({ step: fc.nat() }),
  cents,
);
const ofLaw = fc.record({
  operation: fc.constantFrom(...operations),
  start: taken,
  by: taken,
  mode: fc.option(fc.constantFrom(...modes), { nil: undefined }),
});

type Taken = typeof taken extends fc.Arbitrary<infer Value> ? Value : never;

it("a number in steps equals the one that decimal.js gives step by step", () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(cents, cents, fc.array(ofLaw, { minLength: 1, maxLength: 6 }), (first, second, drawn) => {
      const Exact = Decimal.clone({ precision: 120 });
      const given = { first: new Exact(first), second: new Exact(second) };
      const gave: Decimal[] = [];
      const steps: CalculationStep[] = [];
      for (const [index, { operation, start, by, mode }] of drawn.entries()) {
        const before = steps.at(-1)?.name;
        const from = numberOf(start, index);
        const left = from === undefined ? (gave.at(-1) ?? given.first) : worth(from);
        const other = numberOf(by, index) ?? (before === undefined ? { parameter: "second" } : { step: before });
        const right = worth(other);
        if (operation === "divide" && right.isZero()) return;
        const exact = outcomeOf(operation, left, right);
        // An exact number without an end cannot go on in the oracle.
        const last = index === drawn.length - 1;
        const rounded = mode ?? (operation === "divide" || last ? "down" : undefined);
        gave.push(rounded === undefined ? exact : exact.toDecimalPlaces(2, decimalModes[rounded]));
        steps.push({
          name: `step-${index}`,
          ...(from === undefined && index > 0 ? {} : { start: from ?? { parameter: "first" } }),
          operation,
          by: other,
          ...(rounded === undefined ? {} : { rounding: { mode: rounded, step: "0.01" } }),
        });
        met.set(operation, (met.get(operation) ?? 0) + 1);
      }
      const amount = gave.at(-1);
      if (amount === undefined || amount.isNegative() || amount.gt(1_000_000)) return;
      const rows = { ...year(2019), source };
      const derived = compile(
        schemeWith({ parameter: "amount" }, [
          { id: "first", value: first, ...rows },
          { id: "second", value: second, ...rows },
          { id: "amount", steps, ...rows },
        ]),
      );
      expect(derived.amounts[0]?.[0]?.value).toBe(amount.times(100).toNumber());
      expect(prove(explain(smallCase, derived)).faults).toEqual([]);

      function numberOf(value: Taken, index: number): StepNumber | undefined {
        if (value === "before") return undefined;
        if (typeof value === "string" || "parameter" in value) return value;
        return index === 0 ? undefined : { step: `step-${value.step % index}` };
      }
      function worth(value: StepNumber): Decimal {
        if (typeof value === "string") return new Exact(value);
        if ("step" in value) return gave[Number(value.step.slice(5))] ?? new Exact(Number.NaN);
        return value.parameter === "first" ? given.first : given.second;
      }
    }),
    { seed, numRuns: 400, endOnFailure: true },
  );
  expect([...met.keys()].sort()).toEqual([...operations].sort());
});

function outcomeOf(operation: CalculationStep["operation"], left: Decimal, right: Decimal): Decimal {
  switch (operation) {
    case "add":
      return left.plus(right);
    case "subtract":
      return left.minus(right);
    case "multiply":
      return left.times(right);
    case "divide":
      return left.div(right);
    case "at-least":
      return Decimal.max(left, right);
    case "at-most":
      return Decimal.min(left, right);
  }
}

function year(number: number) {
  return { from: `${number}-01-01`, to: `${number}-12-31` };
}

/** The small scheme in which both levels have one amount. */
function schemeWith(
  amount: string | { readonly parameter: string },
  parameters: readonly NamedParameter[] | undefined,
): Scheme {
  const amounts = smallScheme.entitle.amounts.map((row) => ({ ...row, amount }));
  const scheme = { ...smallScheme, entitle: { ...smallScheme.entitle, amounts } };
  return parameters === undefined ? scheme : { ...scheme, parameters };
}
