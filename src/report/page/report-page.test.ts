import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { summarise } from "../../cohort/index.js";
import { isInputError } from "../../errors/index.js";
import { compare } from "../../compare/index.js";
import { applyReform, diffSchemes } from "../../documents/index.js";
import { startMovements } from "../../movement/index.js";
import type { Case } from "../../person/case.js";
import { calculate } from "../../rules/calculate.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import { reportStyle, reportStyleDigest } from "./html/style.js";
import { reportPage, startReport, type ReportedPerson, type ReportOptions } from "./index.js";

/** A child of a place with one score for the year, born in a year. */
function child(id: string, { place = "north", score = "30", born = "2010" }, synthetic = true): Case {
  return {
    ...smallCase,
    id,
    synthetic,
    client: { ...smallCase.client, id: `client-${id}`, birthDate: `${born}-05-17` },
    residences: [{ kind: "declared", place, from: "2010-05-17", to: "open" }],
    assessments: [{ id: "only", instrument: "scale", date: "2018-11-05", score }],
  };
}

const many = (count: number, start: string, given: { readonly place?: string; readonly score?: string }) =>
  Array.from({ length: count }, (_, index) => child(`${start}-${index}`, given));

/** Six of low need in the north, five in the south, five of high need in the north, two in the south. */
const cases = [
  ...many(6, "a", {}),
  ...many(5, "b", { place: "south" }),
  ...many(5, "c", { score: "72" }),
  ...many(2, "d", { place: "south", score: "72" }),
];

function peopleOf(list: readonly Case[], scheme: Scheme, before?: Scheme): readonly ReportedPerson[] {
  const compiled = compile(scheme);
  const old = before === undefined ? undefined : compile(before);
  return list.map((document) => ({
    document,
    result: calculate(document, compiled),
    before: old === undefined ? undefined : calculate(document, old),
  }));
}

const people = peopleOf(cases, smallScheme);
const options: ReportOptions = { scheme: smallScheme, language: "en" };
const page = reportPage(people, options);

/** The texts of the elements of a name. */
function texts(html: string, name: string): readonly string[] {
  const found = [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "gsu"))];
  return found.map(([, text = ""]) => text.replaceAll(/<[^>]*>/gu, ""));
}

/** The cells of the table with a caption. */
function table(html: string, caption: string): readonly (readonly string[])[] {
  const found = html.split("<table>").find((each) => each.includes(`<caption>${caption}</caption>`)) ?? "";
  const [own = ""] = found.split("</table>");
  return [...own.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = ""]) => cell),
  );
}

const ids = (html: string) => [...html.matchAll(/<section id="([^"]*)">/gu)].map(([, id]) => id);

const grouped = (decimal = "") => decimal.replace(/\B(?=(?:\d{3})+\.)/gu, ",").replace("-", "−");

describe("a report of rules without levels", () => {
  it("says that nobody knows equal need, where enough people are in two places", () => {
    const scheme: Scheme = { ...smallScheme, entitle: { method: "plan-cost", source: "made-up" } };
    const html = reportPage(peopleOf(cases, scheme), { scheme, language: "en" });
    expect(html).toContain("by these rules budgets are not made of levels, by which equal need could be known.");
    expect(page).not.toContain("equal need could be known");
  });
});

describe("a report", () => {
  it("has its sections in their order, and names those without data", () => {
    expect(ids(page)).toEqual(["costs", "groups", "fairness", "edges", "assumptions", "left-out"]);
    const repeat = { command: "seko report results.ndjson", digests: [{ file: "results.ndjson", sha256: "ab" }] };
    const compared = reportPage(peopleOf(cases, smallScheme, smallScheme), { ...options, comparison: {}, repeat });
    expect(ids(compared)).toEqual([
      "changes",
      "costs",
      "gains",
      "groups",
      "fairness",
      "edges",
      "assumptions",
      "repeat",
    ]);
    expect(page).toContain("<li>Who gains and loses: there is nothing to compare with.</li>");
    expect(texts(compared, "pre")).toEqual(["seko report results.ndjson"]);
  });

  it("says in every title, picture and table that people are made up, in both languages", () => {
    for (const [language, beginning] of [
      ["en", "Invented data: "],
      ["lv", "Izdomāti dati: "],
    ] as const) {
      const html = reportPage(people, { ...options, language });
      const titles = [...texts(html, "h1"), ...texts(html, "title"), ...texts(html, "caption"), ...texts(html, "desc")];
      const headings = texts(html, "h2");
      expect(titles.length + headings.length).toBeGreaterThan(20);
      expect([...titles, ...headings].filter((title) => !title.startsWith(beginning))).toEqual([]);
    }
  });

  it("names an assumption in every title where people are real, and nothing where nothing is assumed", () => {
    const real = cases.map((each) => ({ ...each, synthetic: false }));
    const assuming = reportPage(peopleOf(real, smallScheme), options);
    expect(texts(assuming, "caption").filter((title) => !title.startsWith("Assuming “made-up”: "))).toEqual([]);
    const scheme: Scheme = {
      ...smallScheme,
      sources: [{ id: "made-up", title: "A list", certainty: "seen" }],
    };
    const plain = reportPage(peopleOf(real, scheme), { ...options, scheme });
    expect(texts(plain, "caption")).toContain("who pays");
    expect(plain).not.toContain("made up");
    expect(ids(plain)).not.toContain("assumptions");
  });

  it("loads nothing, runs nothing, takes no style but its own, and is the same bytes each time", () => {
    expect(reportStyleDigest).toBe(`sha256-${createHash("sha256").update(reportStyle).digest("base64")}`);
    expect(page).toContain(`<style>${reportStyle}</style>`);
    expect(page).toContain(
      `content="default-src 'none'; style-src '${reportStyleDigest}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe| style=| on[a-z]+=|url\(|href="(?!#)|src=|@import/u);
    expect(reportPage(people, options)).toBe(page);
    expect(reportPage(peopleOf(cases.toReversed(), smallScheme), options)).toBe(page);
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/u);
  });

  it("shows whatever a name holds as text", () => {
    const title = { lv: "<script>alert(1)</script>", en: "<script>alert(1)</script>" };
    const repeat = { command: "<b>'&", digests: [] };
    const html = reportPage(people, { ...options, title, repeat });
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("<pre>&lt;b&gt;&#39;&amp;</pre>");
    expect(html).not.toMatch(/<script|<b>/u);
  });

  it("adds up to the summary", () => {
    const { totals } = summarise(
      people.map(({ result }) => result),
      { scheme: smallScheme, groupOf: () => "all" },
    );
    const written = (decimal: string) => decimal.replace(/\B(?=(?:\d{3})+\.)/gu, ",");
    for (const by of ["level", "municipality"]) {
      const rows = table(page, `Invented data: amounts by ${by}`);
      expect(rows.at(-1)?.slice(0, 6)).toEqual([
        "All",
        "18",
        written(totals.budget),
        written(totals.cost),
        written(totals.funded),
        written(totals.uncovered),
      ]);
    }
    const payers = table(page, "Invented data: who pays");
    expect(payers.map(([, amount]) => amount)).toContain(written(totals.bySource["esf"] ?? ""));
    expect(texts(page, "h2")[0]).toContain(written(totals.cost));
  });

  it("refuses results of another scheme, and a smallest group that is none", () => {
    const refused = (run: () => unknown): unknown => {
      try {
        run();
      } catch (error) {
        if (isInputError(error)) return error.issues.map(({ code }) => code);
        throw error;
      }
      return [];
    };
    const other = { ...smallScheme, version: "2" };
    expect(refused(() => reportPage(people, { ...options, scheme: other }))).toContain("mixed-results");
    expect(refused(() => reportPage([...people, ...people], options))).toContain("counted-twice");
    expect(refused(() => startReport({ ...options, smallestGroup: 0 }))).toEqual(["not-whole"]);
  });
});

describe("what moves the result", () => {
  const moved = (list: readonly Case[], share: string) => {
    const moving = startMovements(smallScheme, { share });
    for (const document of list) moving.add(document);
    return moving.movements();
  };

  it("stands with the assumptions, the largest first, and says what is held the same", () => {
    const movements = moved(cases, "0.10");
    const html = reportPage(people, { ...options, movements: () => movements });
    const [first] = movements.moved;
    expect(table(html, "Invented data: what moves the result, the largest first").slice(1)).toEqual([
      ["made-up", "Made up for tests", "10%", "18", grouped(first?.lower), grouped(first?.higher)],
    ]);
    expect(texts(html, "h2").find((title) => title.includes("moves it most"))).toContain(
      `“made-up” moves it most: its numbers 10% lower change public support by ${grouped(first?.lower)}\u00a0EUR`,
    );
    expect(html).toContain("same people, same use (18 people). How likely these bounds are, nobody says.");
  });

  it("shows no amount of few people", () => {
    const movements = moved(cases, "0.10");
    const few = { ...movements, moved: movements.moved.map((each) => ({ ...each, people: 15 })) };
    const html = reportPage(people, { ...options, movements: () => few });
    const [, row = []] = table(html, "Invented data: what moves the result, the largest first");
    expect(row).toEqual(["made-up", "Made up for tests", "10%", "15", "", ""]);
    expect(html).toContain("the result moves for a few people only");
  });
});

describe("groups of few people", () => {
  it("stand together with others, so that none can be worked out", () => {
    const rows = table(page, "Invented data: amounts by municipality").slice(1);
    expect(rows.map(([name, count]) => [name, count])).toEqual([
      ["North", "11"],
      ["South", "7"],
      ["All", "18"],
    ]);
    const few = [...many(9, "a", {}), ...many(6, "b", { place: "south" }), ...many(2, "c", { place: "east" })];
    const scheme: Scheme = {
      ...smallScheme,
      places: [
        ...smallScheme.places,
        {
          id: "east",
          label: { lv: "Austrumi", en: "East" },
          kind: "municipality",
          from: "2000-01-01",
          to: "open",
          within: [{ place: "country", from: "2000-01-01", to: "open" }],
        },
      ],
    };
    const html = reportPage(peopleOf(few, scheme), { ...options, scheme });
    expect(table(html, "Invented data: amounts by municipality").map(([name, count]) => [name, count])).toEqual([
      ["Municipality", "People with a budget"],
      ["North", "9"],
      ["Other groups together (2)", "8"],
      ["All", "17"],
    ]);
    expect(html).not.toContain("East");
  });

  it("have no amounts where even all are few", () => {
    const html = reportPage(peopleOf(cases.slice(0, 4), smallScheme), options);
    expect(ids(html)).toEqual(["edges", "assumptions", "left-out"].filter((id) => html.includes(`id="${id}"`)));
    expect(html.split("<main>")[1]).not.toMatch(/\d\.\d\d/u);
    expect(texts(html, "h1")).toEqual(["Invented data: Small scheme: fewer than 5 people, 2019-01-01 to 2019-12-31"]);
    expect(
      reportPage(peopleOf(cases.slice(0, 4), smallScheme), { ...options, smallestGroup: 1 }).split("<main>")[1],
    ).toMatch(/\d\.\d\d/u);
  });
});

describe("a report of two sets of rules", () => {
  const raised: Scheme = {
    ...smallScheme,
    version: "2",
    entitle: {
      ...smallScheme.entitle,
      amounts: smallScheme.entitle.amounts.map((row) => (row.level === "low" ? { ...row, amount: "1250.00" } : row)),
    },
  };
  const reform = diffSchemes(smallScheme, raised);
  const effects = reform === undefined ? [] : applyReform(smallScheme, reform).effects;
  const compared = reportPage(peopleOf(cases, raised, smallScheme), {
    ...options,
    scheme: raised,
    comparison: { changes: { reform, effects } },
  });

  it("says what differs in the rules and the amounts", () => {
    expect(table(compared, "Invented data: differences of the rules: 1").slice(1)).toEqual([
      ["entitle.amounts[low].amount", "2019-01-01 to 2019-12-31", "1,200.00", "1,250.00"],
    ]);
    // Eleven children of low need, 50.00 more for each; their plans cost more than both budgets.
    expect(table(compared, "Invented data: amounts before and after")[1]).toEqual([
      "Budget",
      "30,000.00",
      "30,550.00",
      "550.00",
    ]);
    expect(texts(compared, "h2")[0]).toContain("public support rises by 550.00\u00a0EUR, over 18 people compared");
  });

  it("counts who gains by both measures, in bins that add up to all", () => {
    const [, support = [], pocket = []] = table(compared, "Invented data: how many people gain and lose");
    expect(support).toEqual(["Public support", "0", "0", "7", "11", "0", "0", "0"]);
    expect(pocket).toEqual(["Out of pocket", "0", "0", "7", "0", "11", "0", "0"]);
  });

  it("does not tell the amounts of few people by their difference", () => {
    const few = peopleOf([...cases.slice(0, 3), ...cases.slice(11)], raised, smallScheme);
    const html = reportPage(few, { ...options, scheme: raised, comparison: {} });
    expect(texts(html, "h2")[0]).toBe("Invented data: the amounts of fewer than 5 people change");
    expect(html).not.toContain("before and after");
    const [, support = []] = table(html, "Invented data: how many people gain and lose");
    expect(support).toEqual(["Public support", "0", "0", "", "", "0", "0", "10"]);
  });

  it("counts who is not eligible with 0.00, as a comparison does, to the cent", () => {
    const older: Scheme = { ...smallScheme, conditions: [{ id: "age", kind: "age", until: 5, source: "made-up" }] };
    const html = reportPage(peopleOf(cases, smallScheme, older), { ...options, comparison: {} });
    const [, support = []] = table(html, "Invented data: how many people gain and lose");
    expect(support).toEqual(["Public support", "0", "0", "0", "0", "18", "0", "0"]);
    const { totals, people: counted } = compare(cases, compile(older), compile(smallScheme));
    const written = (decimal: string) => decimal.replace(/\B(?=(?:\d{3})+\.)/gu, ",");
    const rows = table(html, "Invented data: amounts before and after").slice(1);
    expect(rows.map((row) => row.slice(1))).toEqual(
      [totals.budget, totals.cost, totals.support, totals.outOfPocket].map((each) =>
        [each.before, each.after, each.change].map(written),
      ),
    );
    expect(html).toContain(`${counted.gainedRight} people become eligible, 0 people no longer are.`);
  });

  it("sets aside whom a fact is missing of, says how many, and shows no sum from which few could be told", () => {
    const { assessments, ...others } = child("x", {});
    const lacking = Array.from({ length: 6 }, (_, index) => ({
      ...others,
      id: `x-${index}`,
      client: { ...others.client, id: `client-x-${index}` },
    }));
    const all = [...cases, ...lacking];
    const html = reportPage(peopleOf(all, raised, smallScheme), { ...options, scheme: raised, comparison: {} });
    expect(assessments).toHaveLength(1);
    expect(texts(html, "h2")[0]).toContain("over 18 people compared, without 6 people");
    const [, support = []] = table(html, "Invented data: how many people gain and lose");
    expect(support).toEqual(["Public support", "0", "0", "7", "11", "0", "6", "0"]);
    // Two who have amounts now and were not calculated before: what they have is the difference to the costs.
    const some = peopleOf(cases, raised, smallScheme).map((each, index) =>
      index < 2 ? { ...each, before: undefined } : each,
    );
    const hidden = reportPage(some, { ...options, scheme: raised, comparison: {} });
    expect(hidden).not.toContain("before and after");
  });
});
