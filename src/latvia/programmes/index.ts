export { programmeTable } from "./data.js";
export { moneyByYear, type PhaseYear } from "./money-by-year.js";
export type {
  BudgetLine,
  FundingPart,
  PartialMoney,
  Programme,
  ProgrammeGroup,
  ProgrammePhase,
  ProgrammeTable,
  Target,
  Tolerance,
} from "./programme.js";
export { splitProject, type ProjectSplit } from "./split-project.js";
export { checkSplit, shareOf, type PartShare, type SplitCheck } from "./split.js";
