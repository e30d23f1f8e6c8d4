import type { CompensationScheme } from "../rules/follow/compensation/scheme.js";
import type { Scheme } from "../rules/scheme.js";
import { childCareSchemes } from "./child-care/index.js";
import { familyAssistantSchemes } from "./family-assistant/index.js";
import { autismMaintenanceTherapy, autismPsychosocialRehabilitation } from "./autism-rehabilitation/index.js";
import { assistant, assistantFrom2024 } from "./assistant/index.js";
import { homeCareContribution, homeCarePublicPart } from "./home-care-contribution/index.js";
import { individualBudgetAdults } from "./individual-budget-adults/index.js";
import { individualBudgetChildren } from "./individual-budget-children/index.js";
import { institutionContribution } from "./institution-contribution/index.js";
import { moneyFollowsClient } from "./money-follows-client/index.js";
import { oneWithId } from "./name-asked.js";
import { palliativeHomeCareRelatives, palliativeHomeCareTeam } from "./palliative-home-care/index.js";
import { respiteSchemes } from "./respite/index.js";
import { shortTermCareSchemes } from "./short-term-care/index.js";
import { supportPerson, supportPersonPilot } from "./support-person/index.js";
import { technicalAids, technicalAidsChildren, technicalAidsVoucher } from "./technical-aids/index.js";

/** Every Latvian scheme, by id. */
export const schemes: readonly Scheme[] = [
  individualBudgetChildren,
  individualBudgetAdults,
  ...respiteSchemes,
  ...shortTermCareSchemes,
  ...childCareSchemes,
  ...familyAssistantSchemes,
  supportPersonPilot,
  supportPerson,
  assistant,
  assistantFrom2024,
  institutionContribution,
  homeCareContribution,
  homeCarePublicPart,
  technicalAids,
  technicalAidsChildren,
  technicalAidsVoucher,
  palliativeHomeCareTeam,
  palliativeHomeCareRelatives,
  autismMaintenanceTherapy,
  autismPsychosocialRehabilitation,
];

/** Every Latvian compensation scheme, by id. */
export const compensations: readonly CompensationScheme[] = [moneyFollowsClient];

/**
 * The scheme of an id.
 *
 * @throws {InputError} for an id that no scheme has, with the near one
 *
 * @example
 * schemeById("individual-budget-children").validity; // { from: "2018-09-01", to: "2019-08-31" }
 */
export function schemeById(id: string): Scheme {
  return oneWithId(schemes, id, "the id of a scheme");
}
