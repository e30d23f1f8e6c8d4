import type { Equity } from "../../equity/index.js";
import { takes, withArguments, type OptionNames } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import type { Table } from "../table/table.js";
import { levelsTable, ofIncomeTable } from "./by-level.js";
import { placesTable, servicesTable } from "./by-place.js";
import type { Words } from "./equity-words.js";
import { spreadTable } from "./spread.js";

const makers = {
  services: servicesTable,
  places: placesTable,
  spread: spreadTable,
  levels: levelsTable,
  "of-income": ofIncomeTable,
} as const;

/** The tables of equity, by what they show. */
export type EquityTableId = keyof typeof makers;

/** Every {@link EquityTableId}. */
export const equityTableIds = Object.keys(makers) as readonly EquityTableId[];

/** How the tables of equity are made. */
export interface EquityTablesOptions {
  /** The language of what stands in rows. */
  readonly language: Language;
  /** What a level, place or service is called; left out, or undefined for one, its id stands there. */
  readonly named?: (key: string) => string | undefined;
  /** Which tables; left out, all that have rows. */
  readonly shown?: readonly EquityTableId[];
}

/**
 * What was found of equity as tables: whether services are there, what people of a need have by place, how far places are apart, whether
 * more need gets more, and what people pay of their incomes. Titles begin with "Invented data:" where somebody is made up.
 *
 * @param found as `equity` gives it
 */
export function equityTables(found: Equity, options: EquityTablesOptions): readonly Table[] {
  const looked = [
    ["found", found, "object", "what `equity` gives"],
    ["options", options, "object", "options with a language", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    const { language, named = () => undefined, shown = equityTableIds } = options;
    const words: Words = { language, named: (key) => named(key) ?? key };
    return equityTableIds
      .filter((id) => shown.includes(id))
      .map((id) => makers[id](found, words))
      .filter(({ rows }) => rows.length > 0);
  });
}

const optionNames: OptionNames<EquityTablesOptions> = { language: true, named: true, shown: true };
