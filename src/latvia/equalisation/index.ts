export { equalisationTable } from "./data.js";
export type { EqualisationTable, FundTotal, MunicipalMoneyRow, UnitWeight } from "./equalisation.js";
export { grantOf2024, type GrantQuestion } from "./grant-of-2024.js";
export { equalisationUnits, type EqualisationCounts, type EqualisationUnits } from "./units.js";
