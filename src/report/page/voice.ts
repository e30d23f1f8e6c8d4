import { countOf } from "../../errors/index.js";
import { beginningOf, type Standing, type TableColumn, writtenNumber } from "../index.js";
import type { Label, Language } from "../../sources/index.js";

/** How a report writes. */
export interface Voice {
  readonly language: Language;
  /** How many people a group must have to be shown alone. */
  readonly smallest: number;
  readonly currency: string;
  /** The text of the language. */
  readonly say: (lv: string, en: string) => string;
  /** A day; in Latvian as `01.09.2018.`. */
  readonly day: (text: string) => string;
  /** What is labelled, in the language. */
  readonly name: (label: Label) => string;
  /** An amount of minor units as decimal text, for a cell. */
  readonly decimal: (minor: bigint) => string;
  /** An amount of minor units with its currency, for a sentence. */
  readonly amount: (minor: bigint) => string;
  /** An amount in decimal text with its currency, for a sentence. */
  readonly written: (decimal: string) => string;
  /** A part of a whole in percent without decimals, for a sentence. */
  readonly percent: (part: bigint, whole: bigint) => string;
  /** A number of people, for a sentence; a small one is not told. */
  readonly people: (count: number) => string;
  /** A number of people, for a cell; of a small one nothing. */
  readonly count: (count: number) => string | undefined;
  /** A title, which says at its beginning what it rests on. */
  readonly titled: (sentence: string) => string;
  /** A title of a table in both languages: tables have theirs in both. */
  readonly titles: (lv: string, en: string) => Label;
  /** A column of amounts. */
  readonly money: (id: string, lv: string, en: string) => TableColumn;
}

/** The voice of a report. */
export function voiceOf(
  {
    language,
    smallest,
    currency,
    minorUnit,
  }: Pick<Voice, "language" | "smallest" | "currency"> & { minorUnit: number },
  standing: Standing,
): Voice {
  const say = (lv: string, en: string) => ({ lv, en })[language];
  const decimal = (minor: bigint) => decimalText(minor, minorUnit);
  const written = (text: string) => `${writtenNumber(text, language)}\u00a0${currency}`;
  return {
    language,
    smallest,
    currency,
    say,
    day: (text) => say(text.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, "$3.$2.$1."), text),
    name: (label) => label[language],
    decimal,
    amount: (minor) => written(decimal(minor)),
    written,
    percent(part, whole) {
      const share = whole === 0n ? 0n : (200n * part + whole) / (2n * whole);
      return `${share}${say("\u00a0%", "%")}`;
    },
    people(count) {
      if (count > 0 && count < smallest)
        return say(`mazāk par ${smallest} cilvēkiem`, `fewer than ${countOf(smallest, "person", "people")}`);
      const written = writtenNumber(String(count), language);
      return say(`${written} ${latvianPeople(count)}`, `${written} ${count === 1 ? "person" : "people"}`);
    },
    count: (count) => (count > 0 && count < smallest ? undefined : String(count)),
    titled: (sentence) => `${beginningOf(standing, language)}${sentence}`,
    titles: (lv, en) => ({ lv: `${beginningOf(standing, "lv")}${lv}`, en: `${beginningOf(standing, "en")}${en}` }),
    money: (id, lv, en) => ({ id, kind: "money", unit: currency, label: { lv, en } }),
  };
}

/** The Latvian word beside a number of people: 1 and 21 have one form, 2 another, 0, 10 and 11 a third. */
function latvianPeople(count: number): string {
  const [last, teens] = [count % 10, count % 100];
  if (last === 0 || (teens > 10 && teens < 20)) return "cilvēku";
  return last === 1 ? "cilvēks" : "cilvēki";
}

/** An amount of minor units of any size as decimal text. */
export function decimalText(minor: bigint, minorUnit: number): string {
  const digits = String(minor < 0n ? -minor : minor).padStart(minorUnit + 1, "0");
  const whole = digits.slice(0, digits.length - minorUnit);
  return `${minor < 0n ? "-" : ""}${whole}${minorUnit === 0 ? "" : `.${digits.slice(-minorUnit)}`}`;
}
