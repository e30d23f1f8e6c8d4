import { groupBy } from "../lists/index.js";
import type { EquityNeed, EquityService, NeedKey } from "./document.js";
import { dayDecimals, unitsPerDay, type PersonLookedAt } from "./looked-at.js";
import { measured, type MeasureOptions } from "./measure.js";
import type { Measured } from "./pair.js";
import { peopleOf } from "./statistics.js";

/** What need is told by, and in which order levels and ages stand. */
export interface NeedOptions extends MeasureOptions {
  readonly need: readonly NeedKey[];
  /** The names of levels and of bands of ages, each in order. */
  readonly order: readonly string[];
}

/** People by need, in the order of levels and ages; hours by their number. */
export function needsOf(people: readonly PersonLookedAt[], options: NeedOptions): readonly EquityNeed[] {
  const groups = groupBy(people, ({ need }) => JSON.stringify(options.need.map((key) => need[key])));
  const sorted = [...groups.values()].sort(([left], [right]) => orderOf(left, right, options));
  return sorted.map((group) => needOf(group, options));
}

function orderOf(
  left: PersonLookedAt | undefined,
  right: PersonLookedAt | undefined,
  { need, order }: NeedOptions,
): number {
  for (const key of need) {
    const [old, now] = [left, right].map((person) => person?.need[key] ?? "");
    if (old === undefined || now === undefined || old === now) continue;
    const apart = places[key](old, order) - places[key](now, order);
    return apart || (old < now ? -1 : 1);
  }
  return 0;
}

/** Where a value of a need stands: hours by their number, which nobody has whose hours are not known. */
const places: Readonly<Record<NeedKey, (value: string, order: readonly string[]) => number>> = {
  level: placeIn,
  age: placeIn,
  hours: Number,
};

/** What is in no order stands behind everything. */
function placeIn(value: string, order: readonly string[]): number {
  return (order.indexOf(value) + order.length + 1) % (order.length + 1);
}

function needOf(group: readonly PersonLookedAt[], options: NeedOptions): EquityNeed {
  const { compiled } = options;
  const { currency } = compiled.name;
  const units = new Map(group.flatMap(({ services }) => [...services].map(([id, { unit }]) => [id, unit] as const)));
  const services = [...units].sort(([left], [right]) => (left < right ? -1 : 1));
  const waitedFor = [...new Set(group.flatMap(({ waiting }) => [...waiting.keys()]))].sort();
  const amount = (measure: "out-of-pocket" | "support" | "budget", key: "outOfPocket" | "support" | "budget") =>
    measured(
      { measure, unit: currency },
      group.map((person) => ({ person, value: person[key] })),
      options,
    );
  return {
    ...group[0]?.need,
    people: peopleOf(group),
    services: services.map(([service]) => serviceOf(service, group)),
    measures: [
      ...services.map(([service, unit]) => {
        const asked = group.filter((person) => person.services.has(service));
        const values = asked.map((person) => ({ person, value: unitsPerDay(person, service) }));
        return measured({ measure: "units", service, unit }, values, options);
      }),
      ...waitedFor.map((service) =>
        measured({ measure: "waiting", service, unit: "day" }, waits(group, service), options),
      ),
      amount("out-of-pocket", "outOfPocket"),
      amount("support", "support"),
      amount("budget", "budget"),
    ],
  };
}

/** The days that each waited for a service of whom they are known. */
function waits(group: readonly PersonLookedAt[], service: string): readonly Measured[] {
  return group.flatMap((person) => {
    const days = person.waiting.get(service);
    return days === undefined ? [] : [{ person, value: BigInt(days) * 10n ** BigInt(dayDecimals) }];
  });
}

/** In how many plans of each place a service stands, whether some of it is allowed, and whether the first of it is recorded. */
function serviceOf(service: string, group: readonly PersonLookedAt[]): EquityService {
  const isRecorded = group.some(({ waiting }) => waiting.has(service));
  const asking = group.filter(({ services }) => (services.get(service)?.requested ?? 0) > 0);
  const places = [...groupBy(asking, ({ place }) => place)].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    service,
    places: places.map(([place, people]) => ({
      place,
      asked: peopleOf(people),
      allowed: peopleOf(people.filter(({ services }) => (services.get(service)?.allowed ?? 0) > 0)),
      ...(isRecorded ? { begun: peopleOf(people.filter(({ waiting }) => waiting.has(service))) } : {}),
    })),
  };
}
