export { respiteSchemes } from "./scheme.js";
