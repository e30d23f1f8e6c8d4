export type { Texts } from "./texts.js";
export { withLatvianInputs } from "./with-latvian-inputs.js";
export { withLatvianTitles } from "./with-latvian-titles.js";
