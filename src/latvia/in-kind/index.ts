export { inForce } from "./in-force.js";
export { inKindScheme } from "./in-kind-scheme.js";
