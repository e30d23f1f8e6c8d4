import { units } from "../../../person/unit.js";
import { received } from "../../../errors/index.js";
import type { ClaimRow, ClaimTable } from "../../../rules/follow/claim-document.js";
import { claimantBases } from "../../../rules/follow/compensation/scheme.js";
import {
  amountOf,
  countIn,
  countCell,
  listOf,
  oneOf,
  partsOf,
  wordOf,
  type Column,
  type Reading,
} from "./claim-cells.js";

/** All of a claim but its rows. */
export type ClaimHead = Omit<ClaimTable, "rows">;

/** The head of the claim that a record is of. */
export function headOf(reading: Reading): ClaimHead {
  const { cell } = reading;
  return {
    schemaVersion: 1,
    id: cell("claim"),
    kind: wordOf("kind", ["original", "correction"] as const, reading),
    basis: "claimed",
    claimant: cell("claimant"),
    claimantCode: cell("claimant-code") === "" ? null : cell("claimant-code"),
    period: { from: cell("from"), to: cell("to") },
    sequence: countCell("sequence", reading),
    scheme: { id: cell("scheme"), version: cell("version"), currency: cell("currency") },
    synthetic: wordOf("synthetic", ["true", "false"] as const, reading) === "true",
    totals: {
      rows: countCell("rows-in-claim", reading),
      claimed: amountOf("total-claimed", reading),
      claimedBefore: amountOf("total-claimed-before", reading),
      difference: amountOf("total-difference", reading),
    },
  };
}

/** The row of a claim that a record holds. */
export function rowOf(reading: Reading): ClaimRow {
  const { cell } = reading;
  const list = (column: Column) => listOf(column, reading);
  const amount = (column: Column) => amountOf(column, reading);
  const known = (column: Column) => (cell(column) === "" ? null : amount(column));
  return {
    id: cell("row"),
    ...(cell("corrects") === "" ? {} : { corrects: cell("corrects") }),
    client: cell("client"),
    month: cell("month"),
    groups: list("groups"),
    institutions: list("institutions"),
    leftOn: list("left-on"),
    decisions: list("decisions"),
    plans: list("plans"),
    residence: wordOf("residence", claimantBases, reading),
    residences: list("residences").map((span) => {
      const [from = "", to = ""] = partsOf(span, "/", 2, { column: "residences", reading });
      return { from, to };
    }),
    services: list("services").map((text) => {
      const [service = "", count = "", unit = ""] = partsOf(text, " ", 3, { column: "services", reading });
      return { service, units: count, unit: oneOf(unit, units, "services", reading) };
    }),
    deliveries: list("deliveries"),
    days: countCell("days", reading),
    unpaidDays: unpaidDaysOf(reading),
    rates: list("rates").map((text) => {
      const [rate = "", days = "", parameter = "", source = ""] = partsOf(text, " ", 4, { column: "rates", reading });
      return { rate, days: countIn(days, "rates", reading), parameter, source };
    }),
    gross: amount("gross"),
    otherPublic: known("other-public"),
    netCost: known("net-cost"),
    cut: amount("cut"),
    claimed: amount("claimed"),
    claimedBefore: amount("claimed-before"),
    difference: amount("difference"),
    check: cell("check"),
  };
}

function unpaidDaysOf(reading: Reading): Readonly<Record<string, number>> {
  const column = "unpaid-days";
  const days = new Map<string, number>();
  for (const text of listOf(column, reading)) {
    const [code = "", count = ""] = partsOf(text, " ", 2, { column, reading });
    if (days.has(code)) {
      const path = `${reading.path}.${column}`;
      reading.issues.push({ code: "reason-twice", path, expected: "each reason once", received: received(code) });
    }
    days.set(code, countIn(count, column, reading));
  }
  return Object.fromEntries(days);
}
