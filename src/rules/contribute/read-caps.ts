import { formatDay, intersect, type Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { checkCircumstance } from "../when/circumstances.js";
import { readWhenOf } from "../when/read.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { checkIdsByDays } from "../reading/coverage.js";
import { checkSource, readPeriod, type Reading } from "../reading/reading.js";
import { isOfYear, readByKind, type ContributionCap } from "./cap-registry.js";
import { yearStart } from "./months/paid-of-year.js";
import type { MonthOfTest } from "./months/month-of-test-rule.js";
import { checkServices, checkWholeMonths, type ContributionFacts } from "./read.js";
import { readMeans, type MeansRule } from "./means/read-means.js";
import { readerOf } from "./read-numbers.js";
import type { PayingBase } from "./rule.js";

/** A cap with its numbers read; what it is the most of is its formula. */
export interface CapFacts extends ContributionFacts {
  readonly cap: ContributionCap;
}

/** The caps over all rules: known names, and each over a service for which somebody pays. */
export function readCaps(reading: Reading, validity: Period, rules: readonly ContributionFacts[]): readonly CapFacts[] {
  const caps = reading.scheme.contributeCaps ?? [];
  const places = caps.map((cap, index) => {
    const path = `contributeCaps[${index}]`;
    return { cap, path, id: cap.id, ...readPeriod(cap, path, reading.issues) };
  });
  checkIdsByDays(places, reading.issues);
  return places.flatMap(({ cap, path, from, to }) => {
    const days = { from, to };
    checkSource(cap.source, path, reading);
    checkServices(cap.services, path, reading);
    if ("paidByOthers" in cap) {
      checkCircumstance(cap.paidByOthers, "number", `${path}.paidByOthers`, reading);
    }
    checkBinds(cap, path, rules, reading);
    const when = readWhenOf(cap.when, `${path}.when`, days, reading);
    const numbers: ParameterRow[] = [];
    const place = { rule: cap, source: cap.source, path, days, inForce: intersect(days, validity) ?? days };
    const formula = readByKind(cap.method, cap, readerOf(place, numbers, reading));
    if (formula === undefined) return [];
    (isOfYear(cap) ? checkWholeYears : checkWholeMonths)(days, path, validity, reading);
    const rule: PayingBase & MonthOfTest & MeansRule = cap;
    const means = readMeans({ ...place, rule }, numbers, reading);
    const none = { exemptions: [], mostPerMonth: undefined, mostForLife: undefined };
    return [{ ...days, ...none, cap, rule, path, numbers, formula, means, when }];
  });
}

/** A cap by year holds for whole years, as far as the scheme is in force. */
export function checkWholeYears(days: Period, path: string, validity: Period, { issues }: Reading): void {
  const ends = [
    [
      "from",
      "1 January of a year, because what is paid is capped by calendar year",
      days.from,
      days.from <= validity.from || days.from === yearStart(days.from),
    ],
    [
      "to",
      "31 December of a year, because what is paid is capped by calendar year",
      days.to,
      days.to >= validity.to || days.to + 1 === yearStart(days.to + 1),
    ],
  ] as const;
  for (const [key, expected, day, right] of ends) {
    if (right || Number.isNaN(day)) continue;
    issues.push({ code: "cap-inside-year", path: `${path}.${key}`, expected, received: formatDay(day) });
  }
}

/** A cap over services for which nobody pays can never bind. */
function checkBinds(
  { services }: ContributionCap,
  path: string,
  rules: readonly ContributionFacts[],
  { issues }: Reading,
): void {
  const pays = ({ rule }: ContributionFacts) =>
    services === undefined || rule.services === undefined || rule.services.some((id) => services.includes(id));
  if (rules.some(pays)) return;
  issues.push({
    code: "cap-never-binds",
    path: services === undefined ? path : `${path}.services`,
    expected: "a service for which the client pays by a rule of contribute",
    received: services === undefined ? "no rule by which somebody pays" : received(services.join(", ")),
  });
}
