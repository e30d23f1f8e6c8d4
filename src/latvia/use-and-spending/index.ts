export { useTable, type ServedGroup, type ServiceUse, type UseGroup, type UseTable, type YearFigure } from "./data.js";
