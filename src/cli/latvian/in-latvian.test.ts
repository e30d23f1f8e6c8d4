import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changedAt, placesIn } from "../../../test/support/mutations.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { checkCompensation, parseCase, parseScheme } from "../../documents/index.js";
import { isInputError, type Issue } from "../../errors/index.js";
import { moneyFollowsClient } from "../../latvia/index.js";
import { compile } from "../../rules/compile.js";
import { issueInLatvian, warningInLatvian } from "./in-latvian.js";

/** Words that English sentences are made of and that no Latvian word looks like. */
const english =
  /(?<!\p{L})(the|an|and|of|with|from|which|because|or|is|are|that|for|known|nothing|expected|write|point|comma)(?!\p{L})/iu;
const values = ["x", "", 1.5, {}, [], null, "2019-13-01", "1,5", "2030-01-01", "-1", 7, true, "open"];
/** Days and numbers as people write them. */
const handwritten = ["2019-04-31", "31.12.2019", "1.000", "1,000", "1,234", "1.00000", "99999999999999999999"];

/** What is said of a document with each of its places changed, or each so many-th change, in Latvian. */
function saidOf(
  document: unknown,
  check: (text: string) => unknown,
  { each = 1, tried = values }: { readonly each?: number; readonly tried?: readonly unknown[] } = {},
): readonly string[] {
  const changes = placesIn(document).flatMap((place) => [
    () => changedAt(document, place),
    ...tried.map((value) => () => changedAt(document, place, value)),
  ]);
  const said = changes.flatMap((change, index) => {
    if (index % each > 0) return [];
    try {
      const found = check(JSON.stringify(change()));
      return Array.isArray(found) ? (found as readonly Issue[]).map(issueInLatvian) : [];
    } catch (error) {
      if (!isInputError(error)) throw error;
      return error.issues.map(issueInLatvian);
    }
  });
  return [...new Set(said)];
}

/** What is not in Latvian: a sentence with English words outside of quotes, names and places in a document. */
function foreign(said: readonly string[]): readonly string[] {
  const [own, quoted] = [/"[^"]*"|`[^`]*`|\{[^}]*\}|^\S+: |\S+\[\d+\]\S*/gu, "„"];
  return said.filter((line) => line.includes(quoted) || english.test(line.replaceAll(own, "")));
}

describe("what is wrong with a document, in Latvian", () => {
  it("is told of a case without a word of English", () => {
    const said = saidOf(smallCase, parseCase);
    expect(said.length).toBeGreaterThan(100);
    expect(foreign(said)).toEqual([]);
  });

  it("is told of a scheme without a word of English", () => {
    const said = saidOf(smallScheme, (text) => compile(parseScheme(text)));
    expect(said.length).toBeGreaterThan(200);
    expect(foreign(said)).toEqual([]);
  });

  it("is told of days and numbers as people write them without a word of English", () => {
    const tried = { tried: handwritten };
    const said = [...saidOf(smallCase, parseCase, tried), ...saidOf(smallScheme, parseScheme, tried)];
    expect(said.length).toBeGreaterThan(100);
    expect(foreign(said)).toEqual([]);
    const date = { code: "date-not-real", path: "", expected: "a real date", received: '"2019-04-31"' };
    expect(issueInLatvian({ ...date, hint: "April 2019 has 30 days." })).toContain(
      "Mēneša 2019-04 dienu skaits ir 30.",
    );
  });

  const inExamples = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), "utf8"));

  it.each([
    ["abroad/france-apa/scheme-2024.json", 11],
    ["abroad/flanders-pvb/scheme.json", 11],
    ["abroad/japan-kaigo/scheme.json", 11],
    ["pilot-children/scheme.json", 151],
  ])("is told of %s without a word of English", (name, each) => {
    const said = saidOf(inExamples(name), parseScheme, { each });
    expect(said.length).toBeGreaterThan(20);
    expect(foreign(said)).toEqual([]);
  });

  it("is told of compensations and of people with deliveries without a word of English", () => {
    const { cases } = inExamples("pilot-adults/cases.json") as { readonly cases: readonly unknown[] };
    const said = [
      ...saidOf(moneyFollowsClient, (text) => checkCompensation(text), { each: 29 }),
      ...cases.slice(0, 3).flatMap((document) => saidOf(document, parseCase, { each: 7 })),
    ];
    expect(said.length).toBeGreaterThan(100);
    expect(foreign(said)).toEqual([]);
  });

  it("names file, line, place, what is expected and received, and the hint", () => {
    const issue = {
      code: "unknown-key",
      path: "client.nmae",
      expected: "a known key",
      received: '"nmae"',
      hint: 'Did you mean "name"?',
    };
    expect(issueInLatvian({ ...issue, file: "cases.ndjson", line: 7 })).toBe(
      'cases.ndjson:7: client.nmae: gaidīts: zināma atslēga; saņemts: "nmae". Vai domājāt "name"?',
    );
    expect(issueInLatvian({ code: "x", path: "", expected: "words of tomorrow", received: "nothing" })).toBe(
      "dokuments: gaidīts: „words of tomorrow”; saņemts: nekas",
    );
  });

  it("tells of the day that decides about a month", () => {
    const day = "on 2019-03-01, the day that decides about the month";
    for (const expected of [`an amount at "north" ${day}`, `a rule whose tests pass for the person ${day}`]) {
      const issue = { code: "gap", path: "contribute[0]", expected, received: "none", hint: "Add it to the scheme." };
      expect(issueInLatvian(issue)).toContain("dienā, kas izšķir par mēnesi: 2019-03-01");
    }
  });

  it("tells of a name that resembles one", () => {
    const message = 'no scheme checked with it knows the group "senior", and one knows "seniors"';
    const hint = 'Did you mean "seniors"?';
    expect(warningInLatvian({ code: "resembles", path: "client.groups[0].group", message, hint })).toBe(
      'client.groups[0].group: nekādi līdzi pārbaudītie noteikumi nezina grupu "senior", bet kādi zina "seniors". Vai domājāt "seniors"?',
    );
  });

  it("tells of a price that ends", () => {
    const message = 'the last price of service "care" ends on 2019-06-30, and the scheme goes on';
    const hint = "Add the next price: units after that day are refused.";
    expect(warningInLatvian({ code: "price-ends", path: "cost.prices[1].to", message, hint })).toBe(
      'cost.prices[1].to: pakalpojuma "care" pēdējā cena beidzas 2019-06-30, bet noteikumi turpinās. Pievienojiet nākamo cenu: vienības pēc šīs dienas tiek noraidītas.',
    );
  });

  it("tells warnings too", () => {
    const warning = {
      code: "level-of-nothing",
      path: "entitle.amounts[0].amount",
      message: 'level "level-1" gives 0.00 EUR, so its days are eligible for nothing',
      hint: 'If the level gives no entitlement, say so at the level with "entitled": false and its source, and remove the amount.',
    };
    expect(warningInLatvian(warning)).toBe(
      'entitle.amounts[0].amount: līmenis "level-1" dod 0.00 EUR, tāpēc tā dienās nepienākas nekas. Ja līmenis tiesības nedod, norādiet to pie līmeņa ar "entitled": false un avotu un izņemiet apmēru.',
    );
  });
});
