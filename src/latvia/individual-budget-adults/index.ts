export { adultsPilotMunicipalities } from "./municipalities.js";
export { adultsPilotPeriod } from "./period.js";
export { individualBudgetAdults } from "./scheme.js";
