import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { explain, prove } from "../../src/explanation/index.js";
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
