import type { Dated } from "../person/dated.js";
import type { CompensationScheme } from "../rules/follow/compensation/scheme.js";
import type { OpenInput } from "../rules/reading/parameter.js";
import type { Scheme } from "../rules/scheme.js";
import type { Label, Source } from "../sources/index.js";

/** Days of a series for which no figure is published, so that the hole is known to be one. */
export interface DeclaredGap {
  /** Name of the series, as the walk over the data gives it, such as `lines[needy first]`. */
  readonly series: string;
  /** The first day without a figure. */
  readonly from: string;
  /** The last day without a figure. */
  readonly to: string;
  readonly reason: string;
}

/** Days on which a figure or rule is taken to hold, where only the figure was seen. */
export interface AssumedDays extends Dated {
  /** How the days were come by. */
  readonly reading: string;
  /** Id of the source that assumes them. */
  readonly source: string;
}

/**
 * What every table of `seko/latvia` has besides its own figures. Each object with figures names its source; an object inside
 * it does too, or inherits it.
 */
export interface Table {
  /** Version of this form. */
  readonly schemaVersion: 1;
  readonly id: string;
  readonly label: Label;
  /** What the table holds and leaves out. */
  readonly note: string;
  readonly sources: readonly Source[];
  /** Figures that no public source gives, and whom to ask. */
  readonly open: readonly OpenInput[];
  /** Where the dated figures have holes; left out, they have none. */
  readonly gaps?: readonly DeclaredGap[];
}

/** What every entry of the registry has. */
interface EntryBase {
  readonly id: string;
  readonly label: Label;
  readonly note?: string;
  readonly sources: readonly Source[];
  /** Values and figures that no public source gives, and whom to ask. */
  readonly open: readonly OpenInput[];
}

/** Rules that `compile` and `calculate` take. */
export interface SchemeEntry extends EntryBase {
  readonly kind: "scheme";
  readonly document: Scheme;
}

/** Rules that `compileCompensation` and `follow` take. */
export interface CompensationEntry extends EntryBase {
  readonly kind: "compensation";
  readonly document: CompensationScheme;
}

/** Published figures (`table`), or figures together with functions that apply them (`rules`). */
export interface TableEntry extends EntryBase {
  readonly kind: "table" | "rules";
  readonly document: Table;
}

/** One Latvian programme, table or set of rules, with its sources. */
export type Entry = SchemeEntry | CompensationEntry | TableEntry;

/** What an {@link Entry} can be. */
export type EntryKind = Entry["kind"];
