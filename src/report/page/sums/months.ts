import type { EligibleResult } from "../../../result/result.js";
import { addList } from "./sums.js";

/** Sums of a month, in minor units. */
export interface MonthSums {
  readonly month: string;
  /** People who have a cost in it, or are paid something. */
  readonly clients: Set<string>;
  readonly people: number;
  readonly sources: bigint[];
  contribution: bigint;
  uncovered: bigint;
  /** What is paid out as money. */
  paidOut: bigint;
  /** What is above ceilings and over limits. */
  outside: bigint;
}

/** Sums of a month of nobody. */
export function emptyMonth(month: string): MonthSums {
  const clients = new Set<string>();
  return {
    month,
    clients,
    get people() {
      return clients.size;
    },
    sources: [],
    contribution: 0n,
    uncovered: 0n,
    paidOut: 0n,
    outside: 0n,
  };
}

/** Adds the months of a person in which something costs or is paid out. */
export function addMonths(months: Map<string, MonthSums>, { client, months: rows }: EligibleResult): void {
  for (const row of rows) {
    const { month, costMinor, coveredMinor, contributionMinor, sourceMinors, outsideMinors, paidOutMinor } = row;
    const sums = months.get(month) ?? emptyMonth(month);
    months.set(month, sums);
    const outside = outsideMinors.reduce((sum, { minor }) => sum + BigInt(minor), 0n);
    if (costMinor === 0 && coveredMinor === 0 && outside === 0n && paidOutMinor === 0) continue;
    const sources = sourceMinors.map((minor) => BigInt(minor));
    addMonth(sums, {
      clients: new Set([client]),
      sources,
      contribution: BigInt(contributionMinor),
      uncovered: BigInt(costMinor - coveredMinor),
      paidOut: BigInt(paidOutMinor),
      outside,
    });
  }
}

/** Adds amounts of a month. */
export function addMonth(sums: MonthSums, other: Omit<MonthSums, "month" | "people">): void {
  for (const client of other.clients) sums.clients.add(client);
  addList(sums.sources, other.sources);
  sums.contribution += other.contribution;
  sums.uncovered += other.uncovered;
  sums.paidOut += other.paidOut;
  sums.outside += other.outside;
}
