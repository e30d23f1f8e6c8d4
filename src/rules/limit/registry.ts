import type { BoundLimit } from "./compiled.js";
import type { LimitKind, LimitReading } from "./kind.js";
import { exclusive, type Exclusive } from "./kinds/exclusive.js";
import { longestRun, type LongestRun } from "./kinds/longest-run.js";
import { mostUnits, type MostUnits } from "./kinds/most-units.js";
import { unusedShare, type UnusedShare } from "./kinds/unused-share.js";
import { wholeUnits, type WholeUnits } from "./kinds/whole-units.js";

/** The rule of each kind of limit. */
export interface LimitRules {
  readonly "most-units": MostUnits;
  readonly "whole-units": WholeUnits;
  readonly exclusive: Exclusive;
  readonly "longest-run": LongestRun;
  readonly "unused-share": UnusedShare;
}

/** A rule for how much of a plan may be received, whatever it costs. */
export type LimitRule = LimitRules[keyof LimitRules];

/** Every kind of limit; one that is missing, or stands in the place of another, does not compile. */
export const limitKinds: { readonly [Kind in keyof LimitRules]: LimitKind<LimitRules[Kind]> } = {
  "most-units": mostUnits,
  "whole-units": wholeUnits,
  exclusive,
  "longest-run": longestRun,
  "unused-share": unusedShare,
};

/** Reads a limit by its kind. */
export function readByKind<Kind extends keyof LimitRules>(
  kind: Kind,
  rule: LimitRules[Kind],
  reading: LimitReading,
): BoundLimit {
  return limitKinds[kind].read(rule, reading);
}
