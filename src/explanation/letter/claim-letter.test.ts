import { describe, expect, it } from "vitest";
import { smallCompensation, smallLeaver } from "../../../test/support/small-compensation.js";
import type { Case } from "../../person/case.js";
import { isInputError } from "../../errors/index.js";
import { compileCompensation } from "../../rules/follow/compensation/compile.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import { explainClaims } from "../explain-claims.js";
import type { Explanation } from "../tree.js";
import { letter, type LetterOptions } from "./letter.js";

const said = (explanation: Explanation, options: LetterOptions) =>
  letter(explanation, options).replace(/[\u00a0\u202f]/gu, " ");
const written = (options: LetterOptions, document: Case = smallLeaver, scheme = smallCompensation) =>
  said(explainClaims(document, compileCompensation(scheme)), options);

const formats = ["markdown", "html"] as const;

/** Moves from the north to the south on 8 February, and gets one service that counts for nobody. */
const moved: Case = {
  ...smallLeaver,
  residences: [
    { kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-07" },
    { kind: "declared", place: "south", from: "2019-02-08", to: "open" },
  ],
  deliveries: [
    ...(smallLeaver.deliveries ?? []).slice(0, 1),
    {
      id: "short",
      service: "care",
      line: "care",
      units: "2",
      unit: "hour",
      from: "2019-02-11",
      to: "2019-02-12",
      payer: "south",
      cost: "50.00",
    },
    {
      id: "alone",
      service: "physio",
      units: "1",
      unit: "session",
      from: "2019-02-20",
      to: "2019-02-20",
      payer: "south",
    },
  ],
};
const capped: CompensationScheme = {
  ...smallCompensation,
  amount: { ...smallCompensation.amount, atMost: "net-cost" },
};

describe("a letter about money that follows", () => {
  it.each(formats)("as %s tells the client to whom, for which days, at which rate, and why not otherwise", (format) => {
    const text = written({ language: "en", format }, moved);
    expect(text).toContain("Where the money for your services follows you");
    expect(text).toContain("This is a calculation, not a decision.");
    expect(text).toContain("It does not go to you, and what you pay yourself does not change.");
    expect(text).toContain("In all €310.00 follows you.");
    expect(text).toContain("Group at leaving: Adult.");
    expect(text).toContain("February 2019: €310.00 × 7 days + €310.00 × 21 days, divided by 28 days, gives €310.00.");
    expect(text).toContain("its amount is shared among them by their days.");
    expect(text).toContain("Physiotherapy, 1 session, 20 February 2019: it is not in the plan.");
    expect(text).toContain("1 January 2019 to 31 January 2019: no institution was left yet");
    expect(text).toContain("1 March 2019 to 31 March 2019: no service that counts was delivered in the month.");
    const rows =
      format === "html" ? /<th scope="row">February 2019<\/th><td>North<\/td>/u : /\| February 2019 \| North \|/u;
    expect(text).toMatch(rows);
  });

  it.each(formats)("as %s tells a municipality what it can claim, and what of the cost others pay", (format) => {
    const text = written({ language: "en", format, municipality: "south" }, moved, capped);
    expect(text).toContain("Money that follows a client: what South can claim");
    expect(text).toContain("In all €50.00 can be claimed.");
    expect(text).toContain(
      "February 2019, South: no more follows than the services cost the municipality, which is €50.00; €182.50 less.",
    );
    expect(text).toContain("Less by the cap");
    expect(text).not.toContain("North");
    const north = written({ language: "en", format, municipality: "north" }, moved, capped);
    expect(north).toContain("In all €77.50 can be claimed.");
    expect(north).toContain("Other public money");
    expect(north).not.toContain("Less by the cap");
    expect(north).toContain("€300.00");
  });

  it.each(formats)("as %s speaks Latvian", (format) => {
    const text = written({ language: "lv", format }, moved);
    expect(text).toContain("Kopā jums seko 310,00 €.");
    expect(text).toContain("Tas ir aprēķins, nevis lēmums.");
    expect(text).not.toMatch(/undefined|\{\w+\}|follows|claim/u);
    expect(written({ language: "lv", format, municipality: "south" }, moved)).toContain("Kopā var pieprasīt 232,50 €.");
  });

  it("says what more follows than the services cost, and rounds where it says so", () => {
    const cheap = (smallLeaver.deliveries ?? []).map((each) => ({ ...each, cost: "110.00" }));
    const late: Case = {
      ...smallLeaver,
      deliveries: cheap,
      client: { ...smallLeaver.client, deathDate: "2019-03-11" },
    };
    const [first] = smallCompensation.amount.method === "fixed-per-month" ? smallCompensation.amount.rates : [];
    const odd = {
      ...smallCompensation,
      amount: { ...smallCompensation.amount, rates: [{ ...first, amount: "100.00" }] },
    };
    const text = written({ language: "en" }, late, odd as CompensationScheme);
    expect(text).toContain("March 2019: €100.00 × 11 days, divided by 31 days, gives 35.4838…, rounded to €35.48.");
    expect(text).toContain("February 2019, North: €90.00 more follows than the services cost the municipality.");
  });

  it.each(formats)("as %s names the facts that are missing, and shows no amount", (format) => {
    const { settings, ...unknown } = smallLeaver;
    expect(settings).toBeDefined();
    const text = written({ language: "en", format }, unknown);
    expect(text).toContain("These facts are missing:");
    expect(text).toContain("where the person stays");
    expect(text).not.toContain("€");
  });

  it.each(formats)("as %s says that nothing follows, with every reason", (format) => {
    const early = { ...smallLeaver, leavings: [{ id: "out", on: "2018-06-30", institution: "manor", group: "adult" }] };
    const text = written(
      { language: "en", format },
      { ...early, settings: [{ kind: "home", from: "2018-07-01", to: "open" }] },
    );
    expect(text).toContain("By these rules no money follows you on any of these days.");
    expect(text).toContain("left before the first day that counts");
    const none = written(
      { language: "en", format, municipality: "north" },
      { ...early, residences: smallLeaver.residences ?? [] },
    );
    expect(none).toContain("By these rules the municipality can claim for none of these days.");
  });

  it("keeps every text of a case and of a scheme a text", () => {
    const nasty = '<script>alert("1")</script> **bold** | \u202eturned';
    const label = { lv: nasty, en: nasty };
    const scheme = {
      ...smallCompensation,
      groups: smallCompensation.groups.map((group) => ({ ...group, label })),
      places: smallCompensation.places.map((place) => ({ ...place, label })),
      services: smallCompensation.services.map((service) => ({ ...service, label })),
    };
    const explanation = { ...explainClaims(moved, compileCompensation(scheme)), client: nasty };
    const page = letter(explanation, { language: "lv", format: "html" });
    expect(page).not.toMatch(/<script|\u202e/u);
    expect(page.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;/gu)?.length).toBeGreaterThan(5);
    const text = letter(explanation, { language: "en", municipality: "south" });
    expect(text).not.toMatch(/(?<!\\)<script|\*\*bold|\u202e/u);
    expect(text).toContain("\\<script\\>");
  });

  it("as a page marks its language, and gives tables captions and headers", () => {
    const page = written({ language: "lv", format: "html", municipality: "south" }, moved);
    expect(page).toMatch(/^<!doctype html>\n<html lang="lv">/u);
    expect(page.match(/<table>/gu)).toHaveLength(2);
    expect(page.match(/<caption>[^<]+<\/caption>/gu)).toHaveLength(2);
    for (const [row] of page.matchAll(/<tr>(?!<th scope="col").*?<\/tr>/gu))
      expect(row).toMatch(/^<tr><th scope="row"/u);
    for (const [table] of page.matchAll(/<table>.*?<\/table>/gsu)) {
      const columns = table.match(/<th scope="col"/gu)?.length ?? 0;
      for (const [row] of table.matchAll(/<tr><th scope="row".*?<\/tr>/gu))
        expect(row.match(/<t[hd]/gu)).toHaveLength(columns);
    }
    expect([...page.matchAll(/<h(\d)>/gu)].map(([, level]) => level).join("")).toMatch(/^12+$/u);
  });

  it("is for no municipality that the explanation does not name", () => {
    const issues = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        if (isInputError(error)) return error.message;
        throw error;
      }
      return "nothing";
    };
    expect(issues(() => written({ language: "en", municipality: "nort" }))).toBe(
      'municipality: expected a municipality that the explanation names: north, received "nort". Did you mean "north"?',
    );
  });
});
