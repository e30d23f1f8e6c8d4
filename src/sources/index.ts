export { certainties, type Certainty } from "./certainty.js";
export { languages, type Label, type Language } from "./label.js";
export type { DateText, DecimalText, Digest, EndText, Id, MonthText, WholeText } from "./leaf-texts.js";
export type { Source } from "./source.js";
