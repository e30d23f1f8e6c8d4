export { ofCases } from "./of-cases.js";
export { ofFiles } from "./of-files.js";
export { ofParts } from "./of-parts.js";
export { ofSchemes } from "./of-schemes.js";
export type { IssueTexts, Texts } from "./texts.js";
