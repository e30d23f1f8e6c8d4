export { palliativeTable } from "./data.js";
export type { PalliativeField, PalliativeFigure, PalliativeRule, PalliativeTable } from "./palliative.js";
export { palliativeHomeCareRelatives, palliativeHomeCareTeam } from "./scheme.js";
