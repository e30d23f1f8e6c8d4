import { describe, expect, it } from "vitest";
import { day, endDay, formatEnd, latestDay, openEnd, parseDay, parseEnd, whyNotDate, whyNotEnd } from "./index.js";
import { issuesOf } from "./issues-of.test-helper.js";

const form = 'a date such as "2018-09-01"';
const general = "Write year, month and day of the month as YYYY-MM-DD.";

describe("what is not a date, and how to mend it", () => {
  it.each([
    ["2019-02-29", "date-not-real", "a real date", "February 2019 has 28 days."],
    ["2020-02-30", "date-not-real", "a real date", "February 2020 has 29 days."],
    ["2018-09-31", "date-not-real", "a real date", "September 2018 has 30 days."],
    ["2018-12-32", "date-not-real", "a real date", "December 2018 has 31 days."],
    ["2018-13-01", "date-not-real", "a real date", "Months go from 01 to 12."],
    ["2018-00-01", "date-not-real", "a real date", "Months go from 01 to 12."],
    ["2018-09-00", "date-not-real", "a real date", "Days of the month begin with 01."],
    ["0001-02-29", "date-not-real", "a real date", "February 1 has 28 days."],
    ["1899-12-31", "date-range", "a date from 1900-01-01 to 2199-12-31", undefined],
    ["2200-01-01", "date-range", "a date from 1900-01-01 to 2199-12-31", undefined],
    ["0000-01-01", "date-range", "a date from 1900-01-01 to 2199-12-31", undefined],
    ["01.09.2018", "date-form", form, 'Write "2018-09-01".'],
    ["1.9.2018.", "date-form", form, 'Write "2018-09-01".'],
    ["01. 09. 2018", "date-form", form, 'Write "2018-09-01".'],
    ["2018.09.01", "date-form", form, 'Write "2018-09-01".'],
    ["2018/9/1", "date-form", form, 'Write "2018-09-01".'],
    ["20180901", "date-form", form, 'Write "2018-09-01".'],
    [" 2018-09-01 ", "date-form", form, 'Write "2018-09-01".'],
    ["2018-09-01T00:00:00.000Z", "date-form", form, 'Leave out the time: "2018-09-01".'],
    ["2018-09-01 10:30", "date-form", form, 'Leave out the time: "2018-09-01".'],
    ["2018-09-01T10:30:00+03:00", "date-form", form, 'Leave out the time: "2018-09-01".'],
    ["01/09/2018", "date-form", form, general],
    ["31.02.2018", "date-form", form, general],
    ["2018-09", "date-form", form, general],
    ["2018. gada 1. septembris", "date-form", form, general],
    ["", "date-form", form, general],
    ["open", "date-form", form, general],
    ["+018-09-01", "date-form", form, general],
    ["2018-09-0x", "date-form", form, general],
    ["2018-0/-01", "date-form", form, general],
    ["2018_09_01", "date-form", form, general],
    ["20a8-09-01", "date-form", form, general],
    ["x018-09-01", "date-form", form, general],
    ["２018-09-01", "date-form", form, general],
  ])("%j", (text, code, expected, hint) => {
    expect(parseDay(text)).toBeNaN();
    const issue = { code, path: "plan.from", expected, received: `"${text}"`, ...(hint === undefined ? {} : { hint }) };
    expect(whyNotDate(text, "plan.from")).toEqual(issue);
    expect(issuesOf(() => day(text))).toEqual([{ ...issue, path: "" }]);
  });

  it.each([
    [20_180_901, "the number 20180901", "Write the date as text."],
    [null, "null", "Write the date as text."],
    [undefined, "nothing", undefined],
    [
      new Date(2018, 8, 1),
      "a Date object",
      "A Date is a moment that falls on different days in different time zones: write the civil date as text.",
    ],
  ])("%s is no text", (value, received, hint) => {
    const issue = { code: "date-form", path: "", expected: form, received, ...(hint === undefined ? {} : { hint }) };
    expect(whyNotDate(value, "")).toEqual(issue);
    expect(issuesOf(() => day(value as unknown as string))).toEqual([issue]);
  });

  it("shows what is invisible", () => {
    expect(whyNotDate("2018-09-01\u200b", "").received).toBe('"2018-09-01\\u200b"');
  });
});

describe("the end of a period", () => {
  it("is a date or open", () => {
    expect(parseEnd("2018-09-01")).toBe(parseDay("2018-09-01"));
    expect(parseEnd("open")).toBe(openEnd);
    expect(parseEnd("Open")).toBeNaN();
    expect(endDay("2018-09-01")).toBe(parseDay("2018-09-01"));
    expect(endDay("open")).toBe(latestDay);
    expect(formatEnd(openEnd)).toBe("open");
    expect(formatEnd(0)).toBe("1970-01-01");
  });

  it("says so when it is neither", () => {
    expect(whyNotEnd("soon", "to").expected).toBe('a date such as "2018-09-01" or "open"');
    expect(issuesOf(() => endDay("2019-02-29"))).toMatchObject([{ expected: 'a real date or "open"' }]);
    expect(issuesOf(() => endDay("2200-01-01"))).toMatchObject([
      { expected: 'a date from 1900-01-01 to 2199-12-31 or "open"' },
    ]);
    expect(issuesOf(() => endDay(null as unknown as string))).toMatchObject([{ received: "null" }]);
  });
});
