import { describe, expect, it } from "vitest";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { calculate } from "../calculate.js";
import { compile } from "../compile.js";
import type { NamedCircumstance, Scheme } from "../scheme.js";

const tenths: NamedCircumstance = { id: "tenths", label: { lv: "Daļas", en: "Tenths" }, kind: "number" };
const whole = { minimum: "1", maximum: "3", step: "1" };
const compiledBy = (bounds: object) => compile({ ...smallScheme, circumstances: [{ ...tenths, ...bounds }] });
const refused = (bounds: object, value: string) => {
  const circumstances = [{ circumstance: "tenths", value, from: "2019-01-01", to: "open" as const }];
  const document = { ...smallCase, client: { ...smallCase.client, circumstances } };
  return issuesOf(() => calculate(document, compiledBy(bounds))).map(
    ({ path, expected, received }) => `${path}: ${expected}, ${received}`,
  );
};

describe("the bounds of a circumstance", () => {
  it.each([
    [whole, "4", 'a number from 1 to 3 in steps of 1, "4"'],
    [whole, "0", 'a number from 1 to 3 in steps of 1, "0"'],
    [whole, "2.5", 'a number from 1 to 3 in steps of 1, "2.5"'],
    [{ minimum: "1", step: "0.5" }, "1.25", 'a number from 1 in steps of 0.5, "1.25"'],
    [{ maximum: "40.5" }, "41", 'a number from 0 to 40.5, "41"'],
    [{ minimum: "0.5" }, "0.4999", 'a number from 0.5, "0.4999"'],
  ])("refuse what lies outside: %o, %s", (bounds, value, expected) => {
    expect(refused(bounds, value)).toEqual([`client.circumstances[0].value: ${expected}`]);
  });

  it.each([
    [whole, "1"],
    [whole, "3"],
    [{ minimum: "1", step: "0.5" }, "7.5"],
    [{}, "100000"],
  ])("leave what lies within: %o, %s", (bounds, value) => {
    const circumstances = [{ circumstance: "tenths", value, from: "2019-01-01", to: "open" as const }];
    const document = { ...smallCase, client: { ...smallCase.client, circumstances } };
    expect(() => calculate(document, compiledBy(bounds))).not.toThrow();
  });

  it("leave rules that are told apart by numbers only those that a case may have", () => {
    const [rule] = smallScheme.contribute;
    const of = (atLeast: string, below?: string) => ({
      ...rule,
      id: `from-${atLeast}`,
      when: [{ kind: "number", circumstance: "tenths", atLeast, ...(below === undefined ? {} : { below }) }],
    });
    const told = (bounds: object, ...contribute: readonly object[]) =>
      issuesOf(() =>
        compile({ ...smallScheme, contribute, circumstances: [{ ...tenths, ...bounds }] } as unknown as Scheme),
      ).map(({ code, path }) => `${code} ${path}`);
    const each = [of("1", "2"), of("2", "3"), of("3", "4")];
    expect(told(whole, ...each)).toEqual([]);
    // Of 0 and of 4 a case may say something, where nothing bounds it.
    expect(told({}, ...each)).toContain("gap contribute");
    expect(told({ minimum: "1", maximum: "4", step: "1" }, ...each)).toContain("gap contribute");
    expect(told(whole, ...each, of("7"))).toContain("never-satisfied contribute[3].when[0]");
    expect(told(whole, ...each, of("3.5", "3.9"))).toContain("never-satisfied contribute[3].when[0]");
  });

  it.each([
    ["of a yes or no", { kind: "yes-no", maximum: "3" }, "circumstance-bounds circumstances[0].maximum"],
    ["that leave nothing", { minimum: "4", maximum: "3" }, "circumstance-bounds circumstances[0].maximum"],
    ["with a step of nothing", { step: "0" }, "circumstance-bounds circumstances[0].step"],
    ["below nothing", { minimum: "-1" }, "negative circumstances[0].minimum"],
    ["with five decimals", { step: "0.00001" }, "too-many-decimals circumstances[0].step"],
  ])("are refused %s", (_, bounds, expected) => {
    expect(issuesOf(() => compiledBy(bounds)).map(({ code, path }) => `${code} ${path}`)).toEqual([expected]);
  });
});
