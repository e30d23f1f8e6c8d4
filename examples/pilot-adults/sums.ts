import { money, type Case, type Delivery } from "seko";
import { moneyOfMinor } from "seko/numbers";
import type { Following } from "seko/following";
import { municipalities, regionOf, regions } from "seko/latvia";

/** Sums over some people, as decimal texts in EUR. */
export interface FollowSums {
  readonly people: number;
  /** Days on which money followed. */
  readonly days: number;
  readonly cost: string;
  readonly contribution: string;
  readonly uncovered: string;
  readonly otherPublic: string;
  /** What the services cost the municipality before compensation. */
  readonly netCost: string;
  readonly compensation: string;
  /** What follows above the net cost of a municipality's month; the rest of the compensation pays for services. */
  readonly overcompensation: string;
  /** netCost − compensation; below 0 where more follows than the services cost. */
  readonly municipalityBears: string;
}

/** Adds up in cents. */
class Tally {
  private readonly clients = new Set<string>();
  private days = 0;
  private readonly minor = {
    cost: 0,
    contribution: 0,
    uncovered: 0,
    otherPublic: 0,
    compensation: 0,
    overcompensation: 0,
  };

  addDelivery(client: string, { cost, contribution, uncovered, otherMoney = [] }: Delivery): void {
    this.clients.add(client);
    this.minor.cost += cents(cost);
    this.minor.contribution += cents(contribution);
    this.minor.uncovered += cents(uncovered);
    for (const { amount } of otherMoney) this.minor.otherPublic += cents(amount);
  }

  addClaim({ client, days, amount, overcompensation }: Following["claims"][number]): void {
    this.clients.add(client);
    this.days += days;
    this.minor.compensation += amount.minor;
    this.minor.overcompensation += overcompensation?.minor ?? 0;
  }

  addPerson(client: string): void {
    this.clients.add(client);
  }

  sums(): FollowSums {
    const { cost, contribution, uncovered, otherPublic, compensation, overcompensation } = this.minor;
    const netCost = cost - contribution - uncovered - otherPublic;
    return {
      people: this.clients.size,
      days: this.days,
      cost: text(cost),
      contribution: text(contribution),
      uncovered: text(uncovered),
      otherPublic: text(otherPublic),
      netCost: text(netCost),
      compensation: text(compensation),
      overcompensation: text(overcompensation),
      municipalityBears: text(netCost - compensation),
    };
  }
}

/** Sums by region of the first place, by municipality that pays, and in total. */
export interface AllSums {
  readonly byRegion: Readonly<Record<string, FollowSums>>;
  readonly byPayee: Readonly<Record<string, FollowSums>>;
  readonly totals: FollowSums;
}

/**
 * Adds up what services cost and what follows.
 *
 * @param cases with priced deliveries, in the order of the followings
 */
export function addUp(cases: readonly Case[], followings: readonly Following[]): AllSums {
  const byRegion = new Map(regions.map(({ label }) => [label.en, new Tally()]));
  const byPayee = new Map<string, Tally>();
  const totals = new Tally();
  for (const [index, document] of cases.entries()) {
    const following = followings[index];
    const { client, deliveries = [] } = document;
    const region = byRegion.get(regionName(document));
    for (const tally of [region, totals]) tally?.addPerson(client.id);
    for (const delivery of deliveries) {
      const payee = delivery.payer === undefined ? undefined : tallyOf(delivery.payer);
      for (const tally of [region, payee, totals]) tally?.addDelivery(client.id, delivery);
    }
    for (const claim of following?.claims ?? []) {
      for (const tally of [region, tallyOf(claim.claimant), totals]) tally?.addClaim(claim);
    }
  }
  return { byRegion: sumsOf(byRegion), byPayee: sumsOf(byPayee), totals: totals.sums() };

  function tallyOf(place: string): Tally {
    const name = municipalities.find(({ id }) => id === place)?.label.en ?? place;
    const tally = byPayee.get(name) ?? new Tally();
    byPayee.set(name, tally);
    return tally;
  }
}

/** The days without a claim after the leaving, over all people, by the first of their reasons. */
export function unpaidDaysByReason(followings: readonly Following[]): Readonly<Record<string, number>> {
  const days = new Map<string, number>();
  for (const { days: count, reasons } of followings.flatMap(({ unpaid }) => unpaid)) {
    const code = reasons[0]?.code ?? "";
    days.set(code, (days.get(code) ?? 0) + count);
  }
  return Object.fromEntries([...days].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The region of the first declared residence: the one whose municipality the person left for. */
export function regionName({ residences, period }: Case): string {
  const id = regionOf(residences?.[0]?.place ?? "", period.from);
  return regions.find((region) => region.id === id)?.label.en ?? "";
}

function sumsOf(tallies: ReadonlyMap<string, Tally>): Readonly<Record<string, FollowSums>> {
  const sorted = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, tally]) => [name, tally.sums()]));
}

function cents(amount: string | undefined): number {
  return amount === undefined ? 0 : money(amount).minor;
}

function text(minor: number): string {
  return moneyOfMinor(minor).toString();
}
