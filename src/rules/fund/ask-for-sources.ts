import { firstDay, formatDay, lastDay, monthOf, type Period, yearOf } from "../../calendar/index.js";
import { formatScaledShort, rateDecimals } from "../../numbers/index.js";
import { addGap } from "../../outcome/add-gap.js";
import type { Gap } from "../../outcome/finding.js";
import type { Issue } from "../../errors/index.js";
import { paidOfYearBefore } from "../contribute/months/paid-of-year.js";
import { hasUnitsHere } from "../common/paid-elsewhere.js";
import type { CompiledScheme } from "../compiled.js";
import { holdsOn } from "../when/holds-on.js";
import type { About } from "../when/kind.js";
import { decidingDay } from "../when/is-for.js";
import { capsInForce } from "./caps.js";
import { addNotCapped, capWithoutOther } from "./read-caps.js";
import { isWhole, sumOf } from "./whole-shares.js";

/**
 * Adds a gap for each month in which a fact is missing that decides which sources pay, and an issue where the sources of a person are not
 * the whole: tests leave out nobody whom they can tell apart, but somebody may have two spouses of different ages.
 *
 * @param monthBegun whether something may have been shown of the first month before, and nobody says what
 */
export function askForSources(
  { eligible, monthBegun }: { readonly eligible: readonly Period[]; readonly monthBegun: boolean },
  about: About,
  compiled: CompiledScheme,
  { gaps, issues }: { readonly gaps: Gap[]; readonly issues: Issue[] },
): void {
  if (!compiled.testsSources && compiled.fundCaps.length === 0) return;
  const { facts } = about;
  const lines = facts.lines.filter((line) => hasUnitsHere(line, compiled));
  for (let month = monthOf(facts.from); month <= monthOf(facts.to); month += 1) {
    const day = decidingDay(eligible, month);
    const isServed = lines.some(({ from, to }) => from <= lastDay(month) && to >= firstDay(month));
    if (day === undefined || !isServed) continue;
    const funding = compiled.funding.find(({ from, to }) => from <= day && day <= to);
    const shares = funding?.tested?.rows ?? [];
    const unitCosts = compiled.unitCosts.filter(({ from, to }) => from <= day && day <= to);
    const answers = [...shares, ...unitCosts].map((row) => ({ row, answer: holdsOn(row.when, about, day) }));
    const neededBy = "fund";
    const own = shares.filter((row) => answers.some(({ row: of, answer }) => of === row && answer === true));
    const sources = [...(funding?.sources ?? []), ...own.map(({ place }) => place)];
    const capped = capsInForce(compiled, day).filter(({ of }) => sources.includes(of));
    if (month === monthOf(facts.from) && monthBegun && (compiled.testsSources || capped.length > 0)) {
      addGap({ from: facts.from, to: facts.from, fact: "opening.month", neededBy, expected: undefined }, gaps);
    }
    for (const cap of capped) {
      if (yearOf(day) !== yearOf(facts.from) || !Number.isNaN(paidOfYearBefore(cap, facts, compiled))) continue;
      addGap({ from: day, to: day, fact: "opening.paidOfYear", neededBy: cap.path, expected: undefined }, gaps);
    }
    const open = answers.flatMap(({ answer }) => (typeof answer === "boolean" ? [] : [answer]));
    for (const missing of open) addGap({ from: day, to: day, ...missing, neededBy }, gaps);
    if (open.length > 0 || shares.length === 0) continue;
    const alone = capWithoutOther(capped, own, day);
    if (alone !== undefined) addNotCapped(alone, `the person on ${formatDay(day)}`, issues);
    if (isWhole(own)) continue;
    issues.push({
      code: "shares-not-whole",
      path: "fund.shares",
      expected: `shares that sum to 1 for the person on ${formatDay(day)}, the day that decides about the month`,
      received: formatScaledShort(sumOf(own), rateDecimals),
      hint: "Add a source to the scheme whose tests the person passes.",
    });
    return;
  }
}
