import type { Label } from "../../sources/index.js";
import type { Scheme } from "../scheme.js";

/** The assumption that nothing was used before, as results name it. */
export const nothingUsedBefore = "opening:nothing-used";

/** What is assumed of somebody of whom nobody knows what was before. */
export const nothingUsedLabel: Label = {
  lv: "Pirms šī laika nekas nav izmantots un nekas nav samaksāts. Tas nav zināms; summas ir pagaidu",
  en: "Nothing was used and nothing paid before. Nobody knows it; the amounts are provisional",
};

/** What each assumption says on which a result can rest: sources, `input:` with the id of an open input, and that nothing was used before. */
export function assumptionLabels({ sources, inputs }: Pick<Scheme, "sources" | "inputs">): ReadonlyMap<string, Label> {
  return new Map([
    ...sources.map(({ id, title, label }) => [id, label ?? { lv: title, en: title }] as const),
    ...inputs.map(({ id, reason, label }) => [`input:${id}`, label ?? { lv: reason, en: reason }] as const),
    [nothingUsedBefore, nothingUsedLabel] as const,
  ]);
}
