export { latvianOf, latvianTexts } from "./latvian-of.js";
export { withLatvianTitles } from "./with-latvian-titles.js";
export { textsOf, type EntryTexts } from "./texts-of.js";
export { withLatvianInputs } from "./with-latvian-inputs.js";
