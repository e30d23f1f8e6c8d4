import type { Day } from "../../calendar/index.js";
import { InputError, received, type Issue } from "../../errors/index.js";
import { basisOf, type Basis } from "../basis.js";
import { dayAsked } from "../day-asked.js";
import { listIssues } from "../fields-asked.js";
import { onDay, type OnDay } from "../last-seen.js";
import { nameIssues } from "../name-asked.js";
import { isIn } from "../regions/index.js";
import { serviceIssues } from "../services/index.js";
import type { Duty, UndatedDuty } from "./basket.js";
import { basketTable } from "./data.js";

/** What a municipality must offer on a day. */
export interface Duties {
  /** Duties in force, each with how sure it is: an assumed duty is not one that was seen, nor is one past the day on which it was last seen. */
  readonly duties: readonly OwedDuty[];
  /** Services that may be mandatory: from which day, or for which group, no public source says for certain. */
  readonly unknown: readonly UndatedDuty[];
  /** What the answer rests on. */
  readonly basis: readonly Basis[];
}

/** A duty in force, and how sure it is on the day asked. */
export type OwedDuty = OnDay<Duty>;

/** A service that a municipality offers. */
export interface Offer {
  /** Id of the service. */
  readonly service: string;
  /** Ids of the groups it is offered to; left out, to everybody. */
  readonly groups?: readonly string[];
}

/**
 * What every municipality must offer a person on a day.
 *
 * @param date a day such as `"2026-01-01"`
 * @param groups ids of the groups that the person belongs to; left out, all groups
 * @throws {InputError} for a text that is no date and for every unknown group
 *
 * @example
 * duty("2026-01-01", ["homeless"]).duties.map(({ service }) => service); // ["shelter"]
 */
export function duty(date: string, groups?: readonly string[]): Duties {
  const day = dayAsked(date);
  const issues = groupIssues(groups === undefined ? [] : groups, "groups");
  if (issues.length > 0) throw new InputError(issues);
  const owed = ({ group }: Duty | UndatedDuty) => groups === undefined || groups.includes(group);
  const duties = basketTable.duties.filter((row) => owed(row) && isIn(row, day));
  const mayHold = (row: UndatedDuty) =>
    dayAsked(row.notBefore) <= day &&
    !duties.some(({ service, group }) => service === row.service && group === row.group);
  return answered(
    duties,
    basketTable.undated.filter((row) => owed(row) && mayHold(row)),
    day,
  );
}

/**
 * What an offer lacks of what must be offered on a day.
 *
 * @param offer the services of a municipality
 * @param date a day such as `"2026-01-01"`
 * @param groups ids of the groups of one person; left out, all groups
 * @throws {InputError} for a text that is no date, for every unknown group or key and every service that is not in the catalogue
 *
 * @example
 * gaps([{ service: "home-care" }], "2025-02-01", ["severe-functional-impairments"]).duties.length; // 1
 */
export function gaps(offer: readonly Offer[], date: string, groups?: readonly string[]): Duties {
  const malformed = listIssues(offer, ["service", "groups"], "offer");
  if (malformed.length > 0) throw new InputError(malformed);
  const issues = offer.flatMap(({ service, groups: offered = [] }, index) => [
    ...serviceIssues(service, `offer[${index}].service`),
    ...groupIssues(offered, `offer[${index}].groups`),
  ]);
  if (issues.length > 0) throw new InputError(issues);
  const { duties, unknown } = duty(date, groups);
  const missing = ({ service, group }: Duty | UndatedDuty) =>
    !offer.some((each) => each.service === service && (each.groups?.includes(group) ?? true));
  return answered(duties.filter(missing), unknown.filter(missing), dayAsked(date));
}

/** Duties with how sure each is, and what all of them rest on. */
function answered(duties: readonly Duty[], unknown: readonly UndatedDuty[], day: Day): Duties {
  return {
    duties: duties.map((row) => onDay(row, basketTable.sources, day)),
    unknown,
    basis: basisOf(basketTable, [duties, unknown], day),
  };
}

function groupIssues(groups: readonly string[], path: string): readonly Issue[] {
  if (!Array.isArray(groups)) {
    return [{ code: "wrong-type", path, expected: "a list of groups", received: received(groups) }];
  }
  const ids = basketTable.groups.map(({ id }) => id);
  return groups.flatMap((group, index) =>
    nameIssues(group, ids, { path: `${path}[${index}]`, expected: "a group of the minimum basket" }),
  );
}
