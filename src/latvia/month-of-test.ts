import type { MonthOfTest } from "../rules/contribute/months/month-of-test-rule.js";
import type { TitledSource } from "./latvian/index.js";

/** What no source says of the days of a month in a test of means. */
export const monthOfTestSources: readonly TitledSource[] = [
  {
    id: "part-month",
    title: {
      en: "Assumed: a month in which the client is entitled on some days only is tested as a whole one, because no source that was read says otherwise",
      lv: "Pieņemts: mēnesis, kurā klientam tiesības ir tikai dažās dienās, tiek vērtēts kā vesels mēnesis, jo izlasītie avoti neko citu nesaka",
    },
    certainty: "assumption",
  },
  {
    id: "change-in-month",
    title: {
      en: "Assumed: the facts of the month's first day decide about all of it, because no source that was read says what a change inside a month does",
      lv: "Pieņemts: par visu mēnesi izšķir tā pirmās dienas ziņas, jo izlasītie avoti nesaka, ko nozīmē pārmaiņas mēneša laikā",
    },
    certainty: "assumption",
  },
];

/** How Latvian tests of means see a month, as long as no source says it. */
export const monthOfTest: MonthOfTest = {
  partMonth: { count: "whole", source: "part-month" },
  changeInMonth: { count: "first-day", source: "change-in-month" },
};
