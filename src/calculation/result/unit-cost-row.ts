import type { Money } from "../../numbers/index.js";
import type { ResultForm } from "../../scheme/index.js";
import { unitCostNumbers } from "../fund/unit-costs.js";
import { moneyIn } from "./amounts.js";

/** What a source that pays by unit cost accepts, in a month or over all, against what the units cost the public. */
export interface UnitCostRow {
  /** Accepted units × unit cost, whatever the units cost. */
  readonly accepted: Money;
  /** What the accepted units cost the public: the covered cost less the contribution. */
  readonly funded: Money;
  /** What the source pays of it; part of `bySource`. */
  readonly paid: Money;
  /** accepted − funded: the municipality's gain, or below zero its loss, which the other sources pay. */
  readonly difference: Money;
  /** accepted − paid: what comes in beyond what the units cost the public. It pays nothing and is part of no other amount. */
  readonly overcompensation: Money;
}

/** A {@link UnitCostRow} as decimal texts. */
export type UnitCostDocument = { readonly [Name in keyof UnitCostRow]: string };

/** The amounts of each source that pays by unit cost, by its id; `numbers` hold accepted, funded and paid for each. */
export function unitCostRows(
  { scheme, unitCostIds }: ResultForm,
  numbers: readonly number[],
): ReadonlyMap<string, UnitCostRow> {
  return new Map(
    unitCostIds.map((id, index): [string, UnitCostRow] => {
      const [accepted = 0, funded = 0, paid = 0] = numbers.slice(index * unitCostNumbers);
      const row = { accepted, funded, paid, difference: accepted - funded, overcompensation: accepted - paid };
      return [id, mapped(row, (minor) => moneyIn(scheme, minor))];
    }),
  );
}

/** The key of a document with the amounts by source; no key where no source pays by unit cost. */
export function unitCostDocument(rows: ReadonlyMap<string, UnitCostRow>): {
  readonly unitCosts?: Readonly<Record<string, UnitCostDocument>>;
} {
  if (rows.size === 0) return {};
  return {
    unitCosts: Object.fromEntries([...rows].map(([id, row]) => [id, mapped(row, (money) => money.toString())])),
  };
}

/** The sum of each number over the months. */
export function sumUnitCosts(numbers: readonly number[], { unitCostIds }: ResultForm): readonly number[] {
  const size = unitCostIds.length * unitCostNumbers;
  return Array.from({ length: size }, (_, place) =>
    numbers.reduce((sum, value, index) => (index % size === place ? sum + value : sum), 0),
  );
}

function mapped<From, To>(
  row: { readonly [Name in keyof UnitCostRow]: From },
  valueOf: (value: From) => To,
): { readonly [Name in keyof UnitCostRow]: To } {
  return {
    accepted: valueOf(row.accepted),
    funded: valueOf(row.funded),
    paid: valueOf(row.paid),
    difference: valueOf(row.difference),
    overcompensation: valueOf(row.overcompensation),
  };
}
