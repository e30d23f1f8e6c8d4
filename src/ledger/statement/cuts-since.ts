import { formatDay } from "../../calendar/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import { cutReasonOf } from "../../rules/limit/give/cut-reason.js";
import type { MonthBooks } from "../books/books.js";
import type { KnownCut } from "../books/known-cuts.js";
import type { PaidUnits } from "../books/paid-units.js";
import type { StatementCut } from "./statement-document.js";

/** What nobody pays of what was received, as far as it changed since the month before was shown. */
export function cutsSince(before: MonthBooks | undefined, { units }: MonthBooks): readonly StatementCut[] {
  const shown = new Map((before?.units ?? []).filter(isCut).map((each) => [each.id, each]));
  const rows = units.flatMap((each): readonly StatementCut[] => {
    const then = shown.get(each.id);
    shown.delete(each.id);
    return then === each || (then === undefined && !isCut(each)) ? [] : rowsOf(each, then?.cuts ?? [], each.cuts);
  });
  return [...rows, ...[...shown.values()].flatMap((each) => rowsOf(each, each.cuts, []))];
}

function isCut({ cuts }: PaidUnits): boolean {
  return cuts.length > 0;
}

/** What is cut now for each reason, less what was. */
function rowsOf(own: PaidUnits, then: readonly KnownCut[], now: readonly KnownCut[]): readonly StatementCut[] {
  const changes = new Map<string, { cut: KnownCut; more: number }>();
  const add = (cut: KnownCut, units: number) => {
    const key = JSON.stringify([cut.code, cut.rules, cut.by]);
    changes.set(key, { cut, more: (changes.get(key)?.more ?? 0) + units });
  };
  for (const cut of then) add(cut, -cut.scaled);
  for (const cut of now) add(cut, cut.scaled);
  const { id: entry, line, service, from, to, unit } = own;
  return [...changes.values()].flatMap(({ cut, more }): readonly StatementCut[] => {
    if (more === 0) return [];
    const days = { from: formatDay(from), to: formatDay(to) };
    const units = formatScaledShort(more, quantityDecimals);
    return [{ entry, line, service, ...days, units, unit, ...cutReasonOf(cut) }];
  });
}
