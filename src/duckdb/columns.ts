import type { Result } from "../result/result.js";
import type { DuckModule, DuckType } from "./peer.js";

/** Digits of a decimal that DuckDB keeps as an integer of 64 bits. */
const width = 18;

/** How values of seko become values of DuckDB: amounts are exact decimals. */
export interface DuckValues {
  readonly text: DuckType;
  readonly whole: DuckType;
  readonly amount: DuckType;
  /** An amount in minor units as a decimal; what is not known is NULL. */
  readonly amountOf: (minor: number | undefined) => object | null;
}

/** How values of seko become values of a DuckDB. @param minorUnit decimals of the currency */
export function duckValues(duckdb: DuckModule, minorUnit: number): DuckValues {
  const { DuckDBDecimalValue: Decimal } = duckdb;
  return {
    text: duckdb.VARCHAR,
    whole: duckdb.INTEGER,
    amount: duckdb.DECIMAL(width, minorUnit),
    amountOf: (minor) => (minor === undefined ? null : new Decimal(BigInt(minor), width, minorUnit)),
  };
}

/** The amounts of a result or a month, in minor units. */
export interface MinorAmounts {
  readonly costMinor: number;
  readonly coveredMinor: number;
  readonly contributionMinor: number;
  readonly sourceMinors: readonly number[];
  readonly paidOutMinor: number;
}

/** The columns of amounts: their names, and their minor units. */
export const amountColumns = {
  cost: ({ costMinor }) => costMinor,
  covered: ({ coveredMinor }) => coveredMinor,
  uncovered: ({ costMinor, coveredMinor }) => costMinor - coveredMinor,
  contribution: ({ contributionMinor }) => contributionMinor,
  funded: ({ sourceMinors }) => sourceMinors.reduce((sum, each) => sum + each, 0),
  paid_out: ({ paidOutMinor }) => paidOutMinor,
} as const satisfies Readonly<Record<string, (amounts: MinorAmounts) => number>>;

/** Names of the columns of amounts, in their order. */
export const amountNames = Object.keys(amountColumns) as readonly (keyof typeof amountColumns)[];

/** What the functions say of a result: its budget, and no amount where there is none. */
export function budgetMinor({ budget }: Result): number | undefined {
  return budget?.approved.minor;
}
