export { equalisationTable, type EqualisationTable, type FundTotal, type UnitWeight } from "./data.js";
export { equalisationUnits, type EqualisationCounts, type EqualisationUnits } from "./units.js";
