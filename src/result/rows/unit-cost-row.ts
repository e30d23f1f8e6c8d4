import type { DecimalText } from "../../sources/index.js";
import { formatScaled, type Money } from "../../numbers/index.js";
import type { ResultForm } from "../../rules/compiled.js";
import { unitCostNumbers } from "../../rules/fund/unit-costs.js";
import { moneyIn } from "../money-in.js";

/** What a source that pays by unit cost accepts, in a month or over all, against what the units cost the public. */
export interface UnitCostDocument {
  /** Accepted units × unit cost, whatever the units cost. */
  readonly accepted: DecimalText;
  /** What the accepted units cost the public: the covered cost less the contribution. */
  readonly funded: DecimalText;
  /** What the source pays of it; part of `bySource`. */
  readonly paid: DecimalText;
  /** accepted − funded: the municipality's gain, or below zero its loss, which the other sources pay. */
  readonly difference: DecimalText;
  /** accepted − paid: what comes in beyond what the units cost the public. It pays nothing and is part of no other amount. */
  readonly overcompensation: DecimalText;
}

/** A {@link UnitCostDocument} with `Money`. */
export type UnitCostRow = { readonly [Name in keyof UnitCostDocument]: Money };

/** The amounts of each source that pays by unit cost, by its id; `numbers` hold accepted, funded and paid for each. */
export function unitCostRows(form: ResultForm, numbers: readonly number[]): ReadonlyMap<string, UnitCostRow> {
  return new Map(unitCostsOf(form, numbers, (minor) => moneyIn(form.scheme, minor)));
}

/** The key of a document with the amounts by source; no key where no source pays by unit cost. */
export function unitCostDocument(
  form: ResultForm,
  numbers: readonly number[],
): { readonly unitCosts?: Readonly<Record<string, UnitCostDocument>> } {
  if (form.unitCostIds.length === 0) return {};
  const texts = unitCostsOf(form, numbers, (minor) => formatScaled(minor, form.scheme.minorUnit));
  return { unitCosts: Object.fromEntries(texts) };
}

/** The sum of each number over the months. */
export function sumUnitCosts(numbers: readonly number[], { unitCostIds }: ResultForm): readonly number[] {
  const size = unitCostIds.length * unitCostNumbers;
  return Array.from({ length: size }, (_, place) =>
    numbers.reduce((sum, value, index) => (index % size === place ? sum + value : sum), 0),
  );
}

function unitCostsOf<Value>(
  { unitCostIds }: ResultForm,
  numbers: readonly number[],
  valueOf: (minor: number) => Value,
): readonly (readonly [id: string, amounts: { readonly [Name in keyof UnitCostRow]: Value }])[] {
  return unitCostIds.map((id, index) => {
    const [accepted = 0, funded = 0, paid = 0] = numbers.slice(index * unitCostNumbers);
    const amounts = {
      accepted: valueOf(accepted),
      funded: valueOf(funded),
      paid: valueOf(paid),
      difference: valueOf(accepted - funded),
      overcompensation: valueOf(accepted - paid),
    };
    return [id, amounts] as const;
  });
}
