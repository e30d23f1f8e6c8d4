import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { individualBudgetAdults, individualBudgetChildren, technicalAids } from "../../latvia/index.js";
import type { Case } from "../../person/case.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import { explain } from "../explain.js";
import { letter } from "./letter.js";

interface Examples {
  readonly inputs: Readonly<Record<string, string>>;
  readonly examples: readonly { readonly case: Case }[];
}

function examplesOf(folder: string, scheme?: string): Examples {
  const text = readFileSync(new URL(`../../latvia/${folder}/examples.json`, import.meta.url), "utf8");
  const document = JSON.parse(text) as Examples & { readonly schemes: Readonly<Record<string, Examples>> };
  return scheme === undefined ? document : (document.schemes[scheme] ?? document);
}

/** The lines of a letter under a heading, without empty ones. */
function under(heading: string, text: string): readonly string[] {
  const [, after = ""] = text.split(`## ${heading}\n`);
  return (after.split("\n## ")[0] ?? "").split("\n").filter((line) => line !== "");
}

function letterOf(scheme: Scheme, { inputs, examples }: Examples, language: "lv" | "en", units?: string): string {
  const [first] = examples;
  if (first === undefined) throw new Error("no example");
  const { plan, ...others } = first.case;
  const lines = plan?.lines.map((line) => (units === undefined ? line : { ...line, quantity: units })) ?? [];
  const explanation = explain({ ...others, plan: { lines } }, compile(scheme, inputs));
  return letter(explanation, { language, format: "markdown" }).replaceAll("\u00A0", " ");
}

describe("a letter says what is not covered, of which line and why", () => {
  const adults = examplesOf("individual-budget-adults");

  it("where the budget had something left, and where it was used up", () => {
    // 600 hours a month at 18.00 are 10 800.00. Each budget period has 3600.00, which its first month takes: 7200.00 of it are left over, then
    // five months (to April) and eight months (to January) in full.
    expect(under("Kas nav segts, un kāpēc", letterOf(individualBudgetAdults, adults, "lv", "600"))).toEqual([
      "- Fizioterapeita nodarbība, 2019. gada novembris: 7 200,00 €, jo budžetā bija atlikuši tikai 3 600,00 €.",
      "- Fizioterapeita nodarbība, 2019. gada decembris – 2020. gada aprīlis: 54 000,00 €, jo budžets jau bija izlietots.",
      "- Fizioterapeita nodarbība, 2020. gada maijs: 7 200,00 €, jo budžetā bija atlikuši tikai 3 600,00 €.",
      "- Fizioterapeita nodarbība, 2020. gada jūnijs – 2021. gada janvāris: 86 400,00 €, jo budžets jau bija izlietots.",
    ]);
  });

  it("where a price is above what the state gives, and who pays that", () => {
    const aids = examplesOf("technical-aids", "technical-aids");
    expect(under("What is not covered, and why", letterOf(technicalAids, aids, "en"))).toEqual([
      "- Technical aid, March 2026: €50.00 besides, because the price is above what the state gives; you pay it.",
    ]);
    expect(letterOf(technicalAids, aids, "lv")).toContain("400,00 EUR par palīglīdzekli");
    expect(under("Kas nav segts, un kāpēc", letterOf(technicalAids, aids, "lv"))).toEqual([
      "- Tehniskais palīglīdzeklis, 2026. gada marts: papildus 50,00 €, jo cena pārsniedz summu, ko maksā valsts; maksājat jūs.",
    ]);
  });

  it("and nothing where all is covered", () => {
    expect(letterOf(individualBudgetAdults, adults, "en")).not.toContain("What is not covered");
  });

  it("where a budget is shared in proportion", () => {
    const children = examplesOf("individual-budget-children");
    const shared: Scheme = {
      ...individualBudgetChildren,
      cover: { ...individualBudgetChildren.cover, order: "pro-rata" },
    };
    const said = under("What is not covered, and why", letterOf(shared, children, "en", "400"));
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toContain("because the budget is too small for all services and is shared");
  });
});

describe("a letter about several budget periods", () => {
  const text = letterOf(individualBudgetAdults, examplesOf("individual-budget-adults"), "lv");

  it("names the days of each", () => {
    expect(text).toContain("## Kā aprēķināts budžets par laiku 01.11.2019.–30.04.2020.");
    expect(text).toContain("## Kā aprēķināts budžets par laiku 01.05.2020.–31.01.2021.");
  });

  it("speaks of no rounding where nothing was rounded", () => {
    expect(text).not.toContain("noapaļo līdz");
  });
});
