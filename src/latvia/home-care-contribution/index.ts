export { homeCareContribution, homeCarePublicPart } from "./scheme.js";
