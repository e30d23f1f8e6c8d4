export { supportPersonPilot } from "./pilot.js";
export { supportPerson } from "./scheme.js";
