import { complement, formatDay, overlaps, type Period } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import { checkWholeYears } from "../contribute/read-caps.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkIdsByDays, checkNoOverlap } from "../reading/coverage.js";
import { checkReference, checkSource, readParameter, readPeriod, type Reading } from "../reading/reading.js";
import type { FundingCapFacts } from "./cap-facts.js";
import type { ShareRow } from "./share-row.js";
import { checkWholeMonths } from "./whole-months.js";

/**
 * The caps on what sources pay, each before those of the sources that pay what is above: known names, never two of a kind for a source on a
 * day, and none in a circle.
 */
export function readFundingCaps(
  places: ReadonlyMap<string, number>,
  validity: Period,
  reading: Reading,
): readonly FundingCapFacts[] {
  const { issues, scheme } = reading;
  const caps = scheme.fund.caps ?? [];
  // Positions name caps of both lists by their ids.
  const others = new Set(scheme.contributeCaps?.map(({ id }) => id));
  const read = caps.map((cap, index): FundingCapFacts => {
    const path = `fund.caps[${index}]`;
    if (others.has(cap.id)) {
      const expected = "an id that no cap of contributeCaps has";
      issues.push({ code: "duplicate-id", path: `${path}.id`, expected, received: received(cap.id) });
    }
    checkSource(cap.source, path, reading);
    for (const key of ["of", "then"] as const) {
      checkReference(cap[key], places, { what: "a source of fund.shares", path: `${path}.${key}` }, reading);
    }
    const ofYear = cap.per === "year";
    const days = readPeriod(cap, path, issues);
    if (ofYear) checkWholeYears(days, path, validity, reading);
    else checkWholeMonths({ ...days, path }, validity, issues);
    return {
      ...{ ...days, path, ofYear, id: cap.id, source: cap.source },
      of: places.get(cap.of) ?? -1,
      then: places.get(cap.then) ?? -1,
      value: readParameter(cap.amount, scheme.minorUnit, `${path}.amount`, reading),
      assumption: assumptionBehind(cap.amount, cap.source, scheme),
    };
  });
  checkIdsByDays(read, issues);
  for (const rows of groupBy(read, ({ of, ofYear }) => `${of} ${ofYear}`).values()) {
    // Rows of one id were looked at.
    if (rows.some(({ id }) => id !== rows[0]?.id)) checkNoOverlap(rows, issues);
  }
  for (const cap of read) checkAgainstMonth(cap, read, issues);
  return inOrder(read, issues);
}

/** A cap by year that twelve months of a cap by month never reach can never bind. */
function checkAgainstMonth(year: FundingCapFacts, all: readonly FundingCapFacts[], issues: Issue[]): void {
  if (!year.ofYear) return;
  const months = all.filter((each) => !each.ofYear && each.of === year.of && overlaps(each, year));
  const [first] = months;
  if (first === undefined || complement(months, year).length > 0) return;
  const most = Math.max(...months.map(({ value }) => value));
  if (!(year.value >= 12 * most)) return;
  issues.push({
    code: "cap-never-binds",
    path: `${year.path}.amount`,
    expected: `less than 12 times what ${first.path} leaves of a month`,
    received: "no less",
  });
}

/**
 * The caps in an order in which what falls to a source is there before its own caps are looked at, and those of a source's month are before
 * those of its year: a year's cap counts what was paid, which a month's may have cut.
 */
function inOrder(caps: readonly FundingCapFacts[], issues: Issue[]): readonly FundingCapFacts[] {
  const ordered: FundingCapFacts[] = [];
  let left = caps.slice();
  while (left.length > 0) {
    const ready = left.filter((cap) => cap.of < 0 || left.every((other) => other.then !== cap.of));
    const [first] = left;
    if (ready.length === 0 && first !== undefined) {
      const inCircle = left.find((cap) => reaches(cap.then, cap.of, left)) ?? first;
      const expected = "a source from which nothing falls back to that of the cap";
      const path = `${inCircle.path}.then`;
      issues.push({ code: "cap-circle", path, expected, received: "a circle of sources" });
      return caps;
    }
    ordered.push(...ready.sort((one, other) => Number(one.ofYear) - Number(other.ofYear)));
    left = left.filter((cap) => !ready.includes(cap));
  }
  return ordered;
}

/** Whether what falls to a source can come to another. */
function reaches(from: number, to: number, caps: readonly FundingCapFacts[], seen = new Set<number>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return caps.some((cap) => cap.of === from && reaches(cap.then, to, caps, seen));
}

/** The first cap in force on a day whose source pays somebody and whose other does not; of whom none is, nothing is lacking. */
export function capWithoutOther<Cap extends FundingCapFacts>(
  caps: readonly Cap[],
  paying: readonly Pick<ShareRow, "place">[],
  day: number,
): Cap | undefined {
  const pays = (source: number) => paying.some(({ place }) => place === source);
  return caps.find((cap) => cap.from <= day && day <= cap.to && pays(cap.of) && !pays(cap.then));
}

/** Says once of a cap whom there is nobody to pay what is above it for. */
export function addNotCapped({ path }: FundingCapFacts, who: string, issues: Issue[]): void {
  const place = `${path}.then`;
  if (issues.some((issue) => issue.path === place)) return;
  issues.push({
    code: "cap-without-other",
    path: place,
    expected: "a source that pays a share or the rest wherever the capped one does",
    received: `none for ${who}`,
    hint: "What is above a cap falls to another source: name one that is in force.",
  });
}

/** A cap of a source that pays on none of its days can never bind. */
export function checkCapsBind(
  caps: readonly FundingCapFacts[],
  rows: readonly ShareRow[],
  validity: Period,
  issues: Issue[],
): void {
  for (const cap of caps) {
    const pays = ({ place, from, to }: ShareRow) =>
      place === cap.of && overlaps({ from, to }, cap) && overlaps(cap, validity);
    if (cap.of < 0 || !(cap.from <= cap.to) || rows.some(pays)) continue;
    issues.push({
      code: "cap-never-binds",
      path: `${cap.path}.of`,
      expected: "a source that pays a share or the rest on some of the cap's days",
      received: `none from ${formatDay(cap.from)}`,
    });
  }
}
