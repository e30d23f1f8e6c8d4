import { notes as assistant } from "../assistant/in-latvian.js";
import { notes as autismRehabilitation } from "../autism-rehabilitation/in-latvian.js";
import { notes as careLevels } from "../care-levels/in-latvian.js";
import { notes as childCare } from "../child-care/in-latvian.js";
import { notes as communityPlaces } from "../community-places/in-latvian.js";
import { notes as equalisation } from "../equalisation/in-latvian.js";
import { notes as familyAssistant } from "../family-assistant/in-latvian.js";
import { notes as homeCareContribution } from "../home-care-contribution/in-latvian.js";
import { notes as individualBudgetAdults } from "../individual-budget-adults/in-latvian.js";
import { notes as individualBudgetChildren } from "../individual-budget-children/in-latvian.js";
import { notes as institutionContribution } from "../institution-contribution/in-latvian.js";
import { notes as minimumBasket } from "../minimum-basket/in-latvian.js";
import { notes as moneyFollowsClient } from "../money-follows-client/in-latvian.js";
import { notes as municipalService } from "../municipal-service/in-latvian.js";
import { notes as municipalShare } from "../municipal-share/in-latvian.js";
import { notes as palliativeHomeCare } from "../palliative-home-care/in-latvian.js";
import { notes as prices } from "../prices/in-latvian.js";
import { notes as programmes } from "../programmes/in-latvian.js";
import { notes as publicHolidays } from "../public-holidays/in-latvian.js";
import { notes as regions } from "../regions/in-latvian.js";
import { notes as respite } from "../respite/in-latvian.js";
import { notes as services } from "../services/in-latvian.js";
import { notes as shortTermCare } from "../short-term-care/in-latvian.js";
import { notes as stateAndMunicipal } from "../state-and-municipal/in-latvian.js";
import { notes as stateCoFinancing } from "../state-co-financing/in-latvian.js";
import { notes as supportPerson } from "../support-person/in-latvian.js";
import { notes as technicalAids } from "../technical-aids/in-latvian.js";
import { notes as thresholds } from "../thresholds/in-latvian.js";
import { notes as useAndSpending } from "../use-and-spending/in-latvian.js";
import { articlesInLatvian } from "./words/articles.js";
import { notes as openOfSchemes } from "./words/open-of-schemes.js";
import { readingsInLatvian } from "./words/readings.js";
import { unitsInLatvian } from "./words/units.js";

/**
 * Every text of the Latvian data that is neither a label nor the title of a source, in English, with the Latvian one. They are proposals, to be checked by a Latvian
 * lawyer; each stands in its folder's `in-latvian.ts`. A text that is changed needs its Latvian one changed, and a test says which.
 */
export const latvianTexts: ReadonlyMap<string, string> = new Map(
  [
    assistant,
    autismRehabilitation,
    careLevels,
    childCare,
    communityPlaces,
    equalisation,
    familyAssistant,
    homeCareContribution,
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
    publicHolidays,
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
    openOfSchemes,
    unitsInLatvian,
    articlesInLatvian,
    readingsInLatvian,
  ].flatMap((texts) => Object.entries(texts)),
);

/** An English text of the Latvian data in Latvian; a text that is none of it stays as it is. */
export function latvianOf(english: string): string {
  return latvianTexts.get(english) ?? english;
}
