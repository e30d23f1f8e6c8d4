export { pilotYear } from "./period.js";
export { pilotMunicipalities, type PilotMunicipality } from "./pilot-municipalities.js";
export { individualBudgetChildren } from "./scheme.js";
