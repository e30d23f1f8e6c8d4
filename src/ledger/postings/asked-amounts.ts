import { InputError, received, type Issue } from "../../errors/index.js";
import { parseScaled, whyNotDecimal } from "../../numbers/index.js";
import { withoutZeros, zerosHint } from "../../text/index.js";
import type { Invoice, Posting, Postings } from "./document.js";

/** Who asks for money, and by which number. */
export type Asking = Pick<Posting, "provider" | "invoice">;

/** By which what was posted, asked for and paid is found. */
export const keyOf = ({ provider, invoice }: Asking) => JSON.stringify([provider, invoice]);

/** How many decimals the amounts of postings have; two where there are none. */
export function decimalsOf({ rows, paid }: Postings): number {
  const first = rows[0]?.gross ?? paid[0]?.amount;
  return first === undefined ? 2 : (first.split(".")[1] ?? "").length;
}

/** Amounts in minor units, of numbers that lost no zeros: what was paid of "7" would count beside what was paid of "007". */
export function amountsOf(
  rows: readonly Pick<Invoice, "provider" | "number" | "amount">[],
  name: string,
  told: Postings,
): readonly number[] {
  const issues: Issue[] = [];
  const decimals = decimalsOf(told);
  const posted = new Set(told.rows.map(keyOf));
  const full = new Map(told.rows.map((row) => [keyOf({ ...row, invoice: withoutZeros(row.invoice) }), row.invoice]));
  const amounts = rows.map(({ provider, number, amount }, index) => {
    const minor = parseScaled(amount, decimals);
    if (Number.isNaN(minor)) issues.push(whyNotDecimal(amount, decimals, `${name}[${index}].amount`));
    const key = keyOf({ provider, invoice: number });
    const asked = full.get(key);
    if (asked !== undefined && !posted.has(key)) {
      const expected = `${received(asked)}, as the ledger has it`;
      const path = `${name}[${index}].number`;
      issues.push({ code: "zeros-lost", path, expected, received: received(number), hint: zerosHint });
    }
    return minor;
  });
  if (issues.length > 0) throw new InputError(issues);
  return amounts;
}
