import * as fc from "fast-check";
import { expect, it } from "vitest";
import { account, forecast } from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallScheme } from "../support/small-scheme.js";
import { ledgers } from "./arbitrary.js";
import { byBookingDate } from "./half-years.js";
import { closedOn } from "./oracle.js";

const runs = { seed: 8, numRuns: Number(process.env["LEDGER_RUNS"] ?? 150) };

const known = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
const rounding = { mode: "half-up", step: "0.01" } as const;
const net = { ...smallScheme.cover, budget: "net" } as const;
const tenth = { method: "share-of-cost", services: ["physio"], share: "0.10", rounding, ...known } as const;
const free = { method: "none", services: ["care"], ...known } as const;
const amounts = (most: string) => [{ most, ...known }];
const limit = { kind: "most-units", label: { lv: "Robeža", en: "Limit" }, services: ["physio"], ...known } as const;

/** Rules by which what comes hangs on what was received and paid before, each with its budget. */
const schemes: Readonly<Record<string, Partial<Scheme>>> = {
  "a limit by year": { limits: [{ ...limit, id: "year", per: "year", amounts: amounts("40") }] },
  "a limit by week": { limits: [{ ...limit, id: "week", per: "week", amounts: amounts("1") }] },
  "a cap by year on what is paid": {
    cover: net,
    contribute: [tenth, free],
    contributeOrder: "priority",
    contributeCaps: [{ id: "fifty", method: "amount-per-year", amount: "50.00", ...known }],
  },
  "a share of every line, whose sources share the month": {
    cover: net,
    contribute: [tenth, free],
    contributeOrder: "priority",
  },
  "a cap on what is covered": {
    cover: { ...smallScheme.cover, caps: [{ id: "cap", services: ["physio"], amount: "60.00", ...known }] },
  },
};

it.each(Object.entries(schemes))(
  "commits, once months are closed, what a forecast by commitments says will be drawn: %s",
  (_, rules) => {
    const compiled = compile({ ...smallScheme, ...rules });
    const seen = { agreed: 0, delivered: 0 };
    fc.assert(
      fc.property(ledgers, fc.boolean(), fc.nat(20), (made, isByBooking, pick) => {
        const ledger = isByBooking ? { ...made, lateness: byBookingDate } : made;
        const closed = [...closedOn(ledger.entries, "2199-12-31").keys()].sort();
        const month = closed[pick % Math.max(1, closed.length)];
        if (month === undefined || month !== closed.at(-1)) return;
        const asOf = new Date(Date.UTC(2019, Number(month.slice(5)), 0)).toISOString().slice(0, 10);
        const now = account(ledger, compiled, { asOf });
        const coming = forecast(ledger, compiled, { asOf, by: "commitments" });
        if (now.state !== "eligible" || coming.state !== "eligible") throw new Error(now.state);
        // Where a budget is passed, what is committed says by how much, and nothing is drawn of that.
        if (coming.passedOn !== undefined || Number(now.total.available) < 0 || month === "2019-12") return;
        seen.agreed += 1;
        if (now.total.spent !== "0.00") seen.delivered += 1;
        expect(now.total.available).toBe(coming.left);
      }),
      { ...runs, endOnFailure: true },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  },
);
