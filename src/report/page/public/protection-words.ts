import type { Comparison } from "../../../compare/index.js";
import { countOf, readingAny } from "../../../errors/index.js";
import type { PublicComparison } from "../../../secrecy/index.js";
import type { Label, Language } from "../../../sources/index.js";
import { binTexts, measures, writtenNumber } from "../../index.js";

const breakDowns: Readonly<Record<string, Label>> = {
  "by level": { lv: "pēc līmeņa", en: "by level" },
  "by place": { lv: "pēc vietas", en: "by place" },
  "by region": { lv: "pēc reģiona", en: "by region" },
  "by age": { lv: "pēc vecuma", en: "by age" },
  "by source": { lv: "kas maksā", en: "by who pays" },
  "by service": { lv: "pēc pakalpojuma", en: "by service" },
  "by month": { lv: "pa mēnešiem", en: "by month" },
  rows: { lv: "summas", en: "sums" },
  people: { lv: "cik cilvēku tas skar", en: "how many people it hits" },
};

const counts: Readonly<Record<Exclude<keyof Comparison["people"], "all" | "compared">, Label>> = {
  setAside: { lv: "cik cilvēku nav salīdzināti", en: "how many people could not be compared" },
  gainedRight: { lv: "cik cilvēku iegūst tiesības", en: "how many people become entitled" },
  lostRight: { lv: "cik cilvēku zaudē tiesības", en: "how many people are no longer entitled" },
  overBudgetBefore: {
    lv: "cik cilvēkiem izmaksas pārsniedza budžetu",
    en: "how many people cost more than their budget",
  },
  overBudgetAfter: {
    lv: "cik cilvēkiem izmaksas pārsniegs budžetu",
    en: "how many people will cost more than their budget",
  },
  newlyOverBudget: {
    lv: "cik cilvēkiem izmaksas tikai tagad pārsniedz budžetu",
    en: "how many people only now cost more than their budget",
  },
  noLongerOverBudget: {
    lv: "cik cilvēkiem izmaksas vairs nepārsniedz budžetu",
    en: "how many people no longer cost more than their budget",
  },
  startPaying: { lv: "cik cilvēku sāk maksāt paši", en: "how many people start to pay themselves" },
  stopPaying: { lv: "cik cilvēku vairs nemaksā paši", en: "how many people no longer pay themselves" },
  otherLevel: { lv: "cik cilvēkiem ir cits līmenis", en: "how many people have another level" },
};

const bins = Object.fromEntries(
  (["support", "outOfPocket"] as const).flatMap((measure) =>
    Object.entries(binTexts).map(([bin, { lv, en }]): readonly [string, Label] => {
      const of = measures[measure];
      return [
        `${measure === "support" ? measure : "out of pocket"} ${bin}`,
        { lv: `${of.lv.toLowerCase()}: cik cilvēku ${lv}`, en: `${of.en.toLowerCase()}: how many people ${en}` },
      ];
    }),
  ),
);

const words: Readonly<Record<string, Label>> = { ...breakDowns, ...counts, ...bins };

/** What is withheld, in words. @param withheld as a protection names it */
export function withheldWords(withheld: readonly string[], language: Language): string {
  return withheld.map((what) => words[what]?.[language] ?? what).join(", ");
}

/** What a published comparison protects nobody from. */
const notProtected: Label = {
  lv: "Nav pasargāts: kas zina, par kādu daļu reforma vai maksājums maina viena pakalpojuma izmaksas, no izmaiņām var aprēķināt šo pakalpojumu un visus pārējos kopā, arī pa rindām un mēnešiem; nepublicējiet, ja kādu pakalpojumu saņem maz cilvēku.",
  en: "Not protected: whoever knows by which share a reform or a payment changes what one service costs can work out from the change what that service costs, and all others together, in rows and months too; do not publish it where few people have one of the services.",
};

/**
 * By what a published comparison is protected, what nobody is protected from, and what is not shown, in sentences.
 *
 * @throws {InputError} for what is no published comparison
 *
 * @example
 * protectionSentences(published, "en")[1]; // "Withheld: by age, public support: how many people gain."
 */
export function protectionSentences(comparison: PublicComparison, language: Language): readonly string[] {
  return readingAny({ value: comparison, kind: "a comparison that can be published" }, () => {
    const { protection, currency, people } = comparison;
    const { threshold, withheld } = protection;
    const [dominance, step] = [protection.dominance, protection.step].map((text) => writtenNumber(text, language));
    const said = {
      lv: `Publicēšanai: cilvēku skaits ${people.compared}; nevienas grupas, kurā ir mazāk par ${threshold} cilvēkiem vai kurā divi veido vairāk nekā ${dominance}; summas noapaļotas līdz ${step} ${currency}, tāpēc tām nav jāsaskan.`,
      en: `To be published: of ${countOf(people.compared, "person", "people")}, no group of fewer than ${threshold}, none of which two people make up more than ${dominance}; sums to ${step} ${currency}, so that they need not add up.`,
    };
    const hidden = withheldWords(withheld, language);
    const notShown = { lv: `Netiek rādīts: ${hidden}.`, en: `Withheld: ${hidden}.` };
    return [said[language], ...(hidden === "" ? [] : [notShown[language]]), notProtected[language]];
  });
}
