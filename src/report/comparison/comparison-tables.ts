import type { Comparison } from "../../compare/index.js";
import type { PublicComparison } from "../../secrecy/index.js";
import { type OptionNames, takes, withArguments } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import type { Table } from "../table/table.js";
import { type ComparisonTableId, comparisonTableIds } from "./comparison-table-ids.js";
import { tableOf } from "./comparison-table.js";
import type { Words } from "./comparison-columns.js";

/**
 * A comparison as tables, each with its totals where its rows add up. Titles begin with "Invented data:" where somebody is made up.
 *
 * @param comparison as `compare` gives it, or as it may be published
 */
export function comparisonTables(
  comparison: Comparison | PublicComparison,
  options: ComparisonTablesOptions,
): readonly Table[] {
  const looked = [
    ["comparison", comparison, "object", "a comparison"],
    ["options", options, "object", "options with a language", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    const { language, named = () => undefined, shown = comparisonTableIds } = options;
    const words: Words = { named: (key) => named(key) ?? key, say: (label) => label[language], language };
    return comparisonTableIds
      .filter((id) => shown.includes(id))
      .map((id) => tableOf(id, comparison, words))
      .filter(({ rows }) => rows.length > 0);
  });
}

/** How the tables of a comparison are made. */
export interface ComparisonTablesOptions {
  /** The language of what stands in rows. */
  readonly language: Language;
  /** What a level, place, service or source is called; left out, or undefined for one, its id stands there. */
  readonly named?: (key: string) => string | undefined;
  /** Which tables; left out, all that have rows. */
  readonly shown?: readonly ComparisonTableId[];
}

const optionNames: OptionNames<ComparisonTablesOptions> = { language: true, named: true, shown: true };
