import { describe, expect, it } from "vitest";
import type { Case } from "../../src/person/case.js";
import { explain, explanationText, letter, type ExplainOptions } from "../../src/explanation/index.js";
import { explain as explainOpened } from "../../src/explanation/opening/explain.js";
import { explainClaims } from "../../src/explanation/explain-claims.js";
import { explainClaims as explainOfParts } from "../../src/explanation/opening/explain-claims.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { capped, followedFirst, pricedBy, received, stated } from "../support/claims-going-on.js";
import { before, here, second, there } from "../support/moving-person.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation, smallLeaver } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";

const compiled = compile(smallScheme);
const rules = compileCompensation(smallCompensation);
const adult: Case = { ...smallCase, client: { ...smallCase.client, birthDate: "1990-01-01" } };
const unknownAge: Case = { ...smallCase, client: { id: "client-1" } };

/** What people read of some explanations; `vitest -u` writes the files anew, and a review looks at the difference. */
const texts: readonly (readonly [string, Case, ExplainOptions, "lv" | "en"])[] = [
  ["budget.en", smallCase, { amount: "budget.approved" }, "en"],
  ["budget.lv", smallCase, { amount: "budget.approved" }, "lv"],
  ["month.en", smallCase, { amount: "months.2019-03.bySource.esf" }, "en"],
  ["ineligible.lv", adult, {}, "lv"],
  ["incomplete.en", unknownAge, {}, "en"],
  ["incomplete.lv", unknownAge, {}, "lv"],
];

describe("explanations as people read them", () => {
  it.each(texts)("%s", async (name, document, options, language) => {
    const lines = explanationText(explain(document, compiled, options), { language, depth: 6 });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`files/${name}.txt`);
  });

  it.each(["lv", "en"] as const)("a person who moves on the 16th, in %s", async (language) => {
    const text = (compiled: typeof here, amount: string) =>
      explanationText(explainOpened(second, compiled, { opening: before, amount }), { language, depth: 6 }).join("\n");
    await expect(`${text(here, "months.2024-04.contribution")}\n`).toMatchFileSnapshot(`files/part.${language}.txt`);
    await expect(`${text(there, "months.2024-04.clientPays")}\n`).toMatchFileSnapshot(`files/moved.${language}.txt`);
    const told = letter(explainOpened(second, here, { opening: before }), { language });
    await expect(told).toMatchFileSnapshot(`files/letter-part.${language}.md`);
  });

  it("one month as data", async () => {
    const explanation = explain(smallCase, compiled, { amount: "months.2019-03.bySource.esf" });
    await expect(`${JSON.stringify(explanation, null, 2)}\n`).toMatchFileSnapshot("files/month.json");
  });

  it.each(["lv", "en"] as const)("a claim in %s", async (language) => {
    const explanation = explainClaims(smallLeaver, rules, { amount: "claims.north.2019-03.overcompensation" });
    const lines = explanationText(explanation, { language, depth: 9 });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`files/claim.${language}.txt`);
  });

  it.each(["lv", "en"] as const)("the letters about money that follows in %s", async (language) => {
    const explanation = explainClaims(smallLeaver, rules);
    await expect(letter(explanation, { language })).toMatchFileSnapshot(`files/claim-letter.${language}.md`);
    const forNorth = letter(explanation, { language, municipality: "north" });
    await expect(forNorth).toMatchFileSnapshot(`files/claim-letter-north.${language}.md`);
  });

  it.each(["lv", "en"] as const)("a claim in parts, of services priced from a position on, in %s", async (language) => {
    const first = followedFirst();
    const told = { pricing: { ...pricedBy, opening: stated }, previous: [first] };
    const explanation = explainOfParts(received("2019-02-16", "2019-02-28"), capped, told);
    const amount = "claims.north.2019-02.difference";
    const one = explainOfParts(received("2019-02-16", "2019-02-28"), capped, { ...told, amount });
    const lines = explanationText(one, { language, depth: 9 });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`files/claim-part.${language}.txt`);
    const forNorth = letter(explanation, { language, municipality: "north" });
    await expect(forNorth).toMatchFileSnapshot(`files/claim-letter-part.${language}.md`);
  });

  it.each([
    ["ineligible", adult],
    ["incomplete", unknownAge],
  ] as const)("the Latvian letter of somebody %s", async (state, document) => {
    const page = letter(explain(document, compiled), { language: "lv", format: "html" });
    await expect(page).toMatchFileSnapshot(`files/letter.${state}.lv.html`);
  });

  it.each(["lv", "en"] as const)("the letter in %s", async (language) => {
    await expect(letter(explain(smallCase, compiled), { language })).toMatchFileSnapshot(`files/letter.${language}.md`);
  });
});
