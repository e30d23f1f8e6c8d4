import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { checkCase, checkPosition, parseCase } from "../../documents/index.js";
import { isInputError, type Issue } from "../../errors/index.js";
import { calculate } from "../../rules/calculate.js";
import { compile } from "../../rules/compile.js";

const rules = compile(smallScheme);

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  return [];
}

/** Every way in which a case is read. */
const readers: readonly (readonly [string, (document: object) => readonly Issue[]])[] = [
  ["checkCase", checkCase],
  ["checkCase of text", (document) => checkCase(JSON.stringify(document))],
  ["parseCase", (document) => issuesOf(() => parseCase(document))],
  // A caller without types.
  ["calculate", (document) => issuesOf(() => calculate(document as typeof smallCase, rules))],
];

/** The position that a hint shows. */
function positionIn({ hint = "" }: Issue): object {
  return JSON.parse(/\{ ?"schemaVersion".*\}(?=\. )/u.exec(hint)?.[0] ?? "null") as object;
}

describe.each(readers)("keys with which a case once said what was before it, read by %s", (_, read) => {
  it("are refused, each once, with the position that says the same", () => {
    const used = [
      { limit: "days", units: "12.5" },
      { limit: "hours", units: "4", recordedOn: "2018-11-01" },
    ];
    const issues = read({ ...smallCase, usedBefore: used, contributedBefore: "1950.00" });
    expect(issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      "former-key contributedBefore",
      "former-key usedBefore",
    ]);
    const [paid, limits] = [...issues].sort((one, other) => (one.path < other.path ? -1 : 1)).map(positionIn);
    const common = { client: smallCase.client.id, through: "2018-12-31", origin: "stated" };
    expect(paid).toMatchObject({ ...common, person: { paidForLife: "1950.00" } });
    expect(limits).toMatchObject({
      ...common,
      limits: [
        { limit: "days", used: [{ most: "0", units: "12.5" }] },
        { limit: "hours", used: [{ most: "0", units: "4" }] },
      ],
    });
    // With the scheme as results name it, the position can be read.
    expect(checkPosition({ ...paid, scheme: rules.name })).toEqual([]);
    expect(checkPosition({ ...limits, scheme: rules.name })).toEqual([]);
    for (const { hint } of issues) expect(hint).toMatch(/opening.*--opening FILE.*--openings FILE/u);
  });

  it.each([[null], [7], ["twelve"], [[]], [[null, 1, { limit: "..", units: -1 }]], [{}]])(
    "are refused with %j",
    (value) => {
      const issues = read({ ...smallCase, usedBefore: value, contributedBefore: value });
      expect(issues.map(({ path }) => path).sort()).toEqual(["contributedBefore", "usedBefore"]);
      for (const issue of issues) expect(checkPosition({ ...positionIn(issue), scheme: rules.name })).toEqual([]);
    },
  );
});

it("keys of before are refused beside mistakes of form, which leave the values unread", () => {
  const issues = checkCase({ ...smallCase, plan: [], usedBefore: [] });
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["former-key usedBefore", "wrong-type plan"]);
  expect(checkCase({ schemaVersion: 1, id: "a", usedBefore: [] }).map(({ path }) => path)).toContain("usedBefore");
});
