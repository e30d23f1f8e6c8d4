import { formatScaledShort } from "../../numbers/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { priceDecimals } from "../../rules/cost/price-decimals.js";
import { asDelivered } from "../../rules/follow/as-delivered.js";
import type { TraceNode } from "../../rules/recording/recorder.js";
import { calculateIn } from "../books/calculate-in.js";
import type { KnownUnits } from "../books/known-units.js";
import { deliveredCase } from "../books/delivered-case.js";
import type { Question } from "../books/question.js";
import { withoutLimits } from "../books/within-limits.js";

/**
 * The price of one unit of each entry, by id, as the scheme has it: it is looked up again, because what units cost in all is rounded, and
 * divided by them gives prices that no list has. An entry over days of several prices has none here, and so has what somebody else pays.
 */
export function unitPrices(
  units: readonly KnownUnits[],
  question: Question,
  compiled: CompiledScheme,
): ReadonlyMap<string, string> {
  if (units.length === 0) return new Map();
  const document = deliveredCase(question, units);
  const used = new Map<string, Set<number>>();
  const record = (node: TraceNode): void => {
    if (node.kind !== "price") return;
    const own = used.get(node.line) ?? new Set();
    used.set(node.line, own.add(node.price.value));
  };
  // A price hangs on no limit, and on no decision: those of a budget need not fit what this month's units alone come to.
  const asked = { ...asDelivered(document, document.deliveries ?? [], compiled), decisions: [] };
  calculateIn(question.ledger, asked, withoutLimits(compiled), { knownOn: question.knownOn, recorder: { record } });
  const decimals = priceDecimals(compiled);
  return new Map(
    [...used].flatMap(([id, values]) => {
      const [value, ...others] = values;
      if (value === undefined || others.length > 0) return [];
      return [[id, withCents(formatScaledShort(value, decimals), compiled.name.minorUnit)] as const];
    }),
  );
}

/** A price with at least the decimals of the currency. */
function withCents(price: string, minorUnit: number): string {
  const [whole = "", cents = ""] = price.split(".");
  return minorUnit === 0 && cents === "" ? whole : `${whole}.${cents.padEnd(minorUnit, "0")}`;
}
