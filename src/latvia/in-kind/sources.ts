import type { TitledSource } from "../latvian/index.js";
import { titledRegionSources } from "../regions/sources.js";

/** What services given in kind rest on, whichever act or municipality gives them. */
export const inKindSources: readonly TitledSource[] = [
  {
    id: "service-assessment",
    title: {
      en: "Assumed: the municipal social service's assessment opens the service from its day, because a service follows an assessment of need but the rules seen name no day",
      lv: "Pieņemts: pašvaldības sociālā dienesta izvērtējums dod tiesības uz pakalpojumu no izvērtējuma dienas, jo pakalpojumu piešķir pēc vajadzību izvērtēšanas, bet atrastie noteikumi dienu nenosauc",
    },
    certainty: "assumption",
  },
  {
    id: "given-in-kind",
    title: {
      en: "Assumed: the service is given in kind, so what the limits allow is paid for whatever it costs, the more urgent first where a decision grants less",
      lv: "Pieņemts: pakalpojumu sniedz natūrā, tāpēc to, ko pieļauj ierobežojumi, apmaksā, lai cik tas maksā; ja lēmums piešķir mazāk, vispirms apmaksā steidzamāko",
    },
    certainty: "assumption",
  },
  ...titledRegionSources,
];
