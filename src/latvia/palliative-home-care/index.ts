export {
  palliativeTable,
  type PalliativeField,
  type PalliativeFigure,
  type PalliativeRule,
  type PalliativeTable,
} from "./data.js";
