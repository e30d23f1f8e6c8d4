export { readingAny, type ReadDocument } from "./any-value.js";
export { boundedIssue, describeIssue, type Issue } from "./issue.js";
export { boundedIssues, moreIssues, mostIssues } from "./bounded-issues.js";
export { countOf } from "./count-of.js";
export { InputError, isInputError } from "./input-error.js";
export { hintFor, nearest } from "./nearest.js";
export { joinPaths, pathOf } from "./path.js";
export { received, visible } from "./received.js";
export { describeWarning, type Warning } from "./warning.js";
