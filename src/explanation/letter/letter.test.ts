import { describe, expect, it } from "vitest";
import type { Case } from "../../person/case.js";
import { compile } from "../../rules/compile.js";
import type { LimitRule } from "../../rules/limit/registry.js";
import type { Scheme } from "../../rules/scheme.js";
import { explanationDocument } from "../../../test/support/explanation-document.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { explain } from "../explain.js";
import { explanationText } from "../words/tree/tree-text.js";
import { letter } from "./letter.js";
import type { LetterOptions } from "./letter.js";

const written = (document: Case, options: LetterOptions, scheme: Scheme = smallScheme) =>
  letter(explanationDocument(explain(document, compile(scheme))), options).replace(/[\u00a0\u202f]/gu, " ");

const formats = ["markdown", "html"] as const;
const nasty = '<script>alert("1")</script> **bold** [x](http://a.b) | `code` & \u202eturned';

/** A case whose every free text is nasty; ids are checked elsewhere and can hold none of it. */
const nastyCase: Case = {
  ...smallCase,
  decisions: [
    {
      id: "grant",
      decidedOn: "2019-01-10",
      adjustments: [{ id: "more", amount: "10.00", reason: nasty, decidedBy: nasty }],
    },
  ],
};

describe("a letter", () => {
  it.each(formats)("as %s says that it is a calculation, what the budget is, and who pays", (format) => {
    const text = written(smallCase, { language: "en", format });
    expect(text).toContain("This is a calculation, not a decision.");
    expect(text).toContain("Your budget is €1,804.93.");
    expect(text).toContain("€1,613.33");
    expect(written(smallCase, { language: "lv", format })).toContain("Jūsu budžets ir 1 804,93 €.");
  });

  it("says of several budgets how much each is", () => {
    const budgetPeriods = { method: "months", months: 12, source: "made-up" } as const;
    const entitle = { ...smallScheme.entitle, budgetPeriods };
    const label = { lv: "Aprūpei", en: "For care" };
    const cover = { order: "date", source: "made-up" } as const;
    const several = { ...smallScheme, entitle, budgets: [{ id: "care", label, services: ["care"], entitle, cover }] };
    const text = written(smallCase, { language: "en" }, several);
    // Both have the same amounts: each gives what the only one gave.
    expect(text).toContain("Your budget is €3,609.86.");
    expect(text).toContain("It has these parts. Each pays for its own services:");
    expect(text).toContain("- For all other services: €1,804.93\n- For care: €1,804.93");
    expect(text).toContain("## For care: How the budget");
    expect(written(smallCase, { language: "en" })).not.toContain("It has these parts");
    expect(written(smallCase, { language: "lv" }, several)).toContain("- Visiem pārējiem pakalpojumiem: 1 804,93 €");
  });

  it.each(formats)("as %s says the name that it is given, and else the pseudonym alone", (format) => {
    const name = "Anna Kalniņa";
    expect(written(smallCase, { language: "en", format, name })).toContain(
      "This letter is about Anna Kalniņa (client client-1), case case-1, for",
    );
    expect(written(smallCase, { language: "lv", format, name })).toContain(
      "Šī vēstule ir par klientu: Anna Kalniņa (client-1), lieta case-1, laiks:",
    );
    expect(written(smallCase, { language: "en", format })).toContain(
      "This letter is about client client-1, case case-1",
    );
    const turned = written(smallCase, { language: "en", format, name: nasty });
    expect(turned).not.toMatch(format === "html" ? /<script>|\u202e/u : /<script>|(?<!\\)\*\*bold|\u202e/u);
  });

  it.each(formats)("as %s leaves appeals out unless the scheme has them", (format) => {
    expect(written(smallCase, { language: "en", format })).not.toContain("appeal");
    const appeal = { authority: { lv: "Tiesa", en: "The court" }, days: 30, source: "made-up" };
    const text = written(smallCase, { language: "en", format }, { ...smallScheme, appeal });
    expect(text).toContain("You can appeal the decision to The court within 30 days.");
    const latvian = (days: number) =>
      written(smallCase, { language: "lv", format }, { ...smallScheme, appeal: { ...appeal, days } });
    expect(latvian(30)).toContain("Lēmumu var apstrīdēt 30 dienu laikā (iestāde: Tiesa).");
    expect(latvian(21)).toContain("Lēmumu var apstrīdēt 21 dienas laikā (iestāde: Tiesa).");
    expect(latvian(11)).toContain("Lēmumu var apstrīdēt 11 dienu laikā (iestāde: Tiesa).");
  });

  it.each(formats)("as %s names every reason of those who are not entitled, and shows no budget", (format) => {
    const adult = { ...smallCase, client: { ...smallCase.client, birthDate: "1990-01-01" } };
    const text = written(adult, { language: "en", format });
    expect(text).toContain("you are not entitled to services on these days: 1 January 2019 to 31 December 2019.");
    expect(text).toContain("too old");
    expect(text).not.toContain("Your budget is");
    const latvian = written(adult, { language: "lv", format });
    expect(latvian).toContain("jums nav tiesību uz pakalpojumiem šajās dienās: 01.01.2019.–31.12.2019.");
  });

  it.each(formats)("as %s tells nobody to be entitled to a budget of nothing", (format) => {
    const amounts = smallScheme.entitle.amounts.map((row) => ({ ...row, amount: "0.00" }));
    const scheme: Scheme = { ...smallScheme, entitle: { ...smallScheme.entitle, amounts } };
    const text = written(smallCase, { language: "en", format }, scheme);
    expect(text).toContain("You meet the conditions on these days: 1 January 2019 to 31 December 2019.");
    expect(text).toContain("By these rules they give a budget of €0.00.");
    expect(text).toContain("What the rules give");
    expect(text).not.toContain("entitled to");
    const latvian = written(smallCase, { language: "lv", format }, scheme);
    expect(latvian).toContain("Pēc šiem noteikumiem par tām budžets ir 0,00 €.");
    expect(latvian).toContain("Ko paredz noteikumi");
    expect(latvian).not.toMatch(/ir tiesības/u);
    expect(written(smallCase, { language: "en", format })).toContain("You are entitled to services on these days");
  });

  it.each(formats)("as %s says that a level gives no entitlement, on its days or on all", (format) => {
    const { levels, entitle } = smallScheme;
    const scheme: Scheme = {
      ...smallScheme,
      levels: levels.map((level) => (level.id === "low" ? { ...level, entitled: false, source: "made-up" } : level)),
      entitle: { ...entitle, amounts: entitle.amounts.filter(({ level }) => level !== "low") },
    };
    const partly = written(smallCase, { language: "en", format }, scheme);
    expect(partly).toContain("You are entitled to services on these days: 1 July 2019 to 31 December 2019.");
    expect(partly).toContain(
      "1 January 2019 to 30 June 2019: the level found gives no entitlement; Low, by assessment",
    );
    const low = { ...smallCase, assessments: (smallCase.assessments ?? []).slice(0, 1) };
    const nothing = written(low, { language: "lv", format }, scheme);
    expect(nothing).toContain(
      "Pēc šiem noteikumiem jums nav tiesību uz pakalpojumiem šajās dienās: 01.01.2019.–31.12.2019.",
    );
    expect(nothing).toContain("noteiktais līmenis tiesības nedod; Zems pēc izvērtējuma");
    expect(nothing).not.toContain("Jūsu budžets");
  });

  it.each(formats)("as %s names the facts that are missing", (format) => {
    const text = written({ ...smallCase, client: { id: "client-1" } }, { language: "en", format });
    expect(text).toContain("These facts are missing:");
    expect(text).toContain("the date of birth");
  });

  it("calls conditions, limits and services by their names, and shows an id that has none as code", () => {
    const most = {
      kind: "most-units",
      per: "month",
      services: ["physio"],
      amounts: [{ most: "1", from: "2019-01-01", to: "open", source: "made-up" }],
      from: "2019-01-01",
      to: "open",
      source: "made-up",
    } as const;
    const label = { lv: "Stundas mēnesī", en: "Hours a month" };
    const limited = (limit: LimitRule) => ({ ...smallScheme, limits: [limit] });
    const named = limited({ id: "monthly", label, ...most });
    const nameless = limited({ id: "monthly", ...most });
    expect(written(smallCase, { language: "lv", format: "html" }, named)).toContain(
      "apjoms „Stundas mēnesī”, kas pieļauj 1",
    );
    expect(written(smallCase, { language: "lv", format: "html" }, nameless)).toContain(
      "apjoms „<code>monthly</code>”, kas",
    );
    expect(written(smallCase, { language: "en" }, nameless)).toContain("above limit “`monthly`”, which leaves 1");
  });

  it("marks what is assumed with the language it is written in, where that is not the letter's", () => {
    const html = (language: "lv" | "en", scheme: Scheme = smallScheme) =>
      written(smallCase, { language, format: "html" }, scheme);
    expect(html("lv")).toContain('<li><code>made-up</code>: <span lang="en">Made up for tests</span></li>');
    expect(html("en")).toContain("<li><code>made-up</code>: Made up for tests</li>");
    const inLatvian = { ...smallScheme, language: "lv" } as const;
    expect(html("en", inLatvian)).toContain('<span lang="lv">Made up for tests</span>');
    const label = { lv: "Izdomāts testiem", en: "Made up for tests" };
    const sources = smallScheme.sources.map((source) => ({ ...source, label }));
    expect(html("lv", { ...smallScheme, sources })).toContain("<li><code>made-up</code>: Izdomāts testiem</li>");
  });

  it("is refused in a language or form that there is not, with what there is", () => {
    const told = explanationDocument(explain(smallCase, compile(smallScheme)));
    const asked = (options: object) => () => letter(told, options as LetterOptions);
    expect(asked({ language: "de" })).toThrow('language: expected "lv" or "en", received "de"');
    expect(asked({ language: "en", format: "pdf" })).toThrow('format: expected "markdown" or "html", received "pdf"');
    expect(() => explanationText(told, { language: "de" as "en" })).toThrow('language: expected "lv" or "en"');
  });

  it("as a page keeps every text of a case a text", () => {
    const page = written(nastyCase, { language: "lv", format: "html" });
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; **bold**");
    expect(page).not.toContain("\u202e");
    expect(page).toContain("\\u202eturned");
  });

  it("as Markdown keeps every text of a case a text", () => {
    const text = written(nastyCase, { language: "en" });
    const line = text.split("\n").find((each) => each.includes("script")) ?? "";
    expect(line).toContain('\\<script\\>alert("1")\\</script\\> \\*\\*bold\\*\\* \\[x\\](http:\\/\\/a.b) \\| ');
    expect(line).toContain("\\`code\\` \\& ");
    expect(line).not.toContain("\u202e");
  });

  it("as Markdown has no address that becomes a link", () => {
    const reason = "see www.example.lv, WWW.x.y or write to anna.b+c@office-1.example.lv; a@b is none";
    const decisions = [
      { id: "d", decidedOn: "2019-01-10", adjustments: [{ id: "m", amount: "1.00", reason, decidedBy: "c@d.lv" }] },
    ];
    const text = written({ ...smallCase, decisions }, { language: "en" });
    expect(text).toContain("see www\\.example.lv, WWW\\.x.y or write to `anna.b+c@office-1.example.lv`; a@b is none");
    expect(text).toContain("`c@d.lv`");
    const long = [
      { ...decisions[0], adjustments: [{ id: "m", amount: "1.00", reason: "a.".repeat(50_000), decidedBy: "" }] },
    ];
    const start = performance.now();
    written({ ...smallCase, decisions: long as Case["decisions"] & object }, { language: "en" });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("as a page marks its language, and gives tables captions and headers", () => {
    const page = written(smallCase, { language: "lv", format: "html" });
    expect(page).toMatch(/^<!doctype html>\n<html lang="lv">/u);
    const tables = page.match(/<table>/gu)?.length ?? 0;
    expect(tables).toBeGreaterThan(2);
    expect(page.match(/<caption>[^<]+<\/caption>/gu)).toHaveLength(tables);
    // Totals are no services and no sources: they stand in the foot, as in every table.
    expect(page.match(/<tfoot>\n<tr><th scope="row">Kopā</gu)).toHaveLength(2);
    expect(page.match(/>Kopā</gu)).toHaveLength(2);
    for (const [, head = ""] of page.matchAll(/<thead>(.*?)<\/thead>/gsu)) {
      expect(head.match(/<th /gu)?.length).toBe(head.match(/<th scope="col"/gu)?.length);
    }
    for (const [row] of page.matchAll(/<tr>(?!<th scope="col").*?<\/tr>/gu))
      expect(row).toMatch(/^<tr><th scope="row"/u);
    expect([...page.matchAll(/<h(\d)>/gu)].map(([, level]) => level).join("")).toMatch(/^12+$/u);
  });
});
