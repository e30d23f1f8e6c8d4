import { received, type Issue } from "../../errors/index.js";
import { formatScaled, formatScaledShort, parseScaled, quantityDecimals } from "../../numbers/index.js";
import { checkUniqueIds } from "../../person/facts/unique.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";
import type { Shown } from "./shown.js";

/** What was shown adds up: each line in itself, and the month as the sum of its lines. */
export function checkShown({ client, month, scheme }: Position, shown: Shown, at: At, issues: Issue[]): void {
  // What stands with a figure is said wherever that figure is.
  const same = (beside: unknown, actual: string | undefined, expected: string, ...keys: PropertyKey[]): void => {
    if (beside === undefined || actual === expected) return;
    issues.push({
      code: "does-not-add-up",
      path: at("month", ...keys),
      expected: `"${expected}", what the figures that it rests on give`,
      received: received(actual),
    });
  };
  const money = (minor: number) => formatScaled(minor, scheme.minorUnit);
  const units = (scaled: number) => formatScaledShort(scaled, quantityDecimals);
  checkUniqueIds(month?.lines ?? [], issues, at("month", "lines"));
  let outside = 0;
  let cost = 0;
  let covered = 0;
  for (const [index, line] of shown.lines.entries()) {
    const written = month?.lines[index];
    const cut = line.requested - line.allowed;
    same(written, written?.cut, units(cut), "lines", index, "cut");
    const reasons = line.cuts.reduce((sum, { scaled }) => sum + scaled, 0);
    if (reasons !== cut) same(written, units(cut), units(reasons), "lines", index, "cut");
    same(written?.cost, written?.uncovered, money(line.cost - line.covered), "lines", index, "uncovered");
    same(written?.contribution, written?.funded, money(line.covered - line.contribution), "lines", index, "funded");
    for (const { minor } of line.outside) outside += minor;
    cost += line.cost;
    covered += line.covered;
  }
  const amounts = month?.amounts;
  // Of a month whose lines have amounts, its own are said.
  const costing = month?.lines.find((line) => line.cost !== undefined);
  same(amounts ?? costing, amounts?.cost, money(cost), "amounts", "cost");
  same(amounts, amounts?.covered, money(covered), "amounts", "covered");
  same(amounts, amounts?.uncovered, money(cost - covered), "amounts", "uncovered");
  const said = (amounts?.outside ?? []).reduce((sum, { amount }) => sum + parseScaled(amount, scheme.minorUnit), 0);
  same(amounts, money(said), money(outside), "amounts", "outside");
  const funded = [...shown.bySource.values()].reduce((sum, minor) => sum + minor, 0);
  same(amounts, amounts?.funded, money(funded), "amounts", "funded");
  same(amounts, amounts?.contribution, money(covered - funded), "amounts", "contribution");
  const relatives = [...shown.byRelative.values()].reduce((sum, minor) => sum + minor, 0);
  same(
    amounts?.byPayer,
    amounts?.byPayer?.[client],
    money(shown.contribution - relatives),
    "amounts",
    "byPayer",
    client,
  );
}
