import { capsHoldFor } from "../../../rules/cover/caps-hold.js";
import { capHolds, withinCaps } from "../../../rules/cover/caps.js";
import type { CoverageNode, OperandNode } from "../../tree.js";
import { parameter, reference, references } from "../operands.js";
import { working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";
import type { Claim } from "./purse.js";

/** What caps leave of what lines ask for, by line and month, and how it came about. */
export interface Capped {
  readonly entries: readonly CoverageNode[];
  readonly asked: readonly (readonly Claim[])[];
}

/** How caps hold what lines ask for, each line after those before it in the month; where no cap holds, all is asked for. */
export function explainCapped(telling: AmountsTelling, asked: readonly (readonly Claim[])[]): Capped {
  const { facts, compiled, monthCount: count, firstMonth: first } = telling;
  const { coverCaps: caps, serviceIndexes, name: scheme } = compiled;
  const serviceOf = facts.lines.map(({ service }) => serviceIndexes.get(service) ?? 0);
  const holds = capsHoldFor(facts, telling.numbers.eligibility.spans, compiled);
  const amounts = asked.flatMap((months) => months.map(({ minor }) => minor));
  const left = withinCaps(amounts, { first, count }, serviceOf, { caps, holds });
  const entries: CoverageNode[] = [];
  /** By cap and month, the paths of what was capped before. */
  const before = new Map<string, string[]>();
  const claims = asked.map((months, line) =>
    months.map((claim, month): Claim => {
      const own = caps.filter((cap) => capHolds(cap, serviceOf[line], first + month) && holds(cap, month));
      if (own.length === 0 || claim.minor === 0) return claim;
      const { line: id, month: text } = claim;
      const amount = `lines.${id}.${text}.capped`;
      const node = (which: "capped" | "capLeft") => ({ kind: "coverage", name: which, line: id, month: text }) as const;
      const most = own.map((cap): OperandNode => {
        const key = `${cap.path} ${month}`;
        const used = references(telling, before.get(key) ?? []);
        before.set(key, [...(before.get(key) ?? []), amount]);
        const whole = parameter(cap, scheme.minorUnit);
        return used.length === 0 ? whole : working(telling, node("capLeft"), "difference", [whole, ...used]);
      });
      const minor = left[claim.at] ?? 0;
      entries.push(working(telling, node("capped"), "minimum", [reference(telling, claim.asked), ...most], { amount, scaled: minor }));
      return { ...claim, asked: amount, minor };
    }),
  );
  return { entries, asked: claims };
}
