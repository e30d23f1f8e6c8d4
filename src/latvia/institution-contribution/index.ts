export { institutionContribution } from "./scheme.js";
