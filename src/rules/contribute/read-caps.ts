import { intersect, type Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { checkCircumstance } from "../when/circumstances.js";
import { readWhenOf } from "../when/read.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { checkIds, checkSource, readPeriod, type Reading } from "../reading/reading.js";
import { readByKind, type ContributionCap } from "./cap-registry.js";
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
  checkIds(caps, "contributeCaps", reading.issues);
  return caps.flatMap((cap, index) => {
    const path = `contributeCaps[${index}]`;
    checkSource(cap.source, path, reading);
    checkServices(cap.services, path, reading);
    if ("paidByOthers" in cap) {
      checkCircumstance(cap.paidByOthers, "number", `${path}.paidByOthers`, reading);
    }
    const days = readPeriod(cap, path, reading.issues);
    checkWholeMonths(days, path, validity, reading);
    checkBinds(cap, path, rules, reading);
    const when = readWhenOf(cap.when, `${path}.when`, days, reading);
    const numbers: ParameterRow[] = [];
    const place = { rule: cap, source: cap.source, path, days, inForce: intersect(days, validity) ?? days };
    const formula = readByKind(cap.method, cap, readerOf(place, numbers, reading));
    if (formula === undefined) return [];
    const rule: PayingBase & MonthOfTest & MeansRule = cap;
    const means = readMeans({ ...place, rule }, numbers, reading);
    const none = { exemptions: [], mostPerMonth: undefined, mostForLife: undefined };
    return [{ ...days, ...none, cap, rule, path, numbers, formula, means, when }];
  });
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
