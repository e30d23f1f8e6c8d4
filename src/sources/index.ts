export { certainties, type Certainty } from "./certainty.js";
export type { Label } from "./label.js";
export type { Source } from "./source.js";
