export { shortTermCareSchemes } from "./scheme.js";
