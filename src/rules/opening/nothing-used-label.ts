import type { Label } from "../../sources/index.js";

/** The assumption that nothing was used before, as results name it. */
export const nothingUsedBefore = "opening:nothing-used";

/** What is assumed of somebody of whom nobody knows what was before. */
export const nothingUsedLabel: Label = {
  lv: "Pirms šī laika nekas nav izmantots un nekas nav samaksāts. Tas nav zināms; summas ir pagaidu",
  en: "Nothing was used and nothing paid before. Nobody knows it; the amounts are provisional",
};
