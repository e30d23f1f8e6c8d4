/**
 * What messages are made of, as the package shows it: functions that look at their arguments before they word anything. Rooms import
 * `index.js`, where the same names work at once.
 *
 * @packageDocumentation
 */
import { guarded } from "./guarded.js";
import * as is from "./guards.js";
import * as room from "./index.js";

export { InputError, isInputError, mostIssues, received } from "./index.js";
export type { Argument, ArgumentForm, Issue, ReadDocument, Warning } from "./index.js";

const texts = { code: is.aText, path: is.aText, expected: is.aText, received: is.aText, hint: is.orNothing(is.aText) };
const anIssue = /* @__PURE__ */ is.recordOf(texts);
const aWarning = /* @__PURE__ */ is.recordOf({ path: is.aText, message: is.aText, hint: is.aText });
const aForm = /* @__PURE__ */ is.oneOf(["text", "list", "object", "compiled"]);
const mayBeText = /* @__PURE__ */ is.orNothing(is.aText);
const mayBeCount = /* @__PURE__ */ is.orNothing(is.aCount);

export const readingAny: typeof room.readingAny = /* @__PURE__ */ guarded(room.readingAny, {
  document: is.aRecord,
  read: is.aFunction,
});
export const requireArgument: typeof room.requireArgument = /* @__PURE__ */ guarded(room.requireArgument, {
  path: is.aText,
  value: is.anything,
  form: aForm,
  expected: is.aText,
});
export const withArguments: typeof room.withArguments = /* @__PURE__ */ guarded(room.withArguments, {
  looked: is.aList,
  run: is.aFunction,
});
export const boundedIssue: typeof room.boundedIssue = /* @__PURE__ */ guarded(room.boundedIssue, { issue: anIssue });
export const boundedIssues: typeof room.boundedIssues = /* @__PURE__ */ guarded(room.boundedIssues, {
  issues: is.listOf(anIssue),
});
export const moreIssues: typeof room.moreIssues = /* @__PURE__ */ guarded(room.moreIssues, { count: mayBeCount });
export const describeIssue: typeof room.describeIssue = /* @__PURE__ */ guarded(room.describeIssue, { issue: anIssue });
export const describeWarning: typeof room.describeWarning = /* @__PURE__ */ guarded(room.describeWarning, {
  warning: aWarning,
});
export const countOf: typeof room.countOf = /* @__PURE__ */ guarded(room.countOf, {
  count: is.aCount,
  thing: is.aText,
  things: mayBeText,
});
export const hintFor: typeof room.hintFor = /* @__PURE__ */ guarded(room.hintFor, {
  name: is.anything,
  names: is.anything,
  issuesBefore: mayBeCount,
});
export const nearest: typeof room.nearest = /* @__PURE__ */ guarded(room.nearest, {
  name: is.anything,
  known: is.anything,
});
export const joinPaths: typeof room.joinPaths = /* @__PURE__ */ guarded(room.joinPaths, {
  base: is.aText,
  rest: is.aText,
});
export const pathOf: typeof room.pathOf = /* @__PURE__ */ guarded(room.pathOf, {});
export const visible: typeof room.visible = /* @__PURE__ */ guarded(room.visible, { text: is.aText });
export const unknownWord: typeof room.unknownWord = /* @__PURE__ */ guarded(room.unknownWord, {
  value: is.anything,
  words: is.listOf(is.aText),
  path: is.aText,
  issuesBefore: mayBeCount,
});
export const withHint: typeof room.withHint = /* @__PURE__ */ guarded(room.withHint, {
  issue: is.aRecord,
  hint: mayBeText,
});
