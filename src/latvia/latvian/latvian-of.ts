import type { Texts } from "./texts.js";
import * as assistant from "../assistant/in-latvian.js";
import * as autismRehabilitation from "../autism-rehabilitation/in-latvian.js";
import * as careLevels from "../care-levels/in-latvian.js";
import * as childCare from "../child-care/in-latvian.js";
import * as communityPlaces from "../community-places/in-latvian.js";
import * as equalisation from "../equalisation/in-latvian.js";
import * as familyAssistant from "../family-assistant/in-latvian.js";
import * as homeCareContribution from "../home-care-contribution/in-latvian.js";
import * as inKind from "../in-kind/in-latvian.js";
import * as individualBudgetAdults from "../individual-budget-adults/in-latvian.js";
import * as individualBudgetChildren from "../individual-budget-children/in-latvian.js";
import * as institutionContribution from "../institution-contribution/in-latvian.js";
import * as minimumBasket from "../minimum-basket/in-latvian.js";
import * as moneyFollowsClient from "../money-follows-client/in-latvian.js";
import * as municipalService from "../municipal-service/in-latvian.js";
import * as municipalShare from "../municipal-share/in-latvian.js";
import * as palliativeHomeCare from "../palliative-home-care/in-latvian.js";
import * as prices from "../prices/in-latvian.js";
import * as programmes from "../programmes/in-latvian.js";
import * as regions from "../regions/in-latvian.js";
import * as respite from "../respite/in-latvian.js";
import * as services from "../services/in-latvian.js";
import * as shortTermCare from "../short-term-care/in-latvian.js";
import * as stateAndMunicipal from "../state-and-municipal/in-latvian.js";
import * as stateCoFinancing from "../state-co-financing/in-latvian.js";
import * as supportPerson from "../support-person/in-latvian.js";
import * as technicalAids from "../technical-aids/in-latvian.js";
import * as thresholds from "../thresholds/in-latvian.js";
import * as useAndSpending from "../use-and-spending/in-latvian.js";
import { notes as openOfSchemes } from "./words/open-of-schemes.js";
import { sharedTitles } from "./words/shared.js";
import { unitsInLatvian } from "./words/units.js";

const ofFolders: readonly { readonly titles?: Texts; readonly notes?: Texts }[] = [
  assistant,
  autismRehabilitation,
  careLevels,
  childCare,
  communityPlaces,
  equalisation,
  familyAssistant,
  homeCareContribution,
  inKind,
  individualBudgetAdults,
  individualBudgetChildren,
  institutionContribution,
  minimumBasket,
  moneyFollowsClient,
  municipalService,
  municipalShare,
  palliativeHomeCare,
  prices,
  programmes,
  regions,
  respite,
  services,
  shortTermCare,
  stateAndMunicipal,
  stateCoFinancing,
  supportPerson,
  technicalAids,
  thresholds,
  useAndSpending,
];

/**
 * Every text of the Latvian data that is no label, in English, with the Latvian one. They are proposals, to be checked by a Latvian
 * lawyer; each stands in its folder's `in-latvian.ts`. A text that is changed needs its Latvian one changed, and a test says which.
 */
export const latvianTexts: ReadonlyMap<string, string> = new Map(
  [
    ...ofFolders.flatMap(({ titles = {}, notes = {} }) => [titles, notes]),
    sharedTitles,
    openOfSchemes,
    unitsInLatvian,
  ].flatMap((texts) => Object.entries(texts)),
);

/** An English text of the Latvian data in Latvian; a text that is none of it stays as it is. */
export function latvianOf(english: string): string {
  return latvianTexts.get(english) ?? english;
}
