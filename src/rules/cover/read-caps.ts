import { firstDay, formatPeriod, intersect, lastDay, monthOf, type Period } from "../../calendar/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkAll } from "../reading/check/check-lists.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { type CompiledTest, readWhenOf } from "../when/read.js";
import { checkIdsByDays } from "../reading/coverage.js";
import { budgetPath, checkSource, readParameter, readPeriod, type Reading } from "../reading/reading.js";

/** A cap on what is covered: its amount in minor units, and of which services. */
export interface CoverCapFacts extends ParameterRow {
  /** By index of the service, whether its cost counts. */
  readonly services: readonly boolean[];
  /** Who it holds for. */
  readonly when: readonly CompiledTest[];
}

/** Whether a cap is for the person in a month, by its index. */
export type CapsHold = (cap: CoverCapFacts, index: number) => boolean;

function whatService({ budgetServices }: Reading): string {
  return budgetServices === undefined ? "a service of this scheme" : "a service that the budget pays";
}

/** The caps on what is covered: known names, in whole months. */
export function readCoverCaps(reading: Reading, validity: Period): readonly CoverCapFacts[] {
  const { scheme, issues, serviceIds, budgetServices = serviceIds } = reading;
  const caps = scheme.cover.caps ?? [];
  const places = caps.map((cap, index) => {
    const path = budgetPath(reading, `cover.caps[${index}]`);
    return { cap, path, id: cap.id, ...readPeriod(cap, path, issues) };
  });
  checkIdsByDays(places, issues);
  return places.map(({ cap, path, from, to }) => {
    const { services, source, amount } = cap;
    const days = { from, to };
    checkSource(source, path, reading);
    if (services !== undefined)
      checkAll(services, budgetServices, { what: whatService(reading), path: `${path}.services` }, reading);
    const inForce = intersect(days, validity);
    const whole = inForce && { from: firstDay(monthOf(inForce.from)), to: lastDay(monthOf(inForce.to)) };
    const validMonths = whole && intersect(whole, validity);
    if (inForce !== undefined && (inForce.from !== validMonths?.from || inForce.to !== validMonths.to)) {
      issues.push({
        code: "cap-inside-month",
        path,
        expected: "whole months, because what is covered is capped by month",
        received: formatPeriod(days),
      });
    }
    return {
      ...days,
      path,
      source,
      when: readWhenOf(cap.when, `${path}.when`, days, reading),
      services: [...serviceIds.keys()].map((id) => budgetServices.has(id) && (services?.includes(id) ?? true)),
      value: readParameter(amount, scheme.minorUnit, `${path}.amount`, reading),
      assumption: assumptionBehind(amount, source, scheme),
    };
  });
}
