import { daysWithBudget } from "../../../result/budget/days-of-levels.js";
import type { EligibleResult } from "../../../result/result.js";

/** Sums over people with a budget, in minor units of the currency; whole at any size. */
export interface Sums {
  /** Ids of the clients; one with results for several times is one person. */
  readonly clients: Set<string>;
  readonly people: number;
  /** Days with a budget. */
  days: bigint;
  budget: bigint;
  cost: bigint;
  covered: bigint;
  contribution: bigint;
  /** What is paid out as money, which buys nothing. */
  paidOut: bigint;
  /** What is above ceilings and over limits, in no cost, and the client pays. */
  outsideClient: bigint;
  /** What of that the municipality pays. */
  outsideMunicipality: bigint;
  /** What each source pays, in the order of the scheme. */
  readonly sources: bigint[];
}

/** Sums of nobody. */
export function emptySums(): Sums {
  const clients = new Set<string>();
  return {
    clients,
    get people() {
      return clients.size;
    },
    days: 0n,
    budget: 0n,
    cost: 0n,
    covered: 0n,
    contribution: 0n,
    paidOut: 0n,
    outsideClient: 0n,
    outsideMunicipality: 0n,
    sources: [],
  };
}

/** Adds a person. */
export function addPerson(sums: Sums, { client, budget, totals, numbers }: EligibleResult): void {
  sums.clients.add(client);
  sums.days += BigInt(daysWithBudget(numbers));
  sums.budget += BigInt(budget.approved.minor);
  sums.cost += BigInt(totals.costMinor);
  sums.covered += BigInt(totals.coveredMinor);
  sums.contribution += BigInt(totals.contributionMinor);
  sums.paidOut += BigInt(totals.paidOutMinor);
  for (const { bearer, minor } of totals.outsideMinors) {
    if (bearer === "client") sums.outsideClient += BigInt(minor);
    else sums.outsideMunicipality += BigInt(minor);
  }
  addList(
    sums.sources,
    totals.sourceMinors.map((minor) => BigInt(minor)),
  );
}

/** Adds the sums of other people. */
export function addSums(sums: Sums, other: Sums): void {
  for (const client of other.clients) sums.clients.add(client);
  sums.days += other.days;
  sums.budget += other.budget;
  sums.cost += other.cost;
  sums.covered += other.covered;
  sums.contribution += other.contribution;
  sums.paidOut += other.paidOut;
  sums.outsideClient += other.outsideClient;
  sums.outsideMunicipality += other.outsideMunicipality;
  addList(sums.sources, other.sources);
}

/** Adds amounts to those that stand at the same places. */
export function addList(sums: bigint[], amounts: readonly bigint[]): void {
  for (const [index, amount] of amounts.entries()) sums[index] = (sums[index] ?? 0n) + amount;
}

/** What the public pays: of what is covered the sources' part, and what is paid out as money. */
export function supportOf({ covered, contribution, paidOut }: Sums): bigint {
  return covered - contribution + paidOut;
}

/** What services cost above ceilings and over limits: in no cost, and paid by the client or the municipality. */
export function outsideOf({ outsideClient, outsideMunicipality }: Sums): bigint {
  return outsideClient + outsideMunicipality;
}

/** What nobody covers: who bears it, the rules do not say. */
export function uncoveredOf({ cost, covered }: Sums): bigint {
  return cost - covered;
}

/** An amount divided, rounded half up in its magnitude. */
export function shareOf(amount: bigint, among: bigint): bigint {
  const magnitude = amount < 0n ? -amount : amount;
  const share = (2n * magnitude + among) / (2n * among);
  return amount < 0n ? -share : share;
}
