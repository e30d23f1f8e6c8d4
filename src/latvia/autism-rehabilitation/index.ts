export { autismBranches, type AutismChild, type BranchOutcome } from "./branches.js";
export { autismTable, type AutismBranch, type AutismFigure, type AutismTable } from "./data.js";
export { autismMaintenanceTherapy, autismPsychosocialRehabilitation } from "./scheme.js";
