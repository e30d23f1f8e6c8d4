import type { Calendar } from "../../src/rules/reading/calendar-rule.js";

/** A calendar of 2019 in which people work from Monday to Friday, but for some days. */
export function calendarOf(holidays: readonly string[]): Calendar {
  return {
    from: "2019-01-01",
    to: "2019-12-31",
    workingWeek: ["mon", "tue", "wed", "thu", "fri"],
    days: holidays.map((on) => ({
      on,
      kind: "holiday",
      label: { lv: "Svētku diena", en: "Public holiday" },
      source: "made-up",
    })),
  };
}
