import { describe, expect, it } from "vitest";
import { units } from "../../person/unit.js";
import { entries, entryById, parametersOf, textsOf, type Entry } from "../index.js";
import { latvianTexts } from "./latvian-of.js";

/** Words that English sentences are made of and that no Latvian word looks like. */
const english = /(?<!\p{L})(the|and|of|with|from|which|because|or|is|are|that|for|was|ask|not|assumed)(?!\p{L})/iu;
/** Letters and endings without which hardly a Latvian sentence is written. */
const latvian = /[āčēģīķļņšūž]|(?:as|us|is|em|ir|un|no)(?!\p{L})/iu;

/** Every English text of an entry that people read and that has its Latvian one elsewhere: titles of sources have theirs beside them. */
function englishOf({ note, open, document, sources }: Entry): readonly string[] {
  const figures = Object.entries(document).filter(([key]) => !["note", "open", "inputs", "services"].includes(key));
  return [
    ...(note === undefined ? [] : [note]),
    ...open.flatMap(({ unit, reason }) => [unit, reason]),
    ...saidOfFigures(Object.fromEntries(figures)),
    ...sources.flatMap(({ article = "" }) => (ofEnglish.test(article) ? [article] : [])),
  ];
}

/** Words by which a place in a text is named in English; anything else is an address. */
const ofEnglish = /(?<!\p{L})(?:of|section|points?|annex|law|draft|regulation)(?!\p{L})/u;

/** Units and remarks anywhere in a table; a unit of a service has its price in euro. */
function saidOfFigures(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = Object.entries(value);
  const own = fields.flatMap(([key, text]) => {
    if (!["unit", "note", "reading"].includes(key) || typeof text !== "string") return [];
    return key === "unit" && units.some((each) => each === text) ? [`EUR per ${text}`] : [text];
  });
  return [...own, ...fields.flatMap(([, each]) => saidOfFigures(each))];
}

/** Every text of the data in both languages, titles of sources too. */
const inBoth: ReadonlyMap<string, string> = new Map([
  ...latvianTexts,
  ...entries.flatMap(({ sources }) => sources.map(({ title, label }) => [title, label?.lv ?? ""] as const)),
]);

/** Every label anywhere in a document. */
function labelsIn(value: unknown): readonly { readonly lv?: unknown; readonly en?: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "lv" in value || "en" in value ? [value] : [];
  return [...own, ...Object.values(value).flatMap(labelsIn)];
}

describe("the Latvian of the data", () => {
  it.each(entries)("of $id is there for its note, the titles of its sources, and what is open", (entry) => {
    expect(englishOf(entry).filter((text) => !latvianTexts.has(text))).toEqual([]);
    for (const { id, title, label } of entry.sources) expect([id, label?.en]).toEqual([id, title]);
    const inputs = entry.kind === "scheme" || entry.kind === "compensation" ? entry.document.inputs : [];
    for (const { id, unit, reason, label } of inputs) expect([id, label?.en]).toEqual([id, `${unit}. ${reason}`]);
  });

  it("translates nothing that is not said any more", () => {
    const said = new Set(entries.flatMap(englishOf));
    expect([...latvianTexts.keys()].filter((text) => !said.has(text))).toEqual([]);
  });

  it("has no English sentence in it", () => {
    const wrong = [...inBoth].filter(([, text]) => english.test(text.replaceAll(/`[^`]*`|„[^”]*”/gu, "")));
    expect(wrong.map(([, text]) => text)).toEqual([]);
    const bare = [...inBoth].filter(([text, lv]) => text.length > 30 && !latvian.test(lv));
    expect(bare).toEqual([]);
  });

  it.each(entries)("of $id has every label in both languages", ({ document }) => {
    const halves = labelsIn(document).filter(
      ({ lv, en }) => typeof lv !== "string" || typeof en !== "string" || lv.trim() === "" || en.trim() === "",
    );
    expect(halves).toEqual([]);
  });

  it.each(entries)(
    "of $id is whole: no label breaks off before its number, and quotes are Latvian ones",
    ({ document }) => {
      const words = labelsIn(document).map(({ lv }) => String(lv));
      expect(words.filter((text) => /, (?:ne )?(?:vairāk(?: nekā)?|vismaz|aptuveni|vēlāk|ilgāk)$/u.test(text))).toEqual(
        [],
      );
      expect(JSON.stringify(document)).not.toContain("“");
    },
  );

  it("keeps what a reader of both would look for: every number of a text stands in the other", () => {
    const numbers = (text: string) =>
      text
        .match(/\d+/gu)
        ?.map(Number)
        .filter((each) => each > 31 && each < 1900) ?? [];
    for (const [text, lv] of inBoth) {
      const told = new Set(numbers(lv));
      expect([text, numbers(text).filter((each) => !told.has(each))]).toEqual([text, []]);
    }
  });

  it.each(entries)("of $id is there for every unit, remark and rounding of a figure", (entry) => {
    const found = parametersOf(entry, "lv");
    const english = parametersOf(entry);
    expect(found.map(({ path, source, from }) => [path, source, from])).toEqual(
      english.map(({ path, source, from }) => [path, source, from]),
    );
    const [units, steps] = [/^-?[\d.]+ (?!km|EUR$|formula|\()/u, / to [\d.]+$|^open: /u];
    const same = found.filter(({ value }, at) => value === english[at]?.value);
    expect(same.filter(({ value }) => units.test(value) || steps.test(value))).toEqual([]);
  });

  it("tells prices, days and roundings as people read them", () => {
    const valueOf = (id: string, name: string) =>
      parametersOf(entryById(id), "lv").find((parameter) => parameter.name === name)?.value;
    expect(valueOf("thresholds", "lines[needy first].amount")).toBe("272 EUR mēnesī");
    expect(valueOf("individual-budget-adults", "cost.rounding")).toBe(
      "pēc vispārējiem noapaļošanas noteikumiem līdz 0.01",
    );
    expect(valueOf("individual-budget-adults", "entitle.amounts[level-1].amount")).toBe(
      "nezināms: amount-first-level-1",
    );
    expect(valueOf("individual-budget-adults", "entitle.budgetPeriods")).toContain("2019-11-01/2020-04-30");
    expect(valueOf("palliative-home-care", "rules[council]")).toContain("konsilij");
    expect(valueOf("community-places", "doneCounts")).toBe("pieņemts: objekti");
  });

  it("is asked for by entry", () => {
    const { label, note, sources, open } = textsOf(entryById("equalisation"), "lv");
    expect(label).toBe("Pašvaldību finanšu izlīdzināšana");
    expect(note).toContain("dotācijas");
    expect(sources[0]?.title).toMatch(/^Prese/u);
    expect(open[0]).toMatchObject({ id: "equalisation-formula", unit: "formula" });
    expect(textsOf(entryById("equalisation"), "en").note).toBe(entryById("equalisation").note);
  });
});
