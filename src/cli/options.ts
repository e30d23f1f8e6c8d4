import { InvalidArgumentError, Option } from "commander";
import { languages, type Language } from "seko/explanation";
import { hintFor } from "seko/errors";
import { readDaysShown } from "seko/io";
import { plainCsv, type CsvOptions } from "seko/report";

/** How a command prints: for people or for programs. */
export type Format = "table" | "json";

/** `--format table|json`, which every command has. */
export function formatOption(): Option {
  return new Option("--format <format>", "for people or for programs").choices(["table", "json"]).default("table");
}

/** `--language lv|en` of what is printed; headings in CSV are ids for programs where none is asked for. */
export function tableLanguageOption(): Option {
  return new Option("--language <language>", "of pages and tables (default: en; in CSV ids as headings)").choices(
    languages,
  );
}

/** How a table for programs is written: with headings of a language, or ids where none is asked for. */
export function csvOptions(language: Language | undefined): CsvOptions {
  return { dialect: plainCsv, ...(language === undefined ? {} : { language }) };
}

/** `--show DAYS`: the days of each case that are shown. */
export function showOption(): Option {
  return new Option(
    "--show <days>",
    "show only these days: a month, or FROM..TO; the whole period is calculated",
  ).argParser(readDaysShown);
}

/** `--opening-assumed nothing-used`: what is assumed of whom no position is given. */
export function openingAssumedOption(): Option {
  return new Option(
    "--opening-assumed <what>",
    "assume it of cases without a position; every result rests on it until a position comes",
  ).choices(["nothing-used"]);
}

/** Reads the whole number that an argument says, from the least on and of at most so many digits. */
export function wholeNumbers(least: 0 | 1, digits: number): (text: string) => number {
  return (text) => {
    const isWhole = /^(?:0|[1-9]\d*)$/u.test(text) && text.length <= digits;
    if (!isWhole || Number(text) < least) {
      throw new InvalidArgumentError(`A whole number from ${least} is expected.`);
    }
    return Number(text);
  };
}

/** Reads names between commas, in the order of those that are known; of one that is not, the near one is told. */
export function namesAmong<Name extends string>(known: readonly Name[]): (text: string) => readonly Name[] {
  return (text) => {
    const names = text.split(",").map((name) => name.trim());
    const wrong = names.find((name) => !known.some((each) => each === name));
    if (wrong === undefined) return known.filter((id) => names.includes(id));
    const all = known.join(", ");
    const hint = hintFor(wrong, known, 0);
    if (hint === undefined || hint.startsWith("Known"))
      throw new InvalidArgumentError(`There is no "${wrong}". Known: ${all}.`);
    throw new InvalidArgumentError(`There is no "${wrong}". ${hint} Known: ${all}.`);
  };
}

/** The whole number from 1 that an argument says. */
export const wholeNumber = wholeNumbers(1, 6);
