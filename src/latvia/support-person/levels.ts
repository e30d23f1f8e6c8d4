import type { Level } from "../../rules/assess/rule.js";
import type { NamedCircumstance, Scheme, TargetGroup } from "../../rules/scheme.js";
import { supportIntensity } from "../rule-labels/index.js";

/** Who the service is for, besides age and disability group. */
export const groups: readonly TargetGroup[] = [
  {
    id: "adults-with-mental-impairments",
    label: { lv: "Pilngadīgas personas ar garīga rakstura traucējumiem", en: "Adults with mental impairments" },
  },
];

/** A situation in which more hours can be given. */
export const circumstances: readonly NamedCircumstance[] = [
  {
    id: "special-situation",
    label: {
      lv: "Īpaša situācija, kurā nepieciešams vairāk stundu",
      en: "Special situation in which more hours are needed",
    },
    kind: "yes-no",
  },
];

/** The intensity of support, least first. */
export const levels: readonly Level[] = [
  { id: "intensity-1", label: { lv: "1. intensitātes līmenis", en: "Intensity level 1" } },
  { id: "intensity-2", label: { lv: "2. intensitātes līmenis", en: "Intensity level 2" } },
  { id: "intensity-3", label: { lv: "3. intensitātes līmenis", en: "Intensity level 3" } },
];

/** The level that was found is stated as a score of 1, 2 or 3. */
export const assess: Scheme["assess"] = {
  method: "score-bands",
  instrument: "support-intensity",
  label: supportIntensity,
  direction: "need",
  minimum: "1",
  maximum: "3",
  step: "1",
  bands: [
    { level: "intensity-1", from: "1", to: "1" },
    { level: "intensity-2", from: "2", to: "2" },
    { level: "intensity-3", from: "3", to: "3" },
  ],
  between: "undecided",
  binds: "decision",
  source: "level-as-score",
};
