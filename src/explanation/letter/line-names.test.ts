import { describe, expect, it } from "vitest";
import type { Case } from "../../person/case.js";
import { compile } from "../../rules/compile.js";
import { explanationDocument } from "../../../test/support/explanation-document.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { explain } from "../explain.js";
import { letter } from "./letter.js";

const [first, ...others] = smallCase.plan?.lines ?? [];
if (first === undefined) throw new Error("the small case has no line");

/** The small case with a second line of the first one's service, less urgent and so large that not all of it counts or is covered. */
const twice: Case = {
  ...smallCase,
  plan: { lines: [first, { ...first, id: "evenings", quantity: "900", priority: 9 }, ...others] },
};

function written(document: Case, language: "en" | "lv"): string {
  return letter(explanationDocument(explain(document, compile(smallScheme))), { language });
}

describe("a letter about two lines of one service", () => {
  it.each([
    ["en", "plan line"],
    ["lv", "plāna pozīcija"],
  ] as const)("says in %s which line each row and each reason is of", (language, words) => {
    const text = written(twice, language);
    const naming = (id: string) => text.split("\n").filter((row) => row.includes(`(${words} \`${id}\`)`));
    expect(naming(first.id).some((row) => row.startsWith("| "))).toBe(true);
    expect(naming("evenings").filter((row) => row.startsWith("| "))).toHaveLength(1);
    expect(naming("evenings").filter((row) => row.startsWith("- ")).length).toBeGreaterThan(0);
  });

  it("leaves the ids of lines out where the service tells them apart", () => {
    for (const language of ["en", "lv"] as const) expect(written(smallCase, language)).not.toContain(`\`${first.id}\``);
  });
});
