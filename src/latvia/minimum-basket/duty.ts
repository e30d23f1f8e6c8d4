import { hintFor, InputError, received, type Issue } from "../../errors/index.js";
import { dayAsked } from "../day-asked.js";
import { isIn } from "../regions/index.js";
import { basketTable, type Duty, type UndatedDuty } from "./data.js";

/** What a municipality must offer on a day. */
export interface Duties {
  /** Duties in force. */
  readonly duties: readonly Duty[];
  /** Services of the basket that may be mandatory already: from which day, no public source says. */
  readonly unknown: readonly UndatedDuty[];
}

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
  checkGroups(groups ?? [], "groups");
  const owed = ({ group }: Duty | UndatedDuty) => groups === undefined || groups.includes(group);
  return {
    duties: basketTable.duties.filter((row) => owed(row) && isIn(row, day)),
    unknown: basketTable.undated.filter((row) => owed(row) && dayAsked(row.notBefore) <= day),
  };
}

/**
 * What an offer lacks of what must be offered on a day.
 *
 * @param offer the services of a municipality
 * @param date a day such as `"2026-01-01"`
 * @param groups ids of the groups of one person; left out, all groups
 * @throws {InputError} for a text that is no date and for every unknown group
 *
 * @example
 * gaps([{ service: "home-care" }], "2025-02-01", ["severe-functional-impairments"]).duties.length; // 1
 */
export function gaps(offer: readonly Offer[], date: string, groups?: readonly string[]): Duties {
  for (const [index, each] of offer.entries()) checkGroups(each.groups ?? [], `offer[${index}].groups`);
  const { duties, unknown } = duty(date, groups);
  const missing = ({ service, group }: Duty | UndatedDuty) =>
    !offer.some((each) => each.service === service && (each.groups?.includes(group) ?? true));
  return { duties: duties.filter(missing), unknown: unknown.filter(missing) };
}

function checkGroups(groups: readonly string[], path: string): void {
  const ids = basketTable.groups.map(({ id }) => id);
  const issues: Issue[] = [];
  for (const [index, group] of groups.entries()) {
    if (ids.includes(group)) continue;
    const hint = hintFor(group, ids);
    issues.push({
      code: "unknown-group",
      path: `${path}[${index}]`,
      expected: "a group of the minimum basket",
      received: received(group),
      ...(hint === undefined ? {} : { hint }),
    });
  }
  if (issues.length > 0) throw new InputError(issues);
}
