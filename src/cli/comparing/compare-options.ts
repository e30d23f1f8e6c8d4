import type { Language } from "seko";
import type { ComparisonTableId, ComparisonThresholds } from "seko/compare";
import type { CasesPart } from "seko/io";
import { municipalities, regionOf } from "seko/latvia";
import type { TableFormat } from "../table/table-options.js";
import type { TableOutputOptions } from "../table/tables-content.js";
import type { RulesOptions } from "./rules-compared.js";

/** The options of `seko compare`, as the command line gives them. */
export interface CompareOptions extends RulesOptions {
  readonly by: readonly ComparisonTableId[];
  readonly each?: "change" | "reform";
  readonly none?: string;
  readonly muchShare?: string;
  readonly muchAmount?: string;
  readonly weights?: string;
  readonly scenario?: readonly string[];
  readonly people?: string;
  readonly report?: string;
  readonly why: number;
  readonly public?: boolean;
  readonly threshold?: number;
  readonly dominance?: string;
  readonly step?: string;
  readonly format: "table" | "json" | TableFormat;
  readonly dialect?: TableOutputOptions["dialect"];
  readonly language?: Language;
  readonly out?: string;
  readonly manifest?: string;
  readonly shard?: CasesPart;
  readonly parts?: readonly string[];
}

/** From when on a change is one, and a large one. */
export function thresholdsOf({ none, muchShare, muchAmount }: CompareOptions): ComparisonThresholds {
  return {
    ...(none === undefined ? {} : { none }),
    ...(muchShare === undefined ? {} : { muchShare }),
    ...(muchAmount === undefined ? {} : { muchAmount }),
  };
}

/** Who does not live in a municipality of Latvia has no region. */
export function regionOfPlace(place: string, on: string): string | undefined {
  return municipalities.some(({ id }) => id === place) ? regionOf(place, on) : undefined;
}
