import { InputError, type Issue } from "../../errors/index.js";
import { nameIssues } from "../name-asked.js";
import { serviceTable } from "./service-table.js";

const ids = serviceTable.services.map(({ id }) => id);

/** What is wrong with the id of a service that is not in the catalogue. */
export function serviceIssues(service: unknown, path: string): readonly Issue[] {
  return nameIssues(service, ids, { path, expected: "a service of the catalogue" });
}

/**
 * Refuses a service that is not in the catalogue.
 *
 * @throws {InputError} with the near id
 */
export function serviceAsked(service: unknown, path = "service"): void {
  const issues = serviceIssues(service, path);
  if (issues.length > 0) throw new InputError(issues);
}
