import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Assumed: the municipal social service's assessment opens the service from its day, because a service follows an assessment of need but the rules seen name no day":
    "Pieņemts: pašvaldības sociālā dienesta izvērtējums dod tiesības uz pakalpojumu no izvērtējuma dienas, jo pakalpojums seko vajadzību izvērtējumam, bet redzētie noteikumi dienu nenosauc",
  "Assumed: the service is given in kind, so what the limits allow is paid for whatever it costs, the more urgent first where a decision grants less":
    "Pieņemts: pakalpojumu sniedz natūrā, tāpēc maksājumu ierobežojumu ietvaros sedz pilnībā, un, ja lēmums piešķir mazāk, vispirms steidzamāko",
};
