export { familyAssistantSchemes } from "./scheme.js";
