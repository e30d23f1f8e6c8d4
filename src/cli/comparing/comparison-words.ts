import type { Language, Scheme } from "seko";
import { comparisonTables, type Comparison, type ComparisonTableId } from "seko/compare";
import { jsonText } from "seko/io";
import type { Table } from "seko/report";
import { protectionSentences, scenarioTables } from "seko/report-page";
import type { PublicComparison, PublicScenario } from "seko/secrecy";
import type { ChangeEffects, ScenarioComparison } from "seko/what-if";
import { pageTable } from "../layout/page-table.js";
import { lookOf } from "../layout/style.js";
import { changeEffectsTables } from "../pages/analysis/change-effects-tables.js";
import { headed } from "../pages/headed.js";
import { namesOf } from "../pages/names-of.js";
import { isBinary, tableFormatOf, type TableFormat } from "../table/table-options.js";
import { tablesContent, type TableOutputOptions } from "../table/tables-content.js";
import type { Terminal } from "../terminal.js";
import { summary } from "./comparison-sentences.js";

/** A comparison, or one as it may be published. */
type Told = Comparison | PublicComparison;

/** How a comparison is printed. */
export interface Printing extends Pick<TableOutputOptions, "dialect"> {
  readonly format: "table" | "json" | TableFormat;
  readonly by: readonly ComparisonTableId[];
  /** Left out, English; the headings of CSV are then ids, for programs. */
  readonly language?: Language;
}

/** What is printed, one comparison for each set of rules after. */
export interface Printed {
  readonly comparisons: readonly Told[];
  readonly effects: ChangeEffects | undefined;
  readonly scenarios?: readonly (ScenarioComparison | PublicScenario)[];
  /** How many people have another amount, for each comparison. */
  readonly changed: readonly number[];
  /** The schemes whose names are used. */
  readonly schemes: readonly Scheme[];
}

/** What programs are told: the one comparison, or all of them with what each change does and what scenarios come to. */
export function comparisonDocument({
  comparisons,
  effects,
  scenarios,
}: Pick<Printed, "comparisons" | "effects" | "scenarios">): unknown {
  const [only, ...more] = comparisons;
  if (more.length === 0 && effects === undefined && scenarios === undefined) return only;
  return {
    comparisons,
    ...(effects === undefined ? {} : { effects }),
    ...(scenarios === undefined ? {} : { scenarios }),
  };
}

const ofRules = { id: "rules", label: { lv: "Noteikumi", en: "Rules" } };

/** A comparison: for people, for spreadsheets or for programs. */
export function comparisonContent(printed: Printed, printing: Printing, terminal: Terminal): string | Uint8Array {
  const { comparisons, effects } = printed;
  const { format, by, language = "en" } = printing;
  if (format === "json") return `${jsonText(comparisonDocument(printed))}\n`;
  const names = namesOf(printed.schemes, language);
  // Whoever scales cases up is told how far they carry, whatever is asked for.
  const shown: readonly ComparisonTableId[] = [...by, "sampling"];
  const options = { language, named: (key: string) => namedParts(key, names), shown };
  const tablesOf = (comparison: Told) => {
    const tables = comparisonTables(comparison, options);
    if (comparisons.length === 1) return tables;
    return tables.map((table) => headed(table, ofRules, comparison.after.version));
  };
  const ofScenarios = (printed.scenarios ?? []).flatMap((scenario) => {
    const column = { id: "scenario", label: { lv: "Scenārijs", en: "Scenario" } };
    const tables = scenarioTables(scenario, language, names).map((table) =>
      headed(table, column, scenario.scenario.id),
    );
    if (comparisons.length === 1) return tables;
    return tables.map((table) => headed(table, ofRules, scenario.after.version));
  });
  const beside = [...(effects === undefined ? [] : changeEffectsTables(effects, language, names)), ...ofScenarios];
  const asTables = tableFormatOf(format);
  if (asTables !== undefined) {
    const tables = [...comparisons.flatMap(tablesOf), ...beside];
    // The titles of a comparison say themselves whose people they are; sheets, whose names are short, are told.
    const standing = {
      synthetic: isBinary(format) && comparisons.some(({ synthetic }) => synthetic),
      assumptions: [],
    };
    return tablesContent(tables, asTables, printing, standing);
  }
  const look = lookOf(terminal);
  const page = (table: Table) => ["", look.style.heading(table.title[language]), ...pageTable(table, look, language)];
  const parts = comparisons.map((comparison, index) =>
    [
      look.style.heading(rulesText(comparison)),
      ...(comparison.kind === "comparison"
        ? summary(comparison, printed.changed[index] ?? 0, language)
        : protectionSentences(comparison, language)),
      ...tablesOf(comparison).flatMap(page),
    ].join("\n"),
  );
  const last = beside.flatMap(page).join("\n");
  return `${[parts.join("\n\n"), last].filter((text) => text !== "").join("\n")}\n`;
}

function rulesText({ before, after }: Told): string {
  return `${before.id} ${before.version} → ${after.id} ${after.version}`;
}

/** The name of a group, or the names of those that are shown as one. */
export function namedParts(key: string, names: ReadonlyMap<string, string>): string | undefined {
  const parts = key.split("+");
  return parts.length === 1 ? names.get(key) : parts.map((part) => names.get(part) ?? part).join(" + ");
}
