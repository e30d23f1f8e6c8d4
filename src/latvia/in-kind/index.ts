export { inKindScheme, type SchemeInLatvian } from "./in-kind-scheme.js";
