export {
  useTable,
  type SpendingPart,
  type YearTotal,
  type ServedGroup,
  type ServiceUse,
  type UseGroup,
  type UseTable,
  type YearFigure,
} from "./data.js";
