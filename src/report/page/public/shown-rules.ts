import type { PublicComparison } from "../../../secrecy/index.js";
import type { Label } from "../../../sources/index.js";
import {
  barPicture,
  binPicture,
  type ComparisonTableId,
  columnPicture,
  type PictureOptions,
  type Table,
} from "../../index.js";
import type { RuleChanges } from "../rule-changes.js";
import type { Figure } from "../section.js";
import type { Voice } from "../voice.js";

/** A published comparison with one set of rules after, and its tables that are shown. */
export interface ShownRules {
  readonly comparison: PublicComparison;
  /** Which it is of several; undefined of one alone. */
  readonly own: { readonly at: number; readonly version: string } | undefined;
  readonly changes: RuleChanges | undefined;
  readonly tables: readonly Table[];
}

/** How each table is drawn: from its own cells, so that a picture tells no more. */
const pictures: Partial<Record<ComparisonTableId, (table: Table, options: PictureOptions) => string>> = {
  totals: (table, options) => barPicture(table, { ...options, names: "measure-label", values: "change" }),
  source: (table, options) => barPicture(table, { ...options, names: "source-label", values: "after" }),
  service: (table, options) => barPicture(table, { ...options, names: "service-label", values: "cost-after" }),
  month: (table, options) => columnPicture(table, { ...options, names: "month", parts: ["support-after"] }),
  gains: (table, options) =>
    binPicture(table, {
      ...options,
      names: "measure-label",
      bins: ["loses-much", "loses", "same", "gains", "gains-much"],
    }),
};

/** Some tables of all sets of rules, each with its picture; a group is drawn by what changes of its public support. */
export function figuresOf(
  rules: readonly ShownRules[],
  ids: readonly ComparisonTableId[],
  { language }: Pick<Voice, "language">,
): readonly Figure[] {
  const ofGroups = (by: ComparisonTableId, table: Table) =>
    barPicture(table, { language, names: `${by}-label`, values: "support-change" });
  return rules.flatMap(({ tables, own }) =>
    ids.flatMap((by) =>
      tables
        .filter(({ id }) => id === by)
        .map((shown) => {
          const table = {
            ...shown,
            id: own === undefined ? by : `${by}-${own.at + 1}`,
            title: ofRules(shown.title, own),
          };
          return { picture: pictures[by]?.(table, { language }) ?? ofGroups(by, table), table };
        }),
    ),
  );
}

/** A title with the rules that it is of, where there are several. */
export function ofRules({ lv, en }: Label, own: ShownRules["own"]): Label {
  return own === undefined ? { lv, en } : { lv: `${lv}; ${own.version}`, en: `${en}; ${own.version}` };
}
