import type { Label } from "../sources/index.js";
import type { Scheme } from "../rules/scheme.js";
import type { Address } from "./number/address.js";
import { isFirstDay, keysOf, namedKeys } from "./keys.js";
import { labelsIn } from "./label-of.js";
import { lastOf, rowsIn, type Steps } from "./rows.js";

/** A row by its keys, without its days. */
export interface RowName extends Address {
  /** What the things are called that the row names; left out where it names nothing. */
  readonly label?: Label;
}

/** The rows of a scheme by the path at which each stands, such as `cost.prices[3]`: what they are known by in every edition. */
export function rowNames(scheme: Scheme): ReadonlyMap<string, RowName> {
  const labelOf = labelsIn(scheme);
  return new Map(
    rowsIn(scheme).map((rows) => {
      const { at, steps } = lastOf(rows);
      const keys = [...namedKeys(rows, at, keysOf)]
        .filter(([key]) => !isFirstDay(key))
        .sort(([left], [right]) => (left < right ? -1 : 1));
      const label = labelOf(rows);
      return [pathOf(steps), { at, where: Object.fromEntries(keys), ...(label === undefined ? {} : { label }) }];
    }),
  );
}

function pathOf(steps: Steps): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}
