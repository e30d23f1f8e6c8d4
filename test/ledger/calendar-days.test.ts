import { expect, it } from "vitest";
import { statement } from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import { calendarOf } from "../support/calendar-of.js";
import { smallScheme } from "../support/small-scheme.js";
import { closed, received, smallLedger } from "./small-ledger.js";

const days = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
const physio = { service: "physio", place: "country", ...days } as const;
const of = (price: string, day: "holiday" | "day-off") => ({
  ...physio,
  price,
  when: [{ kind: "calendar-day" as const, days: [day] as const }],
});

/** A session costs 20.00, on days off 25.00 and on public holidays 30.00; Good Friday of 2019 is 19 April. */
const compiled = compile({
  ...smallScheme,
  calendar: calendarOf(["2019-04-19"]),
  cost: {
    ...smallScheme.cost,
    prices: [
      of("30.00", "holiday"),
      of("25.00", "day-off"),
      { ...physio, price: "20.00" },
      ...smallScheme.cost.prices.filter(({ service }) => service === "care"),
    ],
  },
});

it("what is delivered costs what its day does: 2 × 20.00 + 1 × 30.00 + 3 × 25.00 = 145.00", () => {
  const ledger = smallLedger(
    received("thursday", "2019-04-18", "2"),
    received("good-friday", "2019-04-19", "1"),
    received("saturday", "2019-04-20", "3"),
    ...["2019-01", "2019-02", "2019-03", "2019-04"].map((month) => closed(month, "2019-05-05")),
  );
  const told = statement(ledger, compiled, "2019-04");
  if (told.state !== "eligible") throw new Error(told.state);
  expect(told.services.map(({ entry, cost }) => `${entry} ${cost}`).sort()).toEqual([
    "good-friday 30.00",
    "saturday 75.00",
    "thursday 40.00",
  ]);
  expect(told.services.reduce((sum, { cost }) => sum + Number(cost) * 100, 0)).toBe(14_500);
});
