import { describe, expect, it } from "vitest";
import type { Case, PlanLine } from "seko";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { seko } from "./seko.test-helper.js";

const folder = temporaryFolder();
const lines: readonly PlanLine[] = smallCase.plan?.lines ?? [];

function withLine(change: object): object {
  return { ...smallCase, plan: { lines: lines.map((line, index) => (index === 0 ? { ...line, ...change } : line)) } };
}

function withScore(score: string): object {
  return { ...smallCase, assessments: [{ ...smallCase.assessments?.[0], score }] };
}

/** Runs the calculation in the folder of the test and gives what it complains of, without the folder. */
async function complaints(
  document: unknown,
  scheme: unknown,
  more: readonly string[] = [],
): Promise<readonly string[]> {
  const file = folder.write("case.json", document);
  const schemeFile = typeof scheme === "string" ? scheme : folder.write("scheme.json", scheme);
  const { code, stdout, stderr } = await seko(["calculate", file, "--scheme", schemeFile, ...more]);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  return folder.inShort(stderr).trimEnd().split("\n");
}

describe("bad cases end with 2 and say what is wrong", () => {
  it.each<[string, unknown, string, string]>([
    ["not JSON", "{", "", "the end of the document at line 1, column 2"],
    ["an unknown key", { ...smallCase, plann: 1 }, "plann", '"plann". Did you mean "plan"?'],
    ["a missing key", { ...smallCase, client: undefined }, "client", "nothing"],
    [
      "a day that is none",
      { ...smallCase, period: { from: "2019-02-29", to: "2019-12-31" } },
      "period.from",
      '"2019-02-29"',
    ],
    [
      "an end before the start",
      { ...smallCase, period: { from: "2019-12-31", to: "2019-01-01" } },
      "period.to",
      '"2019-01-01"',
    ],
    ["a negative quantity", withLine({ quantity: "-1" }), "plan.lines[0].quantity", '"-1"'],
    ["a quantity as a number", withLine({ quantity: 0.1 }), "plan.lines[0].quantity", "the number 0.1"],
    ["a decimal comma", withLine({ quantity: "12,5" }), "plan.lines[0].quantity", '"12,5"'],
    [
      "an unknown service",
      withLine({ service: "phisio" }),
      "plan.lines[0].service",
      '"phisio". Did you mean "physio"?',
    ],
    ["a score above the scale", withScore("101"), "assessments[0].score", '"101"'],
    [
      "a period outside the scheme",
      { ...smallCase, period: { from: "2018-12-31", to: "2019-12-31" } },
      "period",
      "2018-12-31 to 2019-12-31",
    ],
  ])("%s", async (_, document, path, received) => {
    const start = path === "" ? "case.json: expected " : `case.json: ${path}: expected `;
    const found = (await complaints(document, smallScheme)).find((sentence) => sentence.startsWith(start));
    expect(found).toContain(`, received ${received}`);
  });

  it("says in which of several cases", async () => {
    const wrong = { ...(withLine({ service: "phisio" }) as Case), id: "case-2" };
    const [sentence] = await complaints({ cases: [smallCase, wrong] }, smallScheme);
    expect(sentence).toMatch(/^case\.json: cases\[1\]\.plan\.lines\[0\]\.service: /u);
    const ndjson = folder.write("cases.ndjson", `${JSON.stringify(smallCase)}\n\n${JSON.stringify(wrong)}`);
    const { stderr } = await seko(["calculate", ndjson, "--scheme", folder.write("scheme.json", smallScheme)]);
    expect(folder.inShort(stderr)).toMatch(/^cases\.ndjson:3: plan\.lines\[0\]\.service: /u);
  });

  it("says of a case that the file does not have", async () => {
    expect(await complaints({ cases: [smallCase] }, smallScheme, ["--case", "case-2"])).toEqual([
      '--case: expected the id of a case of case.json, received "case-2". Did you mean "case-1"?',
    ]);
  });
});

describe("bad schemes and inputs end with 2 and say what is wrong", () => {
  const [first, ...others] = smallScheme.entitle.amounts;
  const open = {
    ...smallScheme,
    inputs: [{ id: "low", unit: "EUR per year", reason: "Not public." }],
    entitle: { ...smallScheme.entitle, amounts: [{ ...first, amount: { input: "low" } }, ...others] },
  };

  it("an unknown id", async () => {
    expect(await complaints(smallCase, "individual-budget-childern")).toEqual([
      '--scheme: expected the id of a scheme of `seko list`, or a file, received "individual-budget-childern". Did you mean "individual-budget-children"?',
    ]);
  });

  it("an unknown id, under the option that names it", async () => {
    const file = folder.write("case.json", JSON.stringify(smallCase));
    const scheme = folder.write("scheme.json", JSON.stringify(smallScheme));
    const said = async (...words: readonly string[]) => (await seko(words)).stderr.split(":")[0];
    expect(await said("compare", file, "--baseline", "nothing", "--after", "assistant")).toBe("--baseline");
    expect(await said("compare", file, "--baseline", scheme, "--after", "nothing")).toBe("--after");
    expect(await said("parameters", "nothing")).toBe("<scheme>");
  });

  it("a scheme of compensation, which other commands take", async () => {
    expect(await complaints(smallCase, "money-follows-client")).toEqual([
      '--scheme: expected the id of a scheme of `seko list`, or a file, received "money-follows-client". That is a scheme of compensation: `seko follow`, `seko explain` and `seko letter` take it.',
    ]);
  });

  it("a file that is not there, together with what is wrong in the others", async () => {
    const missing = folder.path("no-inputs.json");
    expect(await complaints("[]", folder.path("scheem.json"), ["--inputs", missing])).toEqual([
      expect.stringMatching(/^scheem\.json: expected a file, received nothing of that name/u),
      expect.stringMatching(/^no-inputs\.json: expected a file, received nothing of that name/u),
      expect.stringMatching(/^case\.json: expected a case, or a list of cases/u),
    ]);
  });

  it("a scheme whose sense is wrong", async () => {
    expect(await complaints(smallCase, { ...smallScheme, levels: smallScheme.levels.slice(0, 1) })).toContain(
      'scheme.json: entitle.amounts[1].level: expected a level of this scheme, received "high". Known: "low".',
    );
  });

  it("an open input that is not given, is not asked for, or is no decimal", async () => {
    expect(await complaints(smallCase, open)).toEqual([
      "inputs.low: expected a decimal text in EUR per year, received nothing. Not public. Give it with --inputs FILE.",
    ]);
    const wrong = folder.write("inputs.json", { lwo: "1.00" });
    expect(await complaints(smallCase, open, ["--inputs", wrong])).toEqual([
      "inputs.json: inputs.low: expected a decimal text in EUR per year, received nothing. Not public.",
      'inputs.json: inputs.lwo: expected an input of this scheme, received "1.00". Did you mean "low"?',
    ]);
    const comma = folder.write("inputs.json", { low: "1200,00" });
    expect(await complaints(smallCase, open, ["--inputs", comma])).toEqual([
      'inputs.json: inputs.low: expected a decimal as text, with at most 2 decimals, received "1200,00". Write a point: "1200.00".',
    ]);
  });

  it("gives programs the same as JSON", async () => {
    const file = folder.write("case.json", withLine({ quantity: "12,5" }));
    const scheme = folder.write("scheme.json", smallScheme);
    const { code, stdout, stderr } = await seko(["calculate", file, "--scheme", scheme, "--format", "json"]);
    expect(JSON.parse(stderr)).toEqual({
      name: "InputError",
      issues: [
        {
          code: "not-decimal",
          path: "plan.lines[0].quantity",
          expected: "a decimal as text, with at most 4 decimals",
          received: '"12,5"',
          hint: 'Write a point: "12.5".',
          file,
        },
      ],
    });
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});
