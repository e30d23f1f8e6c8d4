export { bearing, readingAny, type CompiledRules, type ReadBy, type ReadDocument } from "./any-value.js";
export { requireArgument, requireOptions, withArguments, type Argument, type ArgumentForm } from "./arguments.js";
export { boundedIssue, describeIssue, type Issue } from "./issue.js";
export { boundedIssues, moreIssues, mostIssues } from "./bounded-issues.js";
export { guarded, lookAt, type Guard } from "./guarded.js";
export {
  aCount,
  aFunction,
  aList,
  anything,
  aRecord,
  aText,
  listOf,
  oneOf,
  ofType,
  optionsOf,
  orNothing,
  recordOf,
} from "./guards.js";
export { countOf } from "./count-of.js";
export { InputError, isInputError } from "./input-error.js";
export { hintFor, hintForPlace, nearest } from "./nearest.js";
export { optionIssues, takes, type OptionNames } from "./options.js";
export { joinPaths, pathOf } from "./path.js";
export { received, visible } from "./received.js";
export { describeWarning, type Warning } from "./warning.js";
export { unknownKey, unknownKeys } from "./unknown-key.js";
export { unknownWord } from "./unknown-word.js";
export { withHint } from "./with-hint.js";
