export { childCareSchemes } from "./scheme.js";
