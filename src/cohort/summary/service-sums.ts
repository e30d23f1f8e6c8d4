import type { EligibleResult } from "../../result/result.js";
import type { Unit } from "../../person/unit.js";
import { pathOf } from "../../errors/index.js";
import { formatScaledShort, quantityDecimals, safe } from "../../numbers/index.js";
import type { Scheme } from "../../rules/scheme.js";
import { amountText } from "./group-sums.js";
import type { AreaSummary, ServiceSummary } from "./summary.js";

/** The name of what belongs to no area; no id can have parentheses. */
const noArea = "(no area)";

interface AreaSum {
  people: number;
  cost: number;
  covered: number;
  /** The last person who was counted. */
  last: EligibleResult | undefined;
}

interface ServiceSum extends AreaSum {
  readonly unit: Unit;
  readonly area: AreaSum;
  /** Allowed units, scaled. */
  units: number;
}

/** The sums of each service and area while they grow, by id. */
export interface ServiceSums {
  readonly services: ReadonlyMap<string, ServiceSum>;
  readonly areas: ReadonlyMap<string, AreaSum>;
}

/** The services and areas of a scheme, without anybody. */
export function emptyServices(scheme: Scheme): ServiceSums {
  const areas = new Map(scheme.areas.map(({ id }) => [id, nobody()]));
  const services = new Map<string, ServiceSum>();
  for (const { id, unit, area = noArea } of scheme.services) {
    const sum = areas.get(area) ?? nobody();
    areas.set(area, sum);
    services.set(id, { ...nobody(), unit, area: sum, units: 0 });
  }
  return { services, areas };
}

/** Adds the lines of a person to the services and their areas. */
export function addServices({ services }: ServiceSums, result: EligibleResult): void {
  const { lines, units: shown, cost, covered } = result.numbers;
  const { allowed } = shown;
  const monthCount = lines.length === 0 ? 0 : cost.length / lines.length;
  for (const [line, { service }] of lines.entries()) {
    const sum = services.get(service);
    if (sum === undefined) continue;
    let units = 0;
    let lineCost = 0;
    let lineCovered = 0;
    for (let index = line * monthCount; index < (line + 1) * monthCount; index += 1) {
      units += allowed[index] ?? 0;
      lineCost += cost[index] ?? 0;
      lineCovered += covered[index] ?? 0;
    }
    // What takes back is not added to a sum that has left the exact range.
    if (result.numbers.opening !== undefined) {
      for (const exact of [sum.units, sum.cost, sum.covered, sum.area.cost, sum.area.covered]) safe(exact);
    }
    sum.units += units;
    for (const each of [sum, sum.area]) {
      each.cost += lineCost;
      each.covered += lineCovered;
      if (units > 0 && each.last !== result) {
        each.people += 1;
        each.last = result;
      }
    }
  }
}

/** The texts of the services. */
export function serviceSummaries(
  { services }: ServiceSums,
  minorUnit: number,
): Readonly<Record<string, ServiceSummary>> {
  return Object.fromEntries(
    [...services].map(([id, { people, units, unit, cost, covered }]) => [
      id,
      {
        people,
        units: formatScaledShort(safe(units, pathOf("byService", id, "units")), quantityDecimals),
        unit,
        cost: amountText(cost, minorUnit, ["byService", id, "cost"]),
        covered: amountText(covered, minorUnit, ["byService", id, "covered"]),
      },
    ]),
  );
}

/** The texts of the areas. */
export function areaSummaries({ areas }: ServiceSums, minorUnit: number): Readonly<Record<string, AreaSummary>> {
  return Object.fromEntries(
    [...areas].map(([id, { people, cost, covered }]) => [
      id,
      {
        people,
        cost: amountText(cost, minorUnit, ["byArea", id, "cost"]),
        covered: amountText(covered, minorUnit, ["byArea", id, "covered"]),
      },
    ]),
  );
}

function nobody(): AreaSum {
  return { people: 0, cost: 0, covered: 0, last: undefined };
}
