import type { MonthOfTest } from "../rules/contribute/month-of-test-rule.js";
import type { Source } from "../sources/index.js";

/** What no source says of the days of a month in a test of means. */
export const monthOfTestSources: readonly Source[] = [
  {
    id: "part-month",
    title:
      "Assumed: a month in which the client is entitled on some days only is tested as a whole one, because no source that was read says otherwise",
    certainty: "assumption",
  },
  {
    id: "change-in-month",
    title:
      "Assumed: the facts of the month's first day decide about all of it, because no source that was read says what a change inside a month does",
    certainty: "assumption",
  },
];

/** How Latvian tests of means see a month, as long as no source says it. */
export const monthOfTest: MonthOfTest = {
  partMonth: { count: "whole", source: "part-month" },
  changeInMonth: { count: "first-day", source: "change-in-month" },
};
