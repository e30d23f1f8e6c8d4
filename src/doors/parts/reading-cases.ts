/**
 * What reads a case, for callers without types: options that nobody reads are wrong input.
 */
import { bearing, requireOptions, type OptionNames } from "../../errors/index.js";
import {
  readCase as readCaseStep,
  readCaseValues as readCaseValuesStep,
  readKnownOn as readKnownOnStep,
  type KnowledgeOptions,
} from "../../person/read/known.js";

const optionNames: OptionNames<KnowledgeOptions> = { knownOn: true };

export const readCase: typeof readCaseStep = (document, issues, options) =>
  readCaseStep(document, issues, looked(options));

export const readCaseValues: typeof readCaseValuesStep = /* @__PURE__ */ bearing((document, issues, options) =>
  readCaseValuesStep(document, issues, looked(options)),
);

export const readKnownOn: typeof readKnownOnStep = (options, issues) => readKnownOnStep(looked(options), issues);

function looked(options: KnowledgeOptions | undefined): KnowledgeOptions | undefined {
  if (options !== undefined) requireOptions(options, optionNames);
  return options;
}
