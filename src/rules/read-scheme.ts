import { readCalendar } from "./reading/read-calendar.js";
import { type CompiledConversion, readConversion } from "./reading/means-conversion.js";
import { received, type Issue } from "../errors/index.js";
import type { Period } from "../calendar/index.js";
import { budgetStarts, readBudgets, readingOfOwn, type BudgetFacts } from "./beside/read-budgets.js";
import { checkAfterDeath } from "./common/read-after-death.js";
import { checkHead, minorUnits } from "./reading/check/check-head.js";
import { checkInputs } from "./reading/check/check-inputs.js";
import { withParameters, type UsedParameter } from "./reading/parameters/with-parameters.js";
import { checkSources } from "./reading/check/check-sources.js";
import { readAssess } from "./assess/read.js";
import type { AssessFacts } from "./assess/scale-facts.js";
import type { CompiledCondition } from "./entitle/conditions/compiled.js";
import { readConditions } from "./entitle/conditions/read.js";
import type { Condition } from "./entitle/conditions/registry.js";
import {
  checkContributeOrder,
  readContribute,
  type ContributeFacts,
  type ContributionFacts,
} from "./contribute/read.js";
import { readCaps, type CapFacts } from "./contribute/read-caps.js";
import { readCoverCaps, type CoverCapFacts } from "./cover/read-caps.js";
import { readCost, type CostFacts } from "./cost/read.js";
import { readEntitle, type EntitleFacts } from "./entitle/read.js";
import { readLimits } from "./limit/read.js";
import type { CompiledLimit } from "./limit/compiled.js";
import type { LimitRule } from "./limit/registry.js";
import { type CircumstanceBounds, readBounds } from "./when/circumstance-bounds.js";
import { readFund, type FundFacts } from "./fund/read.js";
import { readLiableRelatives, type LiableRelativesFacts } from "./contribute/relatives/read-liable-relatives.js";
import type { PlaceFacts } from "./common/place-facts.js";
import { readWeeksToMonths, type WeeksByService } from "./common/quantity-per-month.js";
import { readPlaces } from "./common/read-places.js";
import { checkIds, checkReference, checkSource, nameIndex, readPeriod, type Reading } from "./reading/reading.js";
import type { Appeal, Scheme } from "./scheme.js";

/** A scheme with every text parsed once. Usable only while no issue was found. */
export interface SchemeFacts {
  /** The document, with the numbers of its parameters where it refers to them. */
  readonly scheme: Scheme;
  /** Where numbers of parameters stand. */
  readonly used: readonly UsedParameter[];
  readonly validity: Period;
  readonly places: readonly PlaceFacts[];
  /** By service, how quantities by week count by month. */
  readonly weeks: WeeksByService;
  readonly conditions: readonly CompiledCondition<Condition>[];
  /** How means are converted; undefined where the scheme names no way. */
  readonly conversion: CompiledConversion | undefined;
  readonly assess: AssessFacts;
  readonly entitle: EntitleFacts;
  readonly limits: readonly CompiledLimit<LimitRule>[];
  readonly cost: CostFacts;
  readonly contribute: readonly ContributionFacts[];
  readonly free: ContributeFacts["free"];
  readonly caps: readonly CapFacts[];
  readonly coverCaps: readonly CoverCapFacts[];
  readonly budgets: readonly BudgetFacts[];
  readonly relatives: readonly LiableRelativesFacts[];
  readonly fund: FundFacts;
  /** What numbers of circumstances can be, by id; of those that are left out any. */
  readonly bounds: ReadonlyMap<string, CircumstanceBounds>;
}

/**
 * Checks the sense of a scheme and parses it: unknown names, gaps, overlaps, shares that are not 1, bands that leave scores
 * out, amounts that fall while need rises.
 *
 * @param document a scheme whose form is right (`parseScheme` in `documents/` proves the form of unknown data)
 * @param inputs values of the open inputs; undefined to check the scheme alone, with its inputs left open
 * @param issues where every issue is added
 */
export function readScheme(
  document: Scheme,
  inputs: Readonly<Record<string, string>> | undefined,
  issues: Issue[],
): SchemeFacts {
  const written = readingOf(document, inputs, issues);
  checkHead(document, minorUnits, issues);
  checkLists(document, written);
  checkInputs(written);
  checkServices(written);
  const validity = readPeriod(document.validity, "validity", issues);
  const { scheme, used } = withParameters(written.scheme, validity, written);
  const calendar = scheme.calendar && readCalendar(scheme.calendar, { ...written, scheme });
  const reading: Reading = { ...written, scheme, calendar };
  const places = readPlaces(reading);
  const weeks = readWeeksToMonths(reading);
  const conditions = readConditions(reading, places, validity);
  checkContributeOrder(reading);
  const conversion = readConversion(reading);
  checkCoverSource(reading);
  if (scheme.appeal !== undefined) checkAppeal(scheme.appeal, reading);
  const before = {
    assess: readAssess(reading),
    entitle: readEntitle(reading, validity),
    limits: readLimits(reading, validity),
    cost: readCost(reading),
    ...readContribute(reading, validity),
  };
  return {
    scheme,
    used,
    validity,
    places,
    weeks,
    conditions,
    conversion,
    ...before,
    caps: readCaps(reading, validity, before.contribute),
    coverCaps: readCoverCaps(readingOfOwn(reading), validity),
    budgets: readBudgets(reading, validity),
    relatives: readLiableRelatives(reading, validity),
    fund: readFund(reading, validity),
    bounds: readBounds(scheme.circumstances ?? [], issues),
  };
}

function readingOf(scheme: Scheme, inputs: Readonly<Record<string, string>> | undefined, issues: Issue[]): Reading {
  return {
    // Amounts are read with cents where the minor unit is none that could be counted with.
    scheme: minorUnits.includes(scheme.minorUnit) ? scheme : { ...scheme, minorUnit: 2 },
    inputs: inputs === undefined ? undefined : new Map(Object.entries(inputs)),
    issues,
    sourceIds: nameIndex(scheme.sources),
    inputIds: nameIndex(scheme.inputs),
    levelIds: nameIndex(scheme.levels),
    serviceIds: nameIndex(scheme.services),
    placeIds: nameIndex(scheme.places),
    groupIds: nameIndex(scheme.groups),
    circumstanceIds: nameIndex(scheme.circumstances ?? []),
    budgetStarts: budgetStarts(scheme),
  };
}

function checkAppeal({ days, source }: Appeal, reading: Reading): void {
  checkSource(source, "appeal", reading);
  if (Number.isInteger(days) && days >= 1 && days <= 366) return;
  const expected = "a whole number of days from 1 to 366";
  reading.issues.push({ code: "appeal-days", path: "appeal.days", expected, received: received(days) });
}

function checkLists(scheme: Scheme, { issues }: Reading): void {
  for (const list of ["sources", "inputs", "places", "groups", "areas", "services"] as const) {
    checkIds(scheme[list], list, issues);
  }
  checkIds(scheme.circumstances ?? [], "circumstances", issues);
  checkIds(scheme.incomeKinds ?? [], "incomeKinds", issues);
  checkIds(scheme.expenseKinds ?? [], "expenseKinds", issues);
  checkSources(scheme.sources, issues);
}

/** Where nothing is bought, nobody says how it is covered. */
function checkCoverSource(reading: Reading): void {
  const { cover, services } = reading.scheme;
  if (cover.source !== undefined) checkSource(cover.source, "cover", reading);
  else if (services.length > 0) {
    const expected = "the id of a source of this scheme";
    reading.issues.push({ code: "missing-key", path: "cover.source", expected, received: received(undefined) });
  }
}

function checkServices(reading: Reading): void {
  const areaIds = nameIndex(reading.scheme.areas);
  for (const [index, service] of reading.scheme.services.entries()) {
    checkAfterDeath(service.afterDeath, `services[${index}].afterDeath`, reading);
    if (service.area === undefined) continue;
    checkReference(service.area, areaIds, { what: "an area of this scheme", path: `services[${index}].area` }, reading);
  }
}
