import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLedger } from "../../src/documents/parse-ledger.js";
import {
  account,
  accountDifferences,
  forecast,
  statement,
  type Ledger,
  type Statement,
} from "../../src/ledger/index.js";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { dayOf2019, ledgers, next } from "./arbitrary.js";
import { halfYears } from "./half-years.js";
import { budgetOf, closedOn, rowsOf, sum } from "./oracle.js";
import { lines, smallCompiled, smallLedger } from "./small-ledger.js";

const oracleRuns = Number(process.env["LEDGER_RUNS"] ?? 1000);
const runs = { seed: 21, numRuns: Number(process.env["LEDGER_RUNS"] ?? 60) };
const days = fc.integer({ min: 5, max: 364 }).map(dayOf2019);

function told<Answer extends { readonly state: string }>(
  answer: Answer,
): Extract<Answer, { readonly state: "eligible" }> {
  if (answer.state !== "eligible") throw new Error(`The small case is ${answer.state}.`);
  return answer as Extract<Answer, { readonly state: "eligible" }>;
}

/** The statements of the months that are closed in the end. */
function closedStatements(ledger: Ledger): readonly Statement[] {
  return [...closedOn(ledger.entries, "2199-12-31").keys()]
    .sort()
    .map((month) => told(statement(ledger, smallCompiled, month)));
}

const amounts = (texts: readonly string[]) => sum(texts.map((text) => new Decimal(text)));

describe("a ledger, whatever is written into it", () => {
  it("comes to what the oracle says: spent and granted, on any day as known on any day", () => {
    fc.assert(
      fc.property(ledgers, days, days, (ledger, asOf, knownOn) => {
        const { total } = told(account(ledger, smallCompiled, { asOf, knownOn }));
        const rows = rowsOf(ledger, { knownOn, through: asOf });
        expect(total.spent).toBe(sum(rows.map(({ covered }) => covered)).toFixed(2));
        const granted = amounts([total.allocated, total.adjusted, total.exceptions]);
        expect(granted.toFixed(2)).toBe(budgetOf(ledger, knownOn).toFixed(2));
      }),
      { ...runs, numRuns: oracleRuns },
    );
  });

  it("adds up after every event: opening + allocated + adjusted = spent + committed + available + lapsed", () => {
    fc.assert(
      fc.property(ledgers, days, (ledger, asOf) => {
        for (const knownOn of new Set(ledger.entries.map((entry) => entry.recordedOn))) {
          const { total, budgets, commitments } = told(account(ledger, smallCompiled, { asOf, knownOn }));
          for (const row of [total, ...budgets]) {
            const granted = amounts([row.opening, row.allocated, row.adjusted, row.exceptions]);
            expect(granted).toEqual(amounts([row.spent, row.committed, row.available, row.lapsed]));
            expect(new Decimal(row.spent)).toEqual(amounts([row.settled, row.pending]));
          }
          expect(amounts(commitments.map(({ committed }) => committed))).toEqual(new Decimal(total.committed));
        }
      }),
      { ...runs, numRuns: runs.numRuns / 3 },
    );
  });

  it("says the same in whatever order its entries stand", () => {
    const shuffled = ledgers.chain((ledger) =>
      fc
        .shuffledSubarray([...ledger.entries], { minLength: ledger.entries.length })
        .map((entries) => ({ ledger, entries })),
    );
    fc.assert(
      fc.property(shuffled, days, ({ ledger, entries }, asOf) => {
        const other = parseLedger({ ...ledger, entries });
        expect(account(other, smallCompiled, { asOf })).toEqual(account(ledger, smallCompiled, { asOf }));
        expect(closedStatements(other)).toEqual(closedStatements(ledger));
      }),
      { ...runs, numRuns: runs.numRuns / 2 },
    );
  });

  it("never says anything else of a day, as known on a day, when more is recorded later", () => {
    fc.assert(
      fc.property(ledgers, days, days, (ledger, asOf, knownOn) => {
        const then = { ...ledger, entries: ledger.entries.filter(({ recordedOn }) => recordedOn <= knownOn) };
        expect(account(ledger, smallCompiled, { asOf, knownOn })).toEqual(
          account(then, smallCompiled, { asOf, knownOn }),
        );
      }),
      runs,
    );
  });

  it("is told month by month: opening and movements give the closing, which is the next opening", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        let before = "0.00";
        for (let month = "2019-01"; month <= "2019-12"; month = next(month)) {
          const shown = told(statement(ledger, smallCompiled, month));
          const { opening, movements, closing, committed, available, lapsed, carried } = shown;
          expect(opening).toBe(before);
          expect(amounts([opening, ...movements.map(({ amount }) => amount)]).toFixed(2)).toBe(closing);
          expect(amounts([committed, available, lapsed, carried]).toFixed(2)).toBe(closing);
          before = closing;
        }
      }),
      { ...runs, numRuns: runs.numRuns / 4 },
    );
  });

  it("shows by months, with the differences of earlier ones, what settling once gives", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const closed = [...closedOn(ledger.entries, "2199-12-31").entries()].sort();
        const last = closed.at(-1);
        if (last === undefined) return;
        const shown = closedStatements(ledger);
        const cost = amounts(
          shown.flatMap(({ services, earlier }) => [...services, ...earlier].map((row) => row.cost)),
        );
        const drawn = amounts(
          shown.flatMap(({ movements }) =>
            movements
              .filter(({ kind }) => kind === "services" || kind === "earlier-months")
              .map(({ amount }) => amount),
          ),
        );
        const rows = rowsOf(ledger, { knownOn: last[1], through: dayOf2019(364) }).filter(
          ({ month }) => month <= last[0],
        );
        // What landed in a month that is still open is not shown yet.
        const landed = rowsOf(ledger, { knownOn: last[1], through: `${last[0]}-31` });
        expect(cost.toFixed(2)).toBe(sum(landed.map((row) => row.cost)).toFixed(2));
        expect(drawn.neg().toFixed(2)).toBe(sum(landed.map(({ covered }) => covered)).toFixed(2));
        // Every entry that is known and not shown lands later, or what lands later of it makes it something again.
        const shownIds = new Set(landed.map(({ id }) => id));
        const laterIds = new Set(
          ledger.entries.flatMap((entry) => {
            if (!("bookedIn" in entry) || entry.bookedIn <= last[0]) return [];
            return [entry.kind === "correction" ? entry.corrects : entry.id];
          }),
        );
        for (const { id } of rows) expect([id, shownIds.has(id) || laterIds.has(id)]).toEqual([id, true]);
      }),
      runs,
    );
  });

  it("does so for every order in which a budget covers, also where it looks ahead", () => {
    const orders = (["priority", "pro-rata"] as const).map((order) =>
      compile({ ...smallScheme, cover: { ...smallScheme.cover, order } }),
    );
    fc.assert(
      fc.property(ledgers, fc.constantFrom(...orders), (ledger, compiled) => {
        const closed = [...closedOn(ledger.entries, "2199-12-31").entries()].sort();
        const last = closed.at(-1);
        if (last === undefined) return;
        const rows = closed.map(([month]) => told(statement(ledger, compiled, month)));
        const drawn = amounts(
          rows.flatMap(({ movements }) =>
            movements
              .filter(({ kind }) => kind === "services" || kind === "earlier-months")
              .map(({ amount }) => amount),
          ),
        );
        const asOf = dayBefore(`${next(last[0])}-01`);
        const { total } = told(account(ledger, compiled, { asOf, knownOn: last[1] }));
        expect(drawn.neg().toFixed(2)).toBe(total.spent);
      }),
      runs,
    );
  });

  it("takes a correction and its reverse as if neither had been", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(50), (ledger, pick) => {
        const paid = ledger.entries.filter(({ kind }) => kind === "delivery");
        const own = paid[pick % Math.max(1, paid.length)];
        if (own === undefined) return;
        const head = {
          kind: "correction",
          corrects: own.id,
          reason: "made-up",
          recordedOn: "2019-12-31",
          bookedIn: "2019-12",
        } as const;
        const open = {
          ...ledger,
          entries: ledger.entries.filter(({ kind }) => kind !== "closing" && kind !== "reopening"),
        };
        const month = own.kind === "delivery" ? own.from.slice(0, 7) : "";
        const entries = open.entries.map((entry) => ({
          ...entry,
          ...("bookedIn" in entry ? { bookedIn: undefined } : {}),
        }));
        const plain = { ...open, entries: entries.map(withoutUndefined) } as Ledger;
        const { bookedIn, ...rest } = head;
        expect(bookedIn >= month).toBe(true);
        const twice = {
          ...plain,
          entries: [...plain.entries, { ...rest, id: "more", change: "3.5" }, { ...rest, id: "less", change: "-3.5" }],
        };
        expect(account(twice, smallCompiled)).toEqual(account(plain, smallCompiled));
        const changed = told(accountDifferences(twice, smallCompiled, { before: "2019-12-30" }));
        const shown = told(accountDifferences(plain, smallCompiled, { before: "2019-12-30" }));
        expect(changed.rows).toEqual(shown.rows);
      }),
      { ...runs, numRuns: runs.numRuns / 2 },
    );
  });

  it("takes them so behind closed months too, where both land in the month that is open", () => {
    let behind = 0;
    fc.assert(
      fc.property(ledgers, fc.nat(50), (ledger, pick) => {
        const own = ledger.entries.filter(({ kind }) => kind === "delivery")[pick % 20];
        const closed = [...closedOn(ledger.entries, "2199-12-31").keys()].sort().at(-1) ?? "2018-12";
        const isLate = own?.kind === "delivery" && own.from.slice(0, 7) <= closed;
        if (own?.kind !== "delivery" || closed >= "2019-12") return;
        if (isLate) behind += 1;
        const head = {
          kind: "correction" as const,
          ...{ corrects: own.id, reason: "made-up", recordedOn: "2019-12-31" },
          ...(isLate || own.bookedIn !== undefined ? { bookedIn: next(closed) } : {}),
        };
        if (own.bookedIn !== undefined && own.bookedIn > next(closed)) return;
        const twice: Ledger = {
          ...ledger,
          entries: [...ledger.entries, { ...head, id: "more", change: "3.5" }, { ...head, id: "less", change: "-3.5" }],
        };
        expect(account(twice, smallCompiled)).toEqual(account(ledger, smallCompiled));
        const { movements, closing, earlier } = told(statement(twice, smallCompiled, next(closed)));
        expect({ movements, closing, earlier }).toEqual(
          (({ movements: moved, closing: end, earlier: rows }) => ({ movements: moved, closing: end, earlier: rows }))(
            told(statement(ledger, smallCompiled, next(closed))),
          ),
        );
      }),
      { ...runs, endOnFailure: true },
    );
    expect(behind).toBeGreaterThan(3);
  });

  it("foresees by commitments, on the eve of the account, what the plan costs, whatever the plan", () => {
    const line = fc
      .record({
        isCare: fc.boolean(),
        quantity: fc.integer({ min: 1, max: 80 }).map((quarters) => String(quarters / 4)),
        per: fc.constantFrom("week" as const, "month" as const, "period" as const),
        days: fc.tuple(fc.nat(364), fc.nat(364)),
      })
      .map(({ isCare, quantity, per, days: [one, other] }) => ({
        ...(isCare ? ({ service: "care", unit: "hour" } as const) : ({ service: "physio", unit: "session" } as const)),
        ...{ quantity, per, from: dayOf2019(Math.min(one, other)), to: dayOf2019(Math.max(one, other)) },
      }));
    const schemes = [
      smallCompiled,
      halfYears,
      compile({ ...smallScheme, cover: { ...smallScheme.cover, order: "pro-rata" } }),
    ];
    let short = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(2), (planned, which) => {
        const compiled = schemes[which] ?? smallCompiled;
        const own = planned.map((each, index) => ({ ...each, id: `line-${index}`, priority: (index % 2) + 1 }));
        const ledger: Ledger = {
          ...smallLedger(),
          plans: smallLedger().plans.map((plan) => ({ ...plan, lines: own })),
        };
        const whole = calculate({ ...smallCase, plan: { lines: own } }, compiled);
        const coming = told(forecast(ledger, compiled, { asOf: "2018-12-31", by: "commitments" }));
        expect([coming.cost, coming.uncovered]).toEqual([String(whole.totals?.cost), String(whole.totals?.uncovered)]);
        if (coming.uncovered !== "0.00") short += 1;
      }),
      { ...runs, endOnFailure: true },
    );
    expect(short).toBeGreaterThan(3);
  });

  it("foresees the first day on which the budget is passed: with lines that end on the day before, everything is covered", () => {
    fc.assert(
      fc.property(ledgers, days, (ledger, asOf) => {
        const ending = (from: string): Ledger => {
          const notices = lines.map(({ id: line }) => ({
            id: `end-${line}`,
            kind: "notice" as const,
            line,
            from,
            recordedOn: asOf,
          }));
          return { ...ledger, entries: [...ledger.entries, ...notices] };
        };
        const uncovered = (from: string) =>
          told(forecast(ending(from), smallCompiled, { asOf, by: "commitments" })).uncovered !== "0.00";
        const { passedOn, uncovered: whole } = told(forecast(ledger, smallCompiled, { asOf, by: "commitments" }));
        expect(passedOn === undefined).toBe(whole === "0.00");
        if (passedOn === undefined) return;
        // By deliveries alone it was passed by the day that is asked about.
        if (passedOn <= asOf) expect(uncovered(dayAfter(asOf))).toBe(true);
        else {
          expect(uncovered(passedOn)).toBe(false);
          expect(uncovered(dayAfter(passedOn))).toBe(true);
        }
      }),
      { ...runs, numRuns: runs.numRuns / 4 },
    );
  });
});

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function withoutUndefined<Entry extends object>(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
