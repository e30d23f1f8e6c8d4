export type { Texts } from "./texts.js";
export { inBothLanguages, type TitledSource } from "./titled-source.js";
export { withLatvianInputs } from "./with-latvian-inputs.js";
