/**
 * Latvian municipalities together: tables of all of them held against shares and equalised, and who pays for places once a project has ended.
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
export { runningAfterProject, type RunningCost, type RunningQuestion } from "../latvia/programmes/running-after.js";
