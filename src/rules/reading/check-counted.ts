import { received } from "../../errors/index.js";
import { checkReference, type Reading } from "./reading.js";

/** A service of the scheme of which something is said for each unit: of what is counted in money, that means nothing. */
export function checkCounted(id: string, path: string, reading: Reading): void {
  checkReference(id, reading.serviceIds, { what: "a service of this scheme", path }, reading);
  if (unitOf(id, reading) === "money") refuseMoney(id, path, reading);
}

/** What a service is counted in; undefined where the scheme does not know it. */
export function unitOf(id: string, { scheme, serviceIds }: Reading) {
  return scheme.services[serviceIds.get(id) ?? -1]?.unit;
}

/** Adds the issue of something that is said for each unit of a service that is counted in money. */
export function refuseMoney(id: string, path: string, { issues }: Reading): void {
  const expected = 'a service counted in units: an amount of money (unit: "money") costs what it says';
  issues.push({ code: "unit-of-money", path, expected, received: received(id) });
}
