export { careLevelOf, institutionOpen } from "./care-level-of.js";
export {
  careLevelRule,
  careLevelTable,
  type CareLevel,
  type CareLevelTable,
  type HomeCareHours,
  type InstitutionRule,
} from "./data.js";
