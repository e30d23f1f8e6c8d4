export { assessmentOfSocialService, inKindScheme } from "./in-kind-scheme.js";
