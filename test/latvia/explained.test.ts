import { describe, expect, it } from "vitest";
import { explanationText, letter, prove, type Explanation } from "../../src/explanation/index.js";
import { explainClaims } from "../../src/explanation/explain-claims.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { parseCase } from "../../src/documents/index.js";
import { compensations, schemes } from "../../src/latvia/index.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { explanationDocument } from "../support/explanation-document.js";
import { openingOf, workedCasesOf, type WorkedQuestion } from "./worked-cases.js";

/** Words that English sentences are made of and that no Latvian word looks like. */
const english = /(?<!\p{L})(the|and|of|with|from|which|because|or|is|by|are|that|for)(?!\p{L})/iu;

/** A page without ids and the style; nothing else is English, marked or not. */
function ofWords(page: string): string {
  return page.replace(/<style>.*?<\/style>|<code>.*?<\/code>/gsu, "");
}

function check(explanation: Explanation): void {
  const document = explanationDocument(explanation);
  expect(prove(document).faults).toEqual([]);
  const page = letter(document, { language: "lv", format: "html" });
  expect(page).not.toContain('lang="en"');
  expect(
    ofWords(page)
      .split("\n")
      .filter((line) => english.test(line)),
  ).toEqual([]);
  const lines = explanationText(document, { language: "lv", depth: 4 });
  const words = lines.map((line) => line.replace(/^ +[a-z\d-]+: /u, ""));
  expect(words.filter((line) => english.test(line))).toEqual([]);
}

describe("the worked cases, explained in Latvian without a word of English", () => {
  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (id, scheme) => {
    const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(id) ?? {};
    const compiled = compile(scheme, inputs);
    for (const example of examples) check(explain(parseCase(example.case), compiled, openingOf(example)));
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(compensations.map((scheme) => [scheme.id, scheme] as const))("%s", (id, scheme) => {
    const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(id) ?? {};
    const compiled = compileCompensation(scheme, inputs);
    for (const { case: document } of examples) check(explainClaims(parseCase(document), compiled));
    expect(examples.length).toBeGreaterThan(0);
  });
});
