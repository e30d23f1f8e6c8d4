import type { PlanLine } from "seko";
import type { DeliveryEntry, Ledger, LedgerEntry, PlanVersion } from "seko/ledger";

const source = {
  id: "late-entries",
  title: "Assumed: an entry counts for the month of its service, however late it is",
  label: {
    lv: "Pieņēmums: ieraksts attiecas uz pakalpojuma mēnesi, lai cik vēlu tas būtu",
    en: "Assumed: an entry counts for the month of its service, however late it is",
  },
  certainty: "assumption",
} as const;

const lastDay = "2026-12-31";
const care = { id: "care", service: "home-care", unit: "hour", per: "week", priority: 1, from: "2025-01-01" } as const;
const support = {
  id: "support",
  service: "support-person",
  unit: "hour",
  per: "month",
  priority: 2,
  from: "2025-01-01",
} as const;

function plan(
  id: string,
  from: string,
  approvedOn: string,
  hours: readonly [care: string, support: string],
): PlanVersion {
  const lines: readonly PlanLine[] = [
    { ...care, quantity: hours[0], to: lastDay },
    { ...support, quantity: hours[1], to: lastDay },
  ];
  return { id, from, approvedOn, approvedBy: "Example commission", lines };
}

/** Hours of care on a Monday, written down on the Friday of its week. */
function week(monday: string, friday: string, units: string): LedgerEntry {
  const days = { from: monday, to: monday };
  return { id: `care-${monday}`, kind: "delivery", recordedOn: friday, line: "care", units, unit: "hour", ...days };
}

/** Hours of support in a month, written down on the last day of them. */
function month(text: string, last: string, units: string): DeliveryEntry {
  const days = { from: `${text}-01`, to: last };
  return { id: `support-${text}`, kind: "delivery", recordedOn: last, line: "support", units, unit: "hour", ...days };
}

function closing(text: string, recordedOn: string): LedgerEntry {
  return { id: `closing-${text}`, kind: "closing", recordedOn, month: text, by: "Ilze Piemēra" };
}

/** Mondays from a day to a day, with the Friday of each week. */
function mondays(from: string, to: string): readonly (readonly [monday: string, friday: string])[] {
  const found: (readonly [string, string])[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 7 * 86_400_000) {
    found.push([textOf(time), textOf(time + 4 * 86_400_000)]);
  }
  return found;
}

function textOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * A year of a made-up adult: in April nothing comes; in July the plan grows; in August an hour of June turns out to be none; somebody who
 * did not come is charged; in November the account is extended to fifteen months with the same money, by a smaller plan, and in the last month the
 * money is cut.
 */
export const ledger: Ledger = {
  schemaVersion: 1,
  kind: "ledger",
  case: {
    schemaVersion: 1,
    id: "janis",
    synthetic: true,
    period: { from: "2025-01-01", to: "2025-12-31" },
    client: { id: "janis", birthDate: "1985-03-14", groups: [{ group: "adults", from: "2003-03-14", to: "open" }] },
    residences: [{ kind: "declared", place: "country", from: "1985-03-14", to: "open" }],
    assessments: [{ id: "first", instrument: "scale", date: "2024-11-20", score: "55" }],
  },
  lateness: { method: "by-service-date", source },
  plans: [
    plan("first", "2025-01-01", "2024-12-10", ["4", "8"]),
    plan("second", "2025-07-14", "2025-07-01", ["5", "8"]),
    plan("third", "2025-12-01", "2025-11-18", ["1", "4"]),
  ],
  entries: [
    ...mondays("2025-01-06", "2025-03-31").map(([monday, friday]) => week(monday, friday, "4")),
    ...mondays("2025-05-05", "2025-07-07").map(([monday, friday]) => week(monday, friday, "4")),
    ...mondays("2025-07-14", "2025-11-24").map(([monday, friday]) => week(monday, friday, "5")),
    ...mondays("2025-12-01", "2026-03-30").map(([monday, friday]) => week(monday, friday, "1")),
    month("2025-01", "2025-01-31", "8"),
    month("2025-02", "2025-02-28", "8"),
    month("2025-03", "2025-03-31", "6"),
    month("2025-05", "2025-05-31", "8"),
    month("2025-06", "2025-06-30", "8"),
    { ...month("2025-07", "2025-07-13", "3"), id: "support-2025-07-first" },
    { ...month("2025-07", "2025-07-31", "5"), id: "support-2025-07-second", from: "2025-07-14" },
    ...["08-31", "09-30", "10-31", "11-30"].map((day) => month(`2025-${day.slice(0, 2)}`, `2025-${day}`, "8")),
    month("2025-12", "2025-12-31", "4"),
    ...["01-31", "02-28", "03-31"].map((day) => month(`2026-${day.slice(0, 2)}`, `2026-${day}`, "4")),
    {
      ...{ id: "away", kind: "cancellation", recordedOn: "2025-04-02", line: "care", units: "18", unit: "hour" },
      ...{ day: "2025-04-07", by: "client", charged: false, note: "In hospital for all of April." },
    },
    {
      ...{ id: "nobody-home", kind: "cancellation", recordedOn: "2025-09-12", line: "care", units: "1", unit: "hour" },
      ...{ day: "2025-09-10", by: "client", charged: true },
    },
    {
      ...{ id: "not-june", kind: "correction", recordedOn: "2025-08-12", corrects: "care-2025-06-16", units: "3" },
      ...{ reason: "wrong-units", bookedIn: "2025-08" },
    },
    {
      ...{ id: "paid-spring", kind: "payment", recordedOn: "2025-06-20", paidOn: "2025-06-18" },
      pays: ["support-2025-01", "support-2025-02", "support-2025-03"],
    },
    {
      ...{ id: "longer", kind: "extension", recordedOn: "2025-11-18", until: "2026-03-31" },
      ...{ decidedBy: "Example commission", reason: "Services stood still in April; the money stays the same." },
    },
    closing("2025-01", "2025-02-05"),
    closing("2025-02", "2025-03-05"),
    closing("2025-03", "2025-04-07"),
    closing("2025-04", "2025-05-06"),
    closing("2025-05", "2025-06-05"),
    closing("2025-06", "2025-07-07"),
    closing("2025-07", "2025-08-05"),
    closing("2025-08", "2025-09-05"),
    closing("2025-09", "2025-10-06"),
    closing("2025-10", "2025-11-05"),
    closing("2025-11", "2025-12-05"),
    closing("2025-12", "2026-01-07"),
    closing("2026-01", "2026-02-05"),
    closing("2026-02", "2026-03-05"),
    closing("2026-03", "2026-04-07"),
  ],
};
