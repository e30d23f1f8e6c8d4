import type { Scheme } from "../../rules/scheme.js";
import type { Label } from "../../sources/index.js";

/** A funding source. */
export interface NamedSource {
  readonly id: string;
  readonly label: Label;
}

/** The sources of a scheme in the order in which results have them. */
export function sourcesOf({ fund }: Scheme): readonly NamedSource[] {
  return [...new Map(fund.shares.map(({ id, label }) => [id, { id, label }])).values()];
}
