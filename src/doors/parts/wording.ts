/**
 * An issue or a warning in words: for callers without types, what is none is wrong input.
 */
import { bearing, describeIssue as issueInWords, describeWarning as warningInWords } from "../../errors/index.js";

export const describeIssue: typeof issueInWords = /* @__PURE__ */ bearing(issueInWords);
export const describeWarning: typeof warningInWords = /* @__PURE__ */ bearing(warningInWords);
