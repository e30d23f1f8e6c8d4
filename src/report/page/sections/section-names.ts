import type { Label } from "../../../sources/index.js";
import type { SectionId } from "../section.js";

/** What each section answers. */
export const sectionNames: Readonly<Record<SectionId, Label>> = {
  changes: { lv: "Kas mainās", en: "What changes" },
  scenarios: { lv: "Tie paši cilvēki, tas pats lietojums", en: "Same people, same use" },
  costs: { lv: "Cik tas maksā un kas maksā", en: "What it costs and who pays" },
  gains: { lv: "Kas iegūst un kas zaudē", en: "Who gains and loses" },
  groups: {
    lv: "Pa aprūpes līmeņiem, vecuma grupām, reģioniem un pašvaldībām",
    en: "By level, age, region and municipality",
  },
  fairness: { lv: "Vai tas ir taisnīgi", en: "Is it fair" },
  edges: { lv: "Kas ir pāri robežai", en: "Who is over an edge" },
  assumptions: { lv: "Pieņēmumi un kas no tiem atkarīgs", en: "Assumptions, and what moves the result" },
  repeat: { lv: "Kā to atkārtot", en: "What repeats it" },
};
