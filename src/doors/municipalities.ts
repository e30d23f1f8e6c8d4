/**
 * Latvian municipalities together: tables of all of them held against shares and equalised, a share of the state in their services, a grant for the pay of their carers, and who pays for places once a project has ended.
 *
 * @packageDocumentation
 */
export {
  equalisationOfMunicipalities,
  type EqualisationOfMunicipalities,
  type EqualisationRow,
} from "../latvia/equalisation/equalisation-of-municipalities.js";
export {
  sharesOfMunicipalities,
  type MunicipalShareRow,
  type SharesOfMunicipalities,
} from "../latvia/municipal-share/shares-of-municipalities.js";
export { stateShareIf, type SharedSpending, type StateShareOutcome } from "../latvia/minimum-basket/state-share.js";
export {
  stateShareOfMunicipalities,
  type StateShareOfMunicipalities,
  type StateShareOfMunicipality,
} from "../latvia/minimum-basket/state-share-of-municipalities.js";
export type { ServiceSpending, StateSharePolicy } from "../latvia/minimum-basket/state-share-question.js";
export {
  carersGrantOfMunicipalities,
  type CarersGrantOfMunicipalities,
  type CarersGrantPolicy,
  type CarersGrantRow,
} from "../latvia/state-co-financing/carers-grant.js";
export { runningAfterProject, type RunningCost, type RunningQuestion } from "../latvia/programmes/running-after.js";
