import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { settingKinds } from "../../person/setting.js";
import { units } from "../../person/unit.js";
import { hoursPeriods } from "../../person/amount-period.js";
import { cutCodes } from "../../outcome/cut.js";
import { factNames } from "../../outcome/missing-fact.js";
import { reasonCodes } from "../../outcome/reason.js";
import { en } from "./en.js";
import { dateWords, daysWords, exactWords, moneyWords, monthWords, numberWords } from "./formats.js";
import { quantityWords } from "./unit-words.js";
import { lvProposed } from "./lv-proposed.js";
import { lvSeen } from "./lv-seen.js";
import { lv } from "./lv.js";
import { say } from "./phrase.js";

const spaces = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");
const places = (message: string) => [...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();

/** The code that makes words, without the catalogues. */
function code(): string {
  const folder = fileURLToPath(new URL("../", import.meta.url));
  const files = readdirSync(folder, { recursive: true }).map(String);
  return files
    .filter((file) => file.endsWith(".ts") && !/(test|words\/(en|lv|lv-seen|lv-proposed)(\/[a-z-]+)?)\.ts$/u.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
}

describe("the catalogues", () => {
  it("hold the same messages with the same places in both languages", () => {
    expect(Object.keys(lv).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) {
      expect([key, places(lv[key as keyof typeof en])]).toEqual([key, places(message)]);
    }
  });

  it("write the word beside a number in the form that goes with it", () => {
    const said = (language: "en" | "lv", key: keyof typeof en, number: string) =>
      spaces(say(language, key, { value: number, most: number, days: number, whole: number, units: "", rules: "" }));
    expect(["0", "1", "2", "1,001"].map((number) => said("en", "count.days", number))).toEqual([
      "0 days",
      "1 day",
      "2 days",
      "1,001 days",
    ]);
    expect(
      ["0", "1", "2", "10", "11", "21", "1\u00a0001", "1,5"].map((number) => said("lv", "count.units-before", number)),
    ).toEqual([
      "0 vienību pirms perioda",
      "1 vienība pirms perioda",
      "2 vienības pirms perioda",
      "10 vienību pirms perioda",
      "11 vienību pirms perioda",
      "21 vienība pirms perioda",
      "1 001 vienība pirms perioda",
      "1,5 vienības pirms perioda",
    ]);
    // In no message a word of several stands plainly behind a place.
    const plain = Object.entries(en).filter(([, message]) =>
      /\{\w+\} (?:further )?(?:days|units|months|hours|members|people)\b/u.test(message),
    );
    expect(plain).toEqual([]);
    for (const [language, messages, forms] of [
      ["en", en, 2],
      ["lv", lv, 3],
    ] as const) {
      for (const [key, message] of Object.entries(messages)) {
        for (const [, name = "", words = ""] of message.matchAll(/\{(\w+):([^}]*)\}/gu)) {
          expect(places(message), `${language} ${key}`).toContain(name);
          expect(words.split("|"), `${language} ${key}`).toHaveLength(forms);
        }
      }
    }
  });

  it("leave the names of services, sources and rules in the nominative: in quotes, or by a colon, a comma or a bracket", () => {
    const declined =
      /\{(?:service|source|limit|condition|exemption|by|of|place|rule|circumstance)\}(?! ?[”)},.:;(]|$)/u;
    expect(Object.entries(lv).filter(([, message]) => declined.test(message) || /[“]/u.test(message))).toEqual([]);
  });

  it("hold each Latvian message in one place: as seen in official texts, or as proposed", () => {
    for (const key of Object.keys(lvSeen)) expect(Object.keys(lvProposed)).not.toContain(key);
  });

  it("hold no message that nothing says", () => {
    const text = code();
    const families = [...text.matchAll(/`([a-z.-]+\.)\$\{/gu)].map(([, family = ""]) => family);
    const unused = Object.keys(en).filter(
      (key) => !text.includes(`"${key}"`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
    expect(families.length).toBeGreaterThan(10);
  });
});

describe("words for what results name", () => {
  it.each([
    ["fact", factNames],
    ["reason", reasonCodes],
    ["cut", cutCodes],
    ["setting", settingKinds],
    ["per", hoursPeriods],
  ] as const)("the messages of %s are for exactly what there is", (family, names) => {
    const keys = Object.keys(en).filter((key) => key.startsWith(`${family}.`));
    expect(keys.sort()).toEqual(names.map((name) => `${family}.${name}`).sort());
  });
});

describe("numbers and days", () => {
  it("are written as each language writes them", () => {
    expect(spaces(moneyWords("1234.50", "EUR", "lv"))).toBe("1 234,50 €");
    expect(spaces(moneyWords("1234.50", "EUR", "en"))).toBe("€1,234.50");
    expect(spaces(moneyWords("3000", "EUR", "lv"))).toBe("3 000,00 €");
    expect(spaces(moneyWords("-0.05", "EUR", "lv"))).toBe("−0,05 €");
    expect(spaces(moneyWords("90071992547409931.25", "EUR", "lv"))).toBe("90 071 992 547 409 931,25 €");
    expect(spaces(numberWords("12345.6789", "lv"))).toBe("12 345,6789");
    expect(dateWords("2019-03-04", "lv")).toBe("04.03.2019.");
    expect(dateWords("2019-03-04", "en")).toBe("4 March 2019");
    expect(monthWords("2019-03", "lv")).toBe("2019. gada marts");
    expect(monthWords("2019-03", "en")).toBe("March 2019");
    expect(daysWords({ from: "2019-03-04", to: "open" }, "en")).toBe("from 4 March 2019");
    expect(daysWords({ from: "2019-03-04", to: "2019-03-04" }, "lv")).toBe("04.03.2019.");
  });

  it("say that an exact number goes on", () => {
    expect(exactWords({ numerator: "1", denominator: "3" }, "en")).toBe("0.3333…");
    expect(exactWords({ numerator: "5", denominator: "4" }, "lv")).toBe("1,25");
  });

  it.each([
    ["1", "1 stunda", "1 hour"],
    ["2", "2 stundas", "2 hours"],
    ["10", "10 stundu", "10 hours"],
    ["11", "11 stundu", "11 hours"],
    ["21", "21 stunda", "21 hours"],
    ["0", "0 stundu", "0 hours"],
    ["2.5", "2,5 stundas", "2.5 hours"],
    ["0.1", "0,1 stundas", "0.1 hours"],
  ])("%s hours are %s and %s", (quantity, latvian, english) => {
    expect(spaces(quantityWords(quantity, "hour", "lv"))).toBe(latvian);
    expect(spaces(quantityWords(quantity, "hour", "en"))).toBe(english);
  });

  it.each([
    ["24h", "0,5 diennakts"],
    ["night", "0,5 nakts"],
    ["visit", "0,5 apmeklējuma"],
    ["month", "0,5 mēneša"],
    ["place-month", "0,5 vietas mēneša"],
  ])("half of %s is %s, in the genitive", (unit, latvian) => {
    expect(spaces(quantityWords("0.5", unit, "lv"))).toBe(latvian);
  });

  it.each(units)("know the unit %s in both languages", (unit) => {
    for (const language of ["lv", "en"] as const) expect(quantityWords("2", unit, language)).toMatch(/^2 \p{L}/u);
  });
});
