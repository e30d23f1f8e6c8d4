import type { Decimal } from "decimal.js";
import type { Case } from "../../src/person/case.js";
import type { FundingShare, FundingSource, UnitCostFunding, UnitCostRate } from "../../src/rules/fund/rule.js";
import { placeOn } from "./conditions.js";
import type { LineMonth } from "./costs.js";
import { holdsOn } from "./days.js";
import { byLargestRemainder, Oracle, round, sum } from "./decimals.js";
import { assumed, valueOf, type Rules } from "./parameters.js";
import { placesAround } from "./places.js";
import { whenOn } from "./when.js";

/** A line's month with what the budget covers of it, and what of that the public pays. */
export interface FundedLine extends LineMonth {
  readonly covered: Decimal;
  readonly funded: Decimal;
}

/** What a source that pays by unit cost accepts in a month, what the units cost the public, and what it pays. */
export interface PaidByUnitCost {
  readonly accepted: Decimal;
  readonly funded: Decimal;
  readonly paid: Decimal;
}

/** What each source pays of a month. */
export interface PaidBySource {
  readonly bySource: ReadonlyMap<string, Decimal>;
  readonly unitCosts: ReadonlyMap<string, PaidByUnitCost>;
  readonly assumptions: readonly string[];
}

/** The sources in the order in which the scheme first names them. */
export function sourceIdsOf({ scheme }: Rules): readonly string[] {
  return [...new Set(scheme.fund.shares.map((share) => share.id))];
}

/** The sources that pay by unit cost on some day, in the order of sources. */
export function unitCostIdsOf(rules: Rules): readonly string[] {
  return sourceIdsOf(rules).filter((id) =>
    rules.scheme.fund.shares.some((source) => source.id === id && source.method === "unit-cost"),
  );
}

/** The rules with the sources that are for a person, by the first day of the month that qualifies; the others are never in force. */
export function sourcesOf(day: string | undefined, client: Case, rules: Rules): Rules {
  const { fund } = rules.scheme;
  const never = { from: "0001-01-01", to: "0001-01-01" };
  const shares = fund.shares.map((source) => {
    const isFor =
      source.when === undefined || (day !== undefined && whenOn(day, source.when, client, rules) === "holds");
    return isFor ? source : { ...source, ...never };
  });
  return { ...rules, scheme: { ...rules.scheme, fund: { ...fund, shares } } };
}

/** Who pays the public part of a month: unit costs first, then shares of what is left; `day` is the month's first. */
export function paidBySource(
  lines: readonly FundedLine[],
  day: string,
  smallest: Decimal,
  client: Case,
  rules: Rules,
): PaidBySource {
  const { fund } = rules.scheme;
  const groups = fund.splitAt === "line" ? lines.map((line) => [line]) : [lines];
  const bySource = new Map(sourceIdsOf(rules).map((id) => [id, new Oracle(0)]));
  const unitCosts = new Map(unitCostIdsOf(rules).map((id) => [id, nothing]));
  const assumptions: string[] = [];
  const pay = (id: string, amount: Decimal) => bySource.set(id, (bySource.get(id) ?? new Oracle(0)).plus(amount));
  for (const group of groups) {
    let left = sum(group.map(({ funded }) => funded));
    for (const source of fund.shares) {
      if (source.method !== "unit-cost" || !holdsOn(source, day)) continue;
      const rated = group.flatMap((line) => {
        const rate = rateOn(line, source, day, client, rules);
        return rate === undefined || line.allowed.isZero() ? [] : [{ line, rate }];
      });
      for (const { rate } of rated) {
        assumptions.push(...assumed(undefined, source.source, rules), ...assumed(rate.rate, rate.source, rules));
      }
      const accepted = sum(rated.map(({ line, rate }) => acceptedOf(line, rate, source, rules)));
      const funded = sum(rated.map(({ line }) => line.funded));
      const paid = Oracle.min(accepted, funded);
      const before = unitCosts.get(source.id) ?? nothing;
      unitCosts.set(source.id, {
        accepted: before.accepted.plus(accepted),
        funded: before.funded.plus(funded),
        paid: before.paid.plus(paid),
      });
      pay(source.id, paid);
      left = left.minus(paid);
    }
    for (const [id, amount] of splitByShares(left, day, smallest, rules)) pay(id, amount);
  }
  return { bySource, unitCosts, assumptions };
}

const nothing: PaidByUnitCost = { accepted: new Oracle(0), funded: new Oracle(0), paid: new Oracle(0) };

/** The rate of the narrowest place around the residence of the day; else the rate for everywhere. */
function rateOn(
  { line }: FundedLine,
  { rates }: UnitCostFunding,
  day: string,
  client: Case,
  { scheme }: Rules,
): UnitCostRate | undefined {
  const inForce = rates.filter((rate) => rate.service === line.service && holdsOn(rate, day));
  const around = placesAround(placeOn(day, scheme.cost.residence, client) ?? "", day, scheme);
  const placed = around.flatMap((place) => inForce.filter((rate) => rate.place === place));
  return [...placed, ...inForce.filter((rate) => rate.place === undefined)][0];
}

/** Units × unit cost, rounded; and the covered part of it, rounded again. */
function acceptedOf(line: FundedLine, rate: UnitCostRate, { rounding }: UnitCostFunding, rules: Rules): Decimal {
  const whole = round(line.allowed.mul(valueOf(rate.rate, rules)), rounding);
  return line.covered.eq(line.cost) ? whole : round(whole.mul(line.covered).div(line.cost), rounding);
}

/** The part of each source in what the unit costs leave; a source that pays the rest comes last. */
function splitByShares(
  total: Decimal,
  day: string,
  smallest: Decimal,
  rules: Rules,
): readonly (readonly [string, Decimal])[] {
  const { fund } = rules.scheme;
  const order = sourceIdsOf(rules);
  const sharing = fund.shares
    .filter((source) => isShare(source) && holdsOn(source, day))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .filter(isShare);
  const rest = fund.shares.find((source) => source.method === "rest" && holdsOn(source, day));
  const ofShares = sharing.map((source) => valueOf(source.share, rules));
  const ids = [...sharing, ...(rest === undefined ? [] : [rest])].map(({ id }) => id);
  const shares = rest === undefined ? ofShares : [...ofShares, new Oracle(1).minus(sum(ofShares))];
  // Of nothing each has nothing, also where the sources of nobody do not make the whole.
  if (total.isZero()) return ids.map((id) => [id, total]);
  if (fund.method === "largest-remainder") {
    const parts = byLargestRemainder(total, shares, smallest);
    return ids.map((id, index) => [id, parts[index] ?? new Oracle(0)]);
  }
  const down = shares.slice(0, -1).map((share) => total.mul(share).div(smallest).floor().mul(smallest));
  const last = total.minus(sum(down));
  return ids.map((id, index) => [id, down[index] ?? last]);
}

function isShare(source: FundingSource): source is FundingShare {
  return source.method === undefined || source.method === "share";
}

/** The assumptions behind the shares in force on a day, and behind the rule that somebody pays the rest. */
export function assumedShares(day: string, rules: Rules): string[] {
  return rules.scheme.fund.shares
    .filter((source) => holdsOn(source, day))
    .flatMap((source) => {
      if (source.method === "unit-cost") return [];
      return assumed(isShare(source) ? source.share : undefined, source.source, rules);
    });
}
