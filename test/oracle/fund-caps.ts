import type { Decimal } from "decimal.js";
import type { Case } from "../../src/person/case.js";
import type { FundingCap } from "../../src/rules/fund/cap-rule.js";
import { holdsOn } from "./days.js";
import { Oracle } from "./decimals.js";
import { paidOfYearSaid } from "./contribution.js";
import { assumed, valueOf, type Rules } from "./parameters.js";

/** What caps leave of what sources pay of a month. */
export interface Capped {
  readonly bySource: ReadonlyMap<string, Decimal>;
  readonly assumptions: readonly string[];
}

/**
 * What each source pays of a month after its caps, and what falls to others; a cap is looked at when all that falls to its source has.
 *
 * @param paidOfYears what was paid of caps, by cap and year; what the month pays is added
 */
export function cappedSources(
  paid: ReadonlyMap<string, Decimal>,
  day: string,
  paidOfYears: Map<string, Decimal>,
  client: Case,
  rules: Rules,
): Capped {
  const bySource = new Map(paid);
  const assumptions: string[] = [];
  const amountOf = (id: string) => bySource.get(id) ?? new Oracle(0);
  for (const cap of ordered(rules)) {
    const key = `${cap.id} ${day.slice(0, 4)}`;
    const before = paidOfYears.get(key) ?? new Oracle(paidOfYearSaid(cap, day, client, rules));
    if (cap.per === "year") paidOfYears.set(key, before);
    const asked = amountOf(cap.of);
    if (!holdsOn(cap, day) || asked.isZero()) continue;
    assumptions.push(...assumed(cap.amount, cap.source, rules));
    const left = Oracle.max(0, valueOf(cap.amount, rules).minus(cap.per === "year" ? before : 0));
    const pays = Oracle.min(asked, left);
    bySource.set(cap.of, pays);
    bySource.set(cap.then, amountOf(cap.then).plus(asked.minus(pays)));
    if (cap.per === "year") paidOfYears.set(key, before.plus(pays));
  }
  return { bySource, assumptions };
}

/** The caps of which it must be known what was paid in the year, of a person whose sources they are on a day. */
export function unknownCaps(
  day: string,
  paidOfYears: ReadonlyMap<string, Decimal>,
  client: Case,
  rules: Rules,
): boolean {
  return capsOn(day, rules).some((cap) => {
    const known = paidOfYears.get(`${cap.id} ${day.slice(0, 4)}`);
    return cap.per === "year" && (known ?? new Oracle(paidOfYearSaid(cap, day, client, rules))).isNaN();
  });
}

/** The caps on a day of sources that pay a share or the rest of it; `rules` are those of the person. */
export function capsOn(day: string, { scheme: { fund } }: Rules): readonly FundingCap[] {
  const pays = fund.shares.filter((source) => source.method !== "unit-cost" && holdsOn(source, day));
  return (fund.caps ?? []).filter((cap) => holdsOn(cap, day) && pays.some(({ id }) => id === cap.of));
}

/** Those to whose source nothing more can fall come first, and of a source the month's before the year's, which counts what was paid. */
function ordered({ scheme: { fund } }: Rules): readonly FundingCap[] {
  const caps = [...(fund.caps ?? [])];
  const depth = (id: string): number =>
    Math.max(0, ...caps.filter(({ then }) => then === id).map(({ of }) => depth(of) + 1));
  return caps.sort(
    (one, other) => depth(one.of) - depth(other.of) || Number(one.per === "year") - Number(other.per === "year"),
  );
}
