export {
  palliativeTable,
  type PalliativeField,
  type PalliativeFigure,
  type PalliativeRule,
  type PalliativeTable,
} from "./data.js";
export { palliativeHomeCareRelatives, palliativeHomeCareTeam } from "./scheme.js";
