import { formatDay } from "../../calendar/index.js";
import { hintFor, pathOf, received, withHint, type Issue } from "../../errors/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import { correctedUnits } from "./corrected-units.js";
import type { CancellationEntry, DeliveryEntry, LedgerEntry } from "../entry.js";
import type { LedgerFacts, NotedCorrection, NotedUnits } from "./facts.js";
import { unitsById } from "./units-by-id.js";

/** Checks that corrections and payments are of something that is paid, and that no correction leaves less than nothing. */
export function checkCorrections(
  entries: readonly LedgerEntry[],
  facts: Pick<LedgerFacts, "deliveries" | "cancellations" | "corrections" | "payments">,
  { broken, issues }: { readonly broken: ReadonlySet<number>; readonly issues: Issue[] },
): void {
  if (facts.payments.length === 0 && facts.corrections.length === 0) return;
  const paid = unitsById(facts);
  // Of what is about an entry that is wrong itself, nothing is said until that is right.
  const unread = new Set([...broken].map((index) => entries[index]?.id));
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  const refersTo = (id: string, path: string): NotedUnits<DeliveryEntry | CancellationEntry> | undefined => {
    const own = paid.get(id);
    if (own !== undefined) return own;
    if (unread.has(id)) return undefined;
    const kind = kinds.get(id);
    const issue = {
      code: "unknown-reference",
      path,
      expected: "the id of a delivery, or of a cancellation that is charged",
      received: kind === undefined ? received(id) : `${received(id)}, a ${kind}`,
    };
    issues.push(kind === undefined ? withHint(issue, hintFor(id, [...paid.keys()], issues.length)) : issue);
    return undefined;
  };
  for (const { entry, index, recorded } of facts.payments) {
    for (const [place, id] of entry.pays.entries()) {
      const path = pathOf("entries", index, "pays", place);
      const own = refersTo(id, path);
      if (own !== undefined && recorded < own.recorded) issues.push(tooEarly(path, own.recorded, entry.recordedOn));
    }
  }
  const byId = new Map<string, NotedCorrection[]>();
  for (const each of facts.corrections) {
    const { entry, index, recorded, units, change } = each;
    const own = refersTo(entry.corrects, pathOf("entries", index, "corrects"));
    if (own === undefined) continue;
    if (recorded < own.recorded) {
      issues.push(tooEarly(pathOf("entries", index, "recordedOn"), own.recorded, entry.recordedOn));
    }
    if ((units === undefined) === (change === undefined)) {
      const given = units === undefined ? "neither" : "both";
      issues.push({ code: "keys-together", path: `entries[${index}]`, expected: "units or change", received: given });
    }
    const before = byId.get(entry.corrects) ?? [];
    if (units !== undefined && before.some((other) => other.recorded === recorded && other.units !== undefined)) {
      const expected = "one number of units for a day";
      issues.push({
        code: "corrected-twice",
        path: `entries[${index}].units`,
        expected,
        received: received(entry.units),
      });
    }
    byId.set(entry.corrects, [...before, each]);
  }
  for (const [id, corrections] of byId) {
    const own = paid.get(id);
    if (own === undefined) continue;
    for (const { recorded, index } of corrections) {
      const left = correctedUnits(own.units, corrections, recorded);
      if (left >= 0) continue;
      const text = formatScaledShort(left, quantityDecimals);
      issues.push({ code: "negative", path: `entries[${index}]`, expected: "0 units or more in all", received: text });
    }
  }
}

function tooEarly(path: string, recorded: number, given: string): Issue {
  const expected = `${formatDay(recorded)} or later, when what it is about was recorded`;
  return { code: "before-its-entry", path, expected, received: received(given) };
}
