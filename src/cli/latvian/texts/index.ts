export { ofCommands } from "./of-commands.js";
export { ofCases } from "./of-cases.js";
export { ofFiles } from "./of-files.js";
export { ofParts } from "./of-parts.js";
export { ofPopulations } from "./of-populations.js";
export { ofQuestions } from "./of-questions.js";
export { ofSchemes } from "./of-schemes.js";
export { ofTables } from "./of-tables.js";
export type { IssueTexts, Texts } from "./texts.js";
