import { describe, expect, it } from "vitest";
import { openingOf, workedCasesOf, type WorkedQuestion } from "../../test/latvia/worked-cases.js";
import { calculate } from "../rules/opening/calculate.js";
import type { Result } from "../result/result.js";
import { follow } from "../rules/follow/follow.js";
import type { Following } from "../rules/follow/following.js";
import { parseCase } from "../documents/index.js";
import { compile } from "../rules/compile.js";
import { compileCompensation } from "../rules/follow/compensation/compile.js";
import { compensations, schemes } from "./index.js";

/** A worked case as it stands in `examples.json` of a scheme: what is expected can be read without knowing the program. */
interface Example extends WorkedQuestion {
  readonly expected: Expected;
}

interface Expected {
  readonly outcome: string;
  readonly budget?: string;
  readonly segments?: readonly string[];
  readonly reasons?: readonly string[];
  readonly missing?: readonly string[];
  readonly claims?: readonly string[];
  readonly unpaid?: readonly string[];
  readonly totals?: unknown;
}

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (id, scheme) => {
  const { inputs = {}, examples = [] } = workedCasesOf<Example>(id) ?? {};

  it("has worked cases", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  const compiled = compile(scheme, inputs);

  it.each(examples.map((example) => [example.title, example] as const))(
    "%s",
    (_title, { case: document, opening, expected }) => {
      expect(summaryOf(calculate(parseCase(document), compiled, openingOf({ opening })))).toEqual(expected);
    },
  );
});

describe.each(compensations.map((scheme) => [scheme.id, scheme] as const))("%s", (id, scheme) => {
  const { inputs = {}, examples = [] } = workedCasesOf<Example>(id) ?? {};

  it("has worked cases", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  const compiled = compileCompensation(scheme, inputs);

  it.each(examples.map((example) => [example.title, example] as const))(
    "%s",
    (_title, { case: document, expected }) => {
      expect(followedSummary(follow(parseCase(document), compiled))).toEqual(expected);
    },
  );
});

/** Where the money goes, in the words of the examples. */
function followedSummary({ outcome, claims, unpaid }: Following): Expected {
  return {
    outcome: outcome.state,
    claims: claims.map(
      ({ month, claimant, days, amount }) => `${month} ${claimant}, ${days} days: ${amount.toString()}`,
    ),
    unpaid: unpaid.map(({ from, to, reasons }) => `${from} to ${to}: ${reasons.map(({ code }) => code).join(", ")}`),
    ...(outcome.state !== "incomplete"
      ? {}
      : { missing: outcome.missing.map(({ fact, from, to }) => `${fact}: ${from} to ${to}`) }),
  };
}

/** A result in the words of the examples. */
function summaryOf(result: Result): Expected {
  const { outcome, budget } = result;
  const reasons = outcome.reasons.map(({ code, from, to }) => `${code}: ${from} to ${to}`);
  return {
    outcome: outcome.state,
    ...(budget === undefined
      ? {}
      : {
          budget: budget.approved.toString(),
          segments: budget.segments.map(
            ({ level, from, to, amount }) => `${level}: ${from} to ${to}, ${amount.toString()}`,
          ),
        }),
    ...(reasons.length === 0 ? {} : { reasons }),
    ...(outcome.state !== "incomplete"
      ? {}
      : { missing: outcome.missing.map(({ fact, from, to }) => `${fact}: ${from} to ${to}`) }),
    ...(result.lines.length === 0 || result.totals === undefined ? {} : { totals: result.totals.toJSON() }),
  };
}
