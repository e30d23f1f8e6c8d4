import { describe, expect, it } from "vitest";
import { day, parseMonth, period } from "./index.js";
import { formatForPeople, formatMonthForPeople, formatPeriodForPeople } from "./people.js";

describe("dates for people", () => {
  it("in Latvian", () => {
    expect(formatForPeople(day("2018-09-01"), "lv")).toBe("2018. gada 1. septembris");
    expect(formatMonthForPeople(parseMonth("2019-02"), "lv")).toBe("2019. gada februāris");
    expect(formatPeriodForPeople(period("2018-09-01", "2019-08-31"), "lv")).toBe("01.09.2018.–31.08.2019.");
    expect(formatPeriodForPeople(period("2018-09-01", "open"), "lv")).toBe("01.09.2018.–");
  });

  it("in English", () => {
    expect(formatForPeople(day("2018-09-01"), "en")).toBe("1 September 2018");
    expect(formatMonthForPeople(parseMonth("2019-02"), "en")).toBe("February 2019");
    expect(formatPeriodForPeople(period("2018-09-01", "2019-08-31"), "en")).toBe("1 Sep 2018 – 31 Aug 2019");
    expect(formatPeriodForPeople(period("2018-09-01", "open"), "en")).toBe("1 Sep 2018 –");
  });

  it("at the ends of what can be written", () => {
    expect(formatForPeople(day("1900-01-01"), "en")).toBe("1 January 1900");
    expect(formatForPeople(day("2199-12-31"), "lv")).toBe("2199. gada 31. decembris");
  });
});
