import type { Language } from "seko";
import type { Envelope } from "seko/envelope";
import type { Equity } from "seko/equity";
import { pageNumber } from "../../layout/page-number.js";

/** How far figures of cases that stand for others carry: what has an interval, and what has none. */
const notDrawn: Readonly<Record<Language, (sampled: string, others: string) => string>> = {
  en: (sampled, others) =>
    `Weighted: the cases were not drawn at random. ${sampled} An interval is 1.96 standard errors to each side, as if they had been: it says how far chance alone would carry, and nothing of how they were chosen. No sampling interval: ${others}.`,
  lv: (sampled, others) =>
    `Ar svariem: lietas nav izvēlētas nejauši. ${sampled} Intervāls ir 1,96 standartkļūdas uz katru pusi, it kā tās būtu izvēlētas nejauši: tas rāda tikai to, cik liela būtu nejaušība, un neko par to, kā lietas izraudzītas. Izlases intervāla nav: ${others}.`,
};

/** What is said of weighted cases below the tables of equity; nothing where each is one person. */
export function equityNotDrawn({ weighted }: Equity, language: Language): readonly string[] {
  if (weighted === undefined) return [];
  const sampled = {
    en: "Means and uncovered shares have an interval where there are two or more cases.",
    lv: "Intervāls ir vidējiem un nesegtajai daļai, ja lietu ir vismaz divas.",
  }[language];
  const others = {
    en: "counts of people, medians, spreads, Gini coefficients and pairs",
    lv: "cilvēku skaitam, mediānām, vietu atšķirībām, Džini koeficientiem un pāriem",
  }[language];
  return [notDrawn[language](sampled, others)];
}

/** What is said of weighted cases above the line: what all with a right need; nothing where each is one person. */
export function envelopeNotDrawn(
  { weighted, people: { inLine }, currency }: Envelope,
  language: Language,
): readonly string[] {
  if (weighted === undefined) return [];
  const { support, sampling } = weighted.demand;
  const number = (decimal: string) => pageNumber(decimal, language);
  const between = (key: "people" | "support"): string => {
    if (sampling === "none") return { en: "no sampling interval", lv: "izlases intervāla nav" }[language];
    const [low, high] = [number(sampling[key].low), number(sampling[key].high)];
    return { en: `interval from ${low} to ${high}`, lv: `intervāls no ${low} līdz ${high}` }[language];
  };
  const [ofPeople, ofSupport, needed] = [between("people"), between("support"), `${number(support)} ${currency}`];
  const sampled = {
    en: `People with a right: ${inLine} (${ofPeople}); public support that all of them need: ${needed} (${ofSupport}).`,
    lv: `Cilvēki, kam ir tiesības: ${inLine} (${ofPeople}); publiskais atbalsts, kas vajadzīgs viņiem visiem: ${needed} (${ofSupport}).`,
  }[language];
  const others = {
    en: "who is served, who waits and what that takes, which hang on everybody before in the line",
    lv: "tam, kas saņem vietu, kas gaida un cik tas prasa, jo to nosaka visi, kas rindā ir pirms viņiem",
  }[language];
  return [notDrawn[language](sampled, others)];
}
