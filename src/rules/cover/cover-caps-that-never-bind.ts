import { parseDay, parseEnd } from "../../calendar/index.js";
import type { Warning } from "../../errors/index.js";
import { parseScaled } from "../../numbers/index.js";
import type { Id } from "../../sources/index.js";
import type { CoverCap } from "./rule.js";

/**
 * Caps on what is covered that can never bind: another that holds for all of their services and days is as low, or those of each of their services
 * sum to no more. Where two are alike, the later one is told. What an open input, or a parameter, gives is not known here.
 */
export function coverCapsThatNeverBind(
  caps: readonly CoverCap[],
  services: readonly Id[],
  decimals: number,
): readonly Warning[] {
  const rows = caps.map(({ id, amount, from, to, when, services: own = services }) => {
    const value = typeof amount === "string" ? parseScaled(amount, decimals) : Number.NaN;
    return { id, value, from: parseDay(from), to: parseEnd(to), own, when: JSON.stringify(when ?? []) };
  });
  return rows.flatMap((row, index): readonly Warning[] => {
    const beside = rows.filter(({ from, to, when }, at) => {
      // A cap for some people leaves others to this one.
      return at !== index && from <= row.from && row.to <= to && (when === "[]" || when === row.when);
    });
    const wider = beside.find((each) => {
      const isLess = each.value < row.value || (each.value === row.value && rows.indexOf(each) < index);
      return isLess && row.own.every((id) => each.own.includes(id));
    });
    const parts = row.own.map((id) => beside.find(({ own, value }) => own.join() === id && value < row.value));
    const sum = parts.reduce((total, part) => total + (part?.value ?? Number.NaN), 0);
    const by = wider === undefined ? (sum <= row.value ? parts : []) : [wider];
    if (by.length === 0) return [];
    return [
      {
        code: "cap-never-binds",
        path: `cover.caps[${index}].amount`,
        message: `by the caps "${by.map((each) => each?.id ?? "").join(", ")}" no more is ever covered, so this cap never binds`,
        hint: "Lower it, or take it away.",
      },
    ];
  });
}
