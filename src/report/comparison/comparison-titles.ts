import type { Comparison } from "../../compare/index.js";
import type { PublicComparison } from "../../secrecy/index.js";
import { countOf } from "../../errors/index.js";
import type { Label, Language } from "../../sources/index.js";
import { writtenNumber } from "../numbers/written.js";

/** What a table of a comparison is about, after whose people they are. */
export function titled(comparison: Comparison | PublicComparison, { lv, en }: Label): Label {
  const { synthetic, people } = comparison;
  const { compared, setAside = 0 } = people;
  const weighted = "weighted" in comparison ? comparison.weighted : undefined;
  const [lvOf, enOf] =
    weighted === undefined
      ? ["", ""]
      : [` pēc svara no ${weighted.compared} lietām`, `, weighted, from ${countOf(weighted.compared, "case")}`];
  const [lvStart, enStart] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [lvWithout, enWithout] = setAside === 0 ? ["", ""] : [`, bez ${setAside}`, `, without ${setAside}`];
  return {
    lv: `${lvStart}tie paši cilvēki un tas pats lietojums, ${lv} (${compared} cilvēki${lvOf}${lvWithout})`,
    en: `${enStart}same people, same use, ${en} (${countOf(compared, "person", "people")}${enOf}${enWithout})`,
  };
}

/** What the table of who gains and who loses is called. */
export const gains: Label = { lv: "iegūst un zaudē", en: "gains and losses" };

/** The title of who gains and who loses, with from when on a change is a large one. */
export function gainsTitle({
  thresholds: { none, muchShare, muchAmount },
  currency,
}: Comparison | PublicComparison): Label {
  const amount = (decimal: string, language: Language) => `${writtenNumber(decimal, language)} ${currency}`;
  const much = (language: Language, ofBefore: string) =>
    muchAmount === undefined ? `${writtenNumber(muchShare, language)} × ${ofBefore}` : amount(muchAmount, language);
  return {
    lv: `kas iegūst un zaudē (līdz ${amount(none, "lv")}: bez izmaiņām; daudz: vairāk par ${much("lv", "agrākās summas")})`,
    en: `who gains and loses (up to ${amount(none, "en")}: the same; much: more than ${much("en", "what was before")})`,
  };
}
