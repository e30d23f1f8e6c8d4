export {
  stateCoFinancingTable,
  type CarersGrantReading,
  type DayCentreShare,
  type DayFormula,
  type GroupHomeShare,
  type ScaleFigure,
  type StateCoFinancingTable,
} from "./data.js";
export { dayCentreAid, groupHomeDay } from "./state-share.js";
