import { notes as assistantNotes, titles as assistantTitles } from "../assistant/in-latvian.js";
import {
  notes as autismRehabilitationNotes,
  titles as autismRehabilitationTitles,
} from "../autism-rehabilitation/in-latvian.js";
import { notes as careLevelsNotes, titles as careLevelsTitles } from "../care-levels/in-latvian.js";
import { notes as childCareNotes, titles as childCareTitles } from "../child-care/in-latvian.js";
import { notes as communityPlacesNotes, titles as communityPlacesTitles } from "../community-places/in-latvian.js";
import { notes as equalisationNotes, titles as equalisationTitles } from "../equalisation/in-latvian.js";
import { notes as familyAssistantNotes, titles as familyAssistantTitles } from "../family-assistant/in-latvian.js";
import {
  notes as homeCareContributionNotes,
  titles as homeCareContributionTitles,
} from "../home-care-contribution/in-latvian.js";
import { titles as inKindTitles } from "../in-kind/in-latvian.js";
import {
  notes as individualBudgetAdultsNotes,
  titles as individualBudgetAdultsTitles,
} from "../individual-budget-adults/in-latvian.js";
import {
  notes as individualBudgetChildrenNotes,
  titles as individualBudgetChildrenTitles,
} from "../individual-budget-children/in-latvian.js";
import {
  notes as institutionContributionNotes,
  titles as institutionContributionTitles,
} from "../institution-contribution/in-latvian.js";
import { notes as minimumBasketNotes, titles as minimumBasketTitles } from "../minimum-basket/in-latvian.js";
import {
  notes as moneyFollowsClientNotes,
  titles as moneyFollowsClientTitles,
} from "../money-follows-client/in-latvian.js";
import { notes as municipalServiceNotes, titles as municipalServiceTitles } from "../municipal-service/in-latvian.js";
import { notes as municipalShareNotes, titles as municipalShareTitles } from "../municipal-share/in-latvian.js";
import {
  notes as palliativeHomeCareNotes,
  titles as palliativeHomeCareTitles,
} from "../palliative-home-care/in-latvian.js";
import { notes as pricesNotes, titles as pricesTitles } from "../prices/in-latvian.js";
import { notes as programmesNotes, titles as programmesTitles } from "../programmes/in-latvian.js";
import { notes as regionsNotes, titles as regionsTitles } from "../regions/in-latvian.js";
import { notes as respiteNotes, titles as respiteTitles } from "../respite/in-latvian.js";
import { notes as servicesNotes } from "../services/in-latvian.js";
import { notes as shortTermCareNotes, titles as shortTermCareTitles } from "../short-term-care/in-latvian.js";
import {
  notes as stateAndMunicipalNotes,
  titles as stateAndMunicipalTitles,
} from "../state-and-municipal/in-latvian.js";
import { notes as stateCoFinancingNotes, titles as stateCoFinancingTitles } from "../state-co-financing/in-latvian.js";
import { notes as supportPersonNotes, titles as supportPersonTitles } from "../support-person/in-latvian.js";
import { notes as technicalAidsNotes, titles as technicalAidsTitles } from "../technical-aids/in-latvian.js";
import { notes as thresholdsNotes, titles as thresholdsTitles } from "../thresholds/in-latvian.js";
import { notes as useAndSpendingNotes, titles as useAndSpendingTitles } from "../use-and-spending/in-latvian.js";
import { notes as openOfSchemes } from "./words/open-of-schemes.js";
import { sharedTitles } from "./words/shared.js";
import { unitsInLatvian } from "./words/units.js";

/**
 * Every text of the Latvian data that is no label, in English, with the Latvian one. They are proposals, to be checked by a Latvian
 * lawyer; each stands in its folder's `in-latvian.ts`. A text that is changed needs its Latvian one changed, and a test says which.
 */
export const latvianTexts: ReadonlyMap<string, string> = new Map(
  [
    assistantNotes,
    assistantTitles,
    autismRehabilitationNotes,
    autismRehabilitationTitles,
    careLevelsNotes,
    careLevelsTitles,
    childCareNotes,
    childCareTitles,
    communityPlacesNotes,
    communityPlacesTitles,
    equalisationNotes,
    equalisationTitles,
    familyAssistantNotes,
    familyAssistantTitles,
    homeCareContributionNotes,
    homeCareContributionTitles,
    inKindTitles,
    individualBudgetAdultsNotes,
    individualBudgetAdultsTitles,
    individualBudgetChildrenNotes,
    individualBudgetChildrenTitles,
    institutionContributionNotes,
    institutionContributionTitles,
    minimumBasketNotes,
    minimumBasketTitles,
    moneyFollowsClientNotes,
    moneyFollowsClientTitles,
    municipalServiceNotes,
    municipalServiceTitles,
    municipalShareNotes,
    municipalShareTitles,
    palliativeHomeCareNotes,
    palliativeHomeCareTitles,
    pricesNotes,
    pricesTitles,
    programmesNotes,
    programmesTitles,
    regionsNotes,
    regionsTitles,
    respiteNotes,
    respiteTitles,
    servicesNotes,
    shortTermCareNotes,
    shortTermCareTitles,
    stateAndMunicipalNotes,
    stateAndMunicipalTitles,
    stateCoFinancingNotes,
    stateCoFinancingTitles,
    supportPersonNotes,
    supportPersonTitles,
    technicalAidsNotes,
    technicalAidsTitles,
    thresholdsNotes,
    thresholdsTitles,
    useAndSpendingNotes,
    useAndSpendingTitles,
    sharedTitles,
    openOfSchemes,
    unitsInLatvian,
  ].flatMap((texts) => Object.entries(texts)),
);

/** An English text of the Latvian data in Latvian; a text that is none of it stays as it is. */
export function latvianOf(english: string): string {
  return latvianTexts.get(english) ?? english;
}
