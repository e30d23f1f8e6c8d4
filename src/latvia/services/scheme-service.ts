import type { Unit } from "../../person/unit.js";
import type { Service } from "../../rules/common/service.js";
import { serviceTable } from "./service-table.js";

/** A service of the catalogue as a scheme has it. */
export function schemeService(id: string, unit: Unit): Service {
  const found = serviceTable.services.find((service) => service.id === id);
  if (found === undefined) throw new Error(`no service "${id}" in the catalogue`);
  return { id, label: found.label, unit };
}
