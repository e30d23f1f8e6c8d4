import type { Label } from "../../sources/index.js";
import type { Scheme } from "../scheme.js";
import { nothingUsedBefore, nothingUsedLabel } from "./nothing-used-label.js";

/** What each assumption says on which a result can rest: sources, `input:` with the id of an open input, and that nothing was used before. */
export function assumptionLabels({ sources, inputs }: Pick<Scheme, "sources" | "inputs">): ReadonlyMap<string, Label> {
  return new Map([
    ...sources.map(({ id, title, label }) => [id, label ?? { lv: title, en: title }] as const),
    ...inputs.map(({ id, reason, label }) => [`input:${id}`, label ?? { lv: reason, en: reason }] as const),
    [nothingUsedBefore, nothingUsedLabel] as const,
  ]);
}
