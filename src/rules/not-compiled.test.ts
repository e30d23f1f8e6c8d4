import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallCompensation } from "../../test/support/small-compensation.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { fullIssuesOf } from "../../test/support/small-result.js";
import { calculate } from "./calculate.js";
import { compile } from "./compile.js";
import type { CompiledScheme } from "./compiled.js";
import { compileCompensation } from "./follow/compensation/compile.js";
import { follow } from "./follow/follow.js";
import { calculateThrough } from "./opening/calculate-through.js";

const issuesOf = (run: () => unknown) =>
  fullIssuesOf(run).map(({ path, expected, hint }) => [path, expected, hint].join("; "));

describe("rules that were not compiled", () => {
  const scheme = "compiled; a compiled scheme; compile makes one of a document of rules.";
  const compensation =
    "compiled; a compiled compensation scheme; compileCompensation makes one of a document of rules.";

  it("are told apart from a case that is wrong", () => {
    // Callers without types can pass anything.
    expect(issuesOf(() => calculate(smallCase, smallScheme as never))).toEqual([scheme]);
    expect(issuesOf(() => calculate(smallCase, undefined as never))).toEqual([scheme]);
    const rules = compileCompensation(smallCompensation);
    expect(issuesOf(() => calculate(smallCase, rules as never))).toEqual([scheme]);
    expect(issuesOf(() => follow(smallCase, compile(smallScheme) as never))).toEqual([compensation]);
    expect(issuesOf(() => calculate({ ...smallCase, plan: 12 as never }, compile(smallScheme)))[0]).not.toBe(scheme);
  });

  it("are one mistake, and a cut that is none another", () => {
    const compiled: CompiledScheme = compile(smallScheme);
    for (const cutAt of ["weeks", ["2019-01-15"], undefined])
      expect(issuesOf(() => calculateThrough(smallCase, compiled, { cutAt: cutAt as never }))).toEqual([
        'options.cutAt; "months"; ',
      ]);
  });
});
