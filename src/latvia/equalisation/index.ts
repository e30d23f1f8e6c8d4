export { equalisationTable, type EqualisationTable, type MunicipalMoneyRow, type UnitWeight } from "./data.js";
export { grantOf2024, type GrantQuestion } from "./grant-of-2024.js";
export type { FundTotal } from "./totals.js";
export { equalisationUnits, type EqualisationCounts, type EqualisationUnits } from "./units.js";
