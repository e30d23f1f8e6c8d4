import { received, type Issue } from "../../errors/index.js";
import { formatScaled, formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";
import type { Shown } from "./shown.js";

/** What was shown adds up: each line in itself, and the month as the sum of its lines. */
export function checkShown({ client, month, scheme }: Position, shown: Shown, at: At, issues: Issue[]): void {
  const same = (actual: string | undefined, expected: string, ...keys: readonly PropertyKey[]): void => {
    if (actual === undefined || actual === expected) return;
    issues.push({
      code: "does-not-add-up",
      path: at("month", ...keys),
      expected: `"${expected}", what the figures that it rests on give`,
      received: received(actual),
    });
  };
  const money = (minor: number) => formatScaled(minor, scheme.minorUnit);
  const units = (scaled: number) => formatScaledShort(scaled, quantityDecimals);
  const seen = new Set<string>();
  let cost = 0;
  let covered = 0;
  for (const [index, line] of shown.lines.entries()) {
    const written = month?.lines[index];
    const { id } = line.name;
    if (seen.has(id)) {
      issues.push({
        code: "duplicate-id",
        path: at("month", "lines", index, "id"),
        expected: "an id that no other entry of the list has",
        received: received(id),
      });
    }
    seen.add(id);
    const cut = line.requested - line.allowed;
    same(written?.cut, units(cut), "lines", index, "cut");
    const reasons = line.cuts.reduce((sum, { scaled }) => sum + scaled, 0);
    if (reasons !== cut) same(units(cut), units(reasons), "lines", index, "cut");
    same(written?.uncovered, money(line.cost - line.covered), "lines", index, "uncovered");
    same(written?.funded, money(line.covered - line.contribution), "lines", index, "funded");
    cost += line.cost;
    covered += line.covered;
  }
  const amounts = month?.amounts;
  if (month !== undefined && amounts === undefined && month.lines.some((line) => line.cost !== undefined)) {
    const expected = "the amounts of the month, of which lines have some";
    issues.push({ code: "missing-key", path: at("month", "amounts"), expected, received: "nothing" });
  }
  same(amounts?.cost, money(cost), "amounts", "cost");
  same(amounts?.covered, money(covered), "amounts", "covered");
  same(amounts?.uncovered, money(cost - covered), "amounts", "uncovered");
  const funded = [...shown.bySource.values()].reduce((sum, minor) => sum + minor, 0);
  same(amounts?.funded, money(funded), "amounts", "funded");
  same(amounts?.contribution, money(covered - funded), "amounts", "contribution");
  const relatives = [...shown.byRelative.values()].reduce((sum, minor) => sum + minor, 0);
  same(amounts?.byPayer?.[client], money(shown.contribution - relatives), "amounts", "byPayer", client);
}
