import { InputError, received, type Issue } from "../../errors/index.js";
import { basisOf, type Basis } from "../basis.js";
import { listIssues } from "../fields-asked.js";
import { nameIssues } from "../name-asked.js";
import { serviceIssues } from "../services/index.js";
import { communityPlaceTable, planOfPlaces, type PlaceGroup } from "./data.js";

const groups = [...new Set(communityPlaceTable.planned.map(({ group }) => group))];

/** How many people of a group need a service at a time. */
export interface Demand {
  readonly group: PlaceGroup;
  /** Id of the service. */
  readonly service: string;
  /** A whole number, at least 0. */
  readonly people: number;
}

/** Demand against places. */
export interface Capacity extends Demand {
  /** Planned places: 0 where none are planned, undefined where sites are planned but no places published. */
  readonly places: number | undefined;
  /** People for whom there is no place; undefined where the places are. */
  readonly missing: number | undefined;
  /** What the places rest on; where none are planned, the plan that plans none. */
  readonly basis: readonly Basis[];
}

/**
 * Where the places planned in 2023 fall short of a demand. Places are of the whole country, so the demand must be too; demands
 * of one group and service are added up.
 *
 * @throws {InputError} for every unknown group, service or key, and every demand that is no whole number of people
 *
 * @example
 * capacity([{ group: "adults-with-mental-impairments", service: "respite", people: 25 }])[0]?.missing; // 6
 */
export function capacity(demand: readonly Demand[]): readonly Capacity[] {
  const malformed = listIssues(demand, ["group", "service", "people"], "demand");
  if (malformed.length > 0) throw new InputError(malformed);
  const issues: Issue[] = [];
  const added = new Map<string, Demand>();
  for (const [index, { group, service, people }] of demand.entries()) {
    if (!Number.isSafeInteger(people) || people < 0) {
      const path = `demand[${index}].people`;
      issues.push({ code: "not-people", path, expected: "a whole number of people", received: received(people) });
    }
    issues.push(
      ...nameIssues(group, groups, { path: `demand[${index}].group`, expected: "a group of the planned places" }),
      ...serviceIssues(service, `demand[${index}].service`),
    );
    const key = `${group} ${service}`;
    added.set(key, { group, service, people: (added.get(key)?.people ?? 0) + people });
  }
  if (issues.length > 0) throw new InputError(issues);
  return [...added.values()].map(against);
}

function against(demand: Demand): Capacity {
  const planned = communityPlaceTable.planned.find(
    ({ group, service }) => group === demand.group && service === demand.service,
  );
  const places = planned === undefined ? 0 : planned.places === undefined ? undefined : Number(planned.places);
  const missing = places === undefined ? undefined : Math.max(0, demand.people - places);
  return { ...demand, places, missing, basis: basisOf(communityPlaceTable, planned ?? { source: planOfPlaces }) };
}
