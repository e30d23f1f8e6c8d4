import { describe, expect, it } from "vitest";
import { smallCompensation } from "../../test/support/small-compensation.js";
import { describeIssue, isInputError } from "../errors/index.js";
import { compileCompensation } from "../rules/follow/compensation/compile.js";
import type { CompensationScheme } from "../rules/follow/compensation/scheme.js";
import { checkCompensation, parseCompensation } from "./index.js";

const list = { id: "excluded", unit: "schemes", reason: "Ask the ministry.", list: true } as const;
const asked: CompensationScheme = {
  ...smallCompensation,
  inputs: [list],
  excludes: { programmes: { input: "excluded" }, source: "act" },
};

function said(scheme: unknown): readonly string[] {
  return checkCompensation(scheme).map(describeIssue);
}

function saidByCompile(inputs: Readonly<Record<string, string>>): string {
  try {
    compileCompensation(asked, inputs);
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  return "nothing";
}

describe("parseCompensation", () => {
  it("gives a scheme back as it was, from text too", () => {
    expect(parseCompensation(smallCompensation)).toEqual(smallCompensation);
    expect(parseCompensation(JSON.stringify(asked))).toEqual(asked);
  });

  it.each([
    [{ kind: "budget" }, 'kind: expected "compensation", received "budget"'],
    [
      { claimant: { residence: "declard", source: "act" } },
      'claimant.residence: expected "declared", "actual", "both", "last-declared" or "placing-municipality", received "declard". Did you mean "declared"?',
    ],
    [
      { minorUnit: 3 },
      "minorUnit: expected 2, because deliveries state their amounts in hundredths, received the number 3",
    ],
    [
      { death: { dayOfDeath: "counts", source: "axt" } },
      'death.source: expected the id of a source of this scheme, received "axt". Did you mean "act"?',
    ],
    [{ qualify: [] }, "qualify: expected at least one rule, or nobody could ever qualify, received an empty list"],
    [
      { gate: { services: ["carre"], per: "person", source: "act" } },
      'gate.services[0]: expected a service of this scheme, received "carre". Did you mean "care"?',
    ],
    [
      { excludes: { programmes: { input: "excluded" }, source: "act" } },
      'excludes.programmes.input: expected an input of this scheme that is a list, received "excluded"',
    ],
    [{ leaving: { onOrAfter: "2018-07-32", source: "act" } }, /^leaving\.onOrAfter: expected a/u],
  ])("refuses %j", (change, message) => {
    expect(said({ ...smallCompensation, ...change })).toEqual([
      typeof message === "string" ? message : expect.stringMatching(message),
    ] as unknown);
  });

  it("finds gaps between shares and overlapping ones", () => {
    const base = {
      rounding: { mode: "half-up", step: "0.01" },
      rateRounding: { mode: "half-up", step: "0.01" },
      source: "act",
    };
    const costs = [{ cost: "30.00", from: "2019-01-01", to: "open", source: "act" }];
    const shares = [
      { share: "0.5", from: "2019-01-01", to: "2019-06-30", source: "act" },
      { share: "0.6", from: "2019-06-30", to: "2019-12-31", source: "act" },
    ];
    expect(said({ ...smallCompensation, amount: { method: "institution-share", shares, costs, ...base } })).toEqual([
      expect.stringContaining("amount.shares[1]: expected days that amount.shares[0]"),
      expect.stringContaining(
        "amount.shares: expected a share on every day from 2019-01-01 to 2020-12-31, received nothing on 2020-01-01 to 2020-12-31",
      ),
    ] as unknown);
  });
});

describe("compileCompensation", () => {
  it("takes a list of programmes as an input, which results name", () => {
    const compiled = compileCompensation(asked, { excluded: "one two" });
    expect([...compiled.excluded]).toEqual(["one", "two"]);
    expect(compiled.assumptions).toEqual(["input:excluded"]);
    expect(compileCompensation(asked, { excluded: "none" }).excluded.size).toBe(0);
  });

  it("says what is wrong with the inputs", () => {
    expect(saidByCompile({})).toBe(
      'inputs.excluded: expected ids with spaces between, or "none": schemes, received nothing. Ask the ministry.',
    );
    expect(saidByCompile({ excluded: "one,two" })).toBe(
      'inputs.excluded: expected ids with one space between, or "none", received "one,two"',
    );
  });
});
