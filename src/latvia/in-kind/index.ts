export { inKindScheme } from "./in-kind-scheme.js";
