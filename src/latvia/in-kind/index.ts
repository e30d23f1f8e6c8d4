export { inKindScheme, type Funder, type InKindParts } from "./in-kind-scheme.js";
