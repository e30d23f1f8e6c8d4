import { multiplyDivideTo, quantityDecimals } from "../../numbers/index.js";
import type { CaseFacts, LineFacts } from "../../person/facts/facts.js";
import { mostUnits } from "../../person/units-within.js";
import { assumedSource } from "../reading/assumption.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { checkSource, readRounding, type Reading } from "../reading/reading.js";
import { readWeeksAndMonths, type WeeksAndMonths } from "../reading/weeks-and-months.js";
import type { Service } from "./service.js";

/** How quantities of a service by week count by month, ready for arithmetic in ten-thousandths of a unit. */
export interface CompiledWeekToMonth extends WeeksAndMonths {
  readonly rounding: CompiledRounding;
  /** What results rest on in which a quantity is converted. */
  readonly assumptions: readonly string[];
}

/** By service, how its quantities by week count by month; undefined where no service says so. */
export type WeeksByService = ReadonlyMap<string, CompiledWeekToMonth> | undefined;

/** Reads how quantities by week count by month, of each service that says so. */
export function readWeeksToMonths(reading: Reading): WeeksByService {
  const found = reading.scheme.services.flatMap((service, index) => readOne(service, `services[${index}]`, reading));
  return found.length === 0 ? undefined : new Map(found);
}

function readOne(
  { id, unit, weekToMonth }: Service,
  at: string,
  reading: Reading,
): readonly (readonly [string, CompiledWeekToMonth])[] {
  if (weekToMonth === undefined) return [];
  const { scheme, issues } = reading;
  const path = `${at}.weekToMonth`;
  checkSource(weekToMonth.source, path, reading);
  // What is counted in money is rounded as money is paid.
  const decimals = unit === "money" ? scheme.minorUnit : quantityDecimals;
  const step = readRounding(weekToMonth.rounding, decimals, `${path}.rounding`, issues);
  const week = readWeeksAndMonths(weekToMonth, path, reading);
  const rounding = { mode: weekToMonth.rounding.mode, step: step * 10 ** (quantityDecimals - decimals) };
  const behind = [assumedSource(weekToMonth.source, scheme), week.weeks.assumption, week.months.assumption];
  return [[id, { ...week, rounding, assumptions: behind.filter((each) => each !== undefined) }]];
}

/** A line as it counts: a quantity by week of a service of which months have a quantity of their own becomes one by month. */
export function countedLine(line: LineFacts, weeks: WeeksByService): LineFacts {
  const rule = line.per === "week" ? weeks?.get(line.service) : undefined;
  if (rule === undefined) return line;
  const { weeks: week, months, rounding } = rule;
  const isCountable = (line.quantity / months.value) * week.value + rounding.step <= mostUnits;
  // A case with more is refused before it is calculated.
  const quantity = isCountable ? multiplyDivideTo(line.quantity, week.value, months.value, rounding) : Infinity;
  return { ...line, per: "month", quantity };
}

/** Adds the assumptions by which quantities of a plan were converted; lines are as they count. */
export function noteConversions(facts: CaseFacts, weeks: WeeksByService, assumptions: string[]): void {
  if (weeks === undefined) return;
  for (const line of facts.lines) {
    for (const each of conversionOf(line, facts, weeks)?.assumptions ?? []) noteAssumption(each, assumptions);
  }
}

/** How the quantity of a line was converted; undefined where it counts as the case states it. */
export function conversionOf(
  { index, per, service }: LineFacts,
  facts: CaseFacts,
  weeks: WeeksByService,
): CompiledWeekToMonth | undefined {
  if (per !== "month" || facts.case.plan?.lines[index]?.per !== "week") return undefined;
  return weeks?.get(service);
}
