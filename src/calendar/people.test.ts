import { describe, expect, it } from "vitest";
import { civil, day, openEnd, parseMonth, period } from "./index.js";
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

  // In São Paulo midnight was skipped on the day summer time began, 2018-11-04.
  it.each(["UTC", "Europe/Riga", "America/Sao_Paulo"])("name the same day in %s", (zone) => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      for (let each = day("2018-01-01"); each <= day("2018-12-31"); each += 1) {
        const { year, month, day: dayOfMonth } = civil(each);
        const [first, , last] = formatForPeople(each, "en").split(" ");
        expect([Number(first), Number(last)]).toEqual([dayOfMonth, year]);
        expect(formatPeriodForPeople({ from: each, to: openEnd }, "lv")).toContain(
          `.${String(month).padStart(2, "0")}.`,
        );
      }
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  it("at the ends of what can be written", () => {
    expect(formatForPeople(day("1900-01-01"), "en")).toBe("1 January 1900");
    expect(formatForPeople(day("2199-12-31"), "lv")).toBe("2199. gada 31. decembris");
  });
});
