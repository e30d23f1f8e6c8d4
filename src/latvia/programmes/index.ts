export { programmeTable } from "./data.js";
export type { BudgetLine, FundingPart, Programme, ProgrammeTable, Target, Tolerance } from "./programme.js";
export { checkSplit, shareOf, type PartShare, type SplitCheck } from "./split.js";
