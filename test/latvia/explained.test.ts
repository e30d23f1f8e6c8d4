import { describe, expect, it } from "vitest";
import { explanationText, letter, prove, type Explanation } from "../../src/explanation/index.js";
import { explainClaims } from "../../src/explanation/explain-claims.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { parseCase } from "../../src/documents/index.js";
import { compensations, moneyFollowsClient, schemes } from "../../src/latvia/index.js";
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

/** The letter of a worked case of a scheme, in Latvian. */
function letterOf(id: string, title: string): string {
  const scheme = schemes.find((each) => each.id === id);
  const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(id) ?? {};
  const example = examples.find((each) => each.title === title);
  if (scheme === undefined || example === undefined) throw new Error(`no case ${title} of ${id}`);
  const explanation = explain(parseCase(example.case), compile(scheme, inputs), openingOf(example));
  return letter(explanationDocument(explanation), { language: "lv", format: "markdown" });
}

describe("what letters of Latvian schemes say", () => {
  it("the level of the days, also where its amount is one of a month", () => {
    const page = letterOf("individual-budget-adults", "Fifteen months at level 3: twelve months' money stretched");
    expect(page).toContain("| Dienas | Dienu skaits | Līmenis | Apmērs | Par cik dienām | Summa |");
    expect(page).toContain("| 01.11.2019.–30.11.2019. | 30 | 3\\. līmenis: regulārs ikdienas atbalsts |");
  });

  it("each of several grounds by itself", () => {
    const page = letterOf("assistant", "An adult of group II without limits of functions has no assistant");
    expect(page).toContain("; vai no 18 gadu vecuma un (I invaliditātes grupa vai II invaliditātes grupa) un Redzes");
  });

  it("that an input names no programme, in Latvian", () => {
    const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(moneyFollowsClient.id) ?? {};
    const compiled = compileCompensation(moneyFollowsClient, { ...inputs, "excluded-programmes": "none" });
    const explained = explainClaims(parseCase(examples[0]?.case), compiled);
    const page = letter(explanationDocument(explained), { language: "lv", format: "markdown" });
    expect(page).toContain("`input:excluded-programmes`: nav: programmas, kuru pakalpojumi izslēdz kompensāciju");
  });
});
