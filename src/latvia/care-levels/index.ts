export { careLevelOf, institutionOpen, type InstitutionAnswer } from "./care-level-of.js";
export {
  careLevelRule,
  careLevelTable,
  type CareLevel,
  type CareLevelTable,
  type HomeCareHours,
  type InstitutionRule,
} from "./data.js";
