import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { calculate } from "../../rules/calculate.js";
import type { Case } from "../../person/case.js";
import { languages } from "../../sources/index.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import { explain } from "../explain.js";
import { letter } from "../letter/letter.js";
import { outcomeWords } from "./outcome-words.js";
import { explanationText } from "./tree/tree-text.js";

/** The outcome of a person in both languages, which an explanation and the words for results say alike. */
function said(document: Case, scheme: Scheme = smallScheme): readonly string[] {
  const compiled = compile(scheme);
  return languages.map((language) => {
    const [, , line = ""] = explanationText(explain(document, compiled), { language });
    expect(outcomeWords(scheme, language).outcome(calculate(document, compiled))).toBe(line);
    return line.replace(/[\u00a0\u202f]/gu, " ");
  });
}

const grown: Case = { ...smallCase, client: { ...smallCase.client, birthDate: "2001-07-02" } };
const nothing = smallScheme.entitle.amounts.map((row) => ({ ...row, amount: "0.00" }));

describe("an outcome in a line", () => {
  it("says on which days somebody is eligible, where not on all", () => {
    expect(said(smallCase)).toEqual(["atbilst nosacījumiem visās dienās (365 dienas)", "eligible on all 365 days"]);
    expect(said(grown)).toEqual([
      "atbilst nosacījumiem daļā dienu (182, periodā 365 dienas): 01.01.2019.–01.07.2019.",
      "eligible on 182 of 365 days: 1 January 2019 to 1 July 2019",
    ]);
  });

  it("says that the budget is nothing, also where it is by rounding", () => {
    const [latvian, english] = said(smallCase, {
      ...smallScheme,
      entitle: { ...smallScheme.entitle, amounts: nothing },
    });
    expect(english).toBe("eligible on all 365 days; the budget is €0.00");
    expect(latvian).toBe("atbilst nosacījumiem visās dienās (365 dienas); budžets ir 0,00 €");
    const cents = nothing.map((row) => ({ ...row, amount: "0.01" }));
    const scheme: Scheme = { ...smallScheme, entitle: { ...smallScheme.entitle, amounts: cents } };
    const oneDay: Case = { ...smallCase, period: { from: "2019-03-04", to: "2019-03-04" }, plan: { lines: [] } };
    expect(said(oneDay, scheme)[1]).toBe("eligible on its only day; the budget is €0.00");
    expect(letter(explain(oneDay, compile(scheme)), { language: "en" })).toContain("give a budget of €0.00");
  });

  it("says that nobody is eligible, and that facts are missing", () => {
    const adult = { ...smallCase, client: { ...smallCase.client, birthDate: "1990-01-01" } };
    expect(said(adult)).toEqual(["neatbilst nosacījumiem nevienā dienā", "not eligible on any day"]);
    expect(said({ ...smallCase, client: { id: "client-1" } })).toEqual([
      "trūkst ziņu, kas varētu mainīt rezultātu",
      "incomplete: facts are missing that could change the result",
    ]);
  });

  it("writes days as it is told", () => {
    const words = outcomeWords(smallScheme, "en");
    expect(words.outcome(calculate(grown, compile(smallScheme)), ({ from, to }) => `${from}/${to}`)).toBe(
      "eligible on 182 of 365 days: 2019-01-01/2019-07-01",
    );
  });
});
