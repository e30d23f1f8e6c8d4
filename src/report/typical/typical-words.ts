import type { ReasonCode } from "../../outcome/reason.js";
import type { Label, Language } from "../../sources/index.js";
import type { TypicalCase } from "../../typical/index.js";

/** What came of a case. */
export const outcomes: Readonly<Record<TypicalCase["outcome"], Label>> = {
  eligible: { lv: "ir tiesības", en: "eligible" },
  ineligible: { lv: "nav tiesību", en: "ineligible" },
  incomplete: { lv: "trūkst ziņu", en: "incomplete" },
  refused: { lv: "nav aprēķināms", en: "refused" },
};

/** Reasons in Latvian, as letters say them; names of facts are keys of documents. */
const reasonsInLatvian: Readonly<Record<ReasonCode, string>> = {
  "not-in-target-group": "nepieder mērķa grupai",
  "below-age": "nav sasniegts vecums",
  "above-age": "pārsniegts vecums",
  "no-relative": "nav šāda tuvinieka",
  "outside-places": "dzīvo citur",
  "in-another-setting": "uzturas citur",
  "not-enrolled": "nav iesaistīts programmā",
  "duration-over": "laiks programmā ir beidzies",
  "away-too-long": "pārāk ilga prombūtne",
  "no-option-holds": "neatbilst nevienam no iespējamiem pamatiem",
  "level-not-entitled": "noteiktais līmenis tiesības nedod",
  "not-yet-assessed": "pirms pirmā izvērtējuma",
  died: "persona ir mirusi",
};

/** What a scheme refuses of a case, in Latvian; a code that is not here is named as one. */
const refusalsInLatvian: Readonly<Partial<Record<string, string>>> = {
  "price-gap": "pakalpojumam nav cenas",
  "outside-validity": "periods ir ārpus shēmas darbības laika",
  "unknown-reference": "shēma nepazīst nosaukto",
  "unit-mismatch": "mērvienība nav pakalpojuma mērvienība",
  "purpose-missing": "plāna pozīcijai nav norādīts mērķis",
  "score-outside-scale": "vērtējums ir ārpus skalas",
  "score-step": "vērtējums neatbilst skalas solim",
  "answer-not-possible": "tādas atbildes anketā nav",
  "circumstance-kind": "ziņa par personu ir cita veida",
  "circumstance-out-of-bounds": "ziņa par personu ir ārpus robežām",
  "two-assessments-one-day": "vienā dienā ir divi izvērtējumi",
  "place-outside-its-days": "vieta šajās dienās nepastāv",
  "means-per": "ienākumus norāda par citu laika posmu",
  "share-above-one": "daļa ir lielāka par vienu",
};

/** Why there is nothing: in English by its code, in Latvian as letters say it. */
export function reasonIn(language: Language, outcome: TypicalCase["outcome"], code: string): string {
  if (language === "en") return code;
  if (outcome === "refused") return refusalsInLatvian[code] ?? `kļūda „${code}”`;
  return (reasonsInLatvian as Readonly<Record<string, string>>)[code] ?? code;
}
