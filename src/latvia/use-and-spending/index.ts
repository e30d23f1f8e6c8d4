export { useTable, type UseTable } from "./data.js";
export type { ServedGroup, ServiceUse, SpendingPart, UseGroup, YearFigure, YearTotal } from "./figures.js";
