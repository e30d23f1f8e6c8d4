import type { Unit } from "../../person/unit.js";
import type { Service } from "../../rules/common/service.js";
import { serviceTable } from "../services/index.js";

/** The services that sources on the pilot or on the move to the community name, in the unit of the nearest price list. */
export const services: readonly Service[] = [
  service("physiotherapist", "hour"),
  service("occupational-therapist", "hour"),
  service("speech-therapist", "hour"),
  service("psychologist-adult", "session"),
  service("art-therapy", "hour"),
  service("music-therapy", "hour"),
  service("dance-movement-therapy", "session"),
  service("canistherapy", "hour"),
  service("montessori", "hour"),
  service("nutritionist", "hour"),
  service("special-pedagogue", "hour"),
  service("support-group", "group-session"),
  service("support-person", "hour"),
  service("companion", "hour"),
  service("work-mentor", "hour"),
  service("home-care", "hour"),
  service("day-care-centre", "day"),
  service("workshop", "day"),
  service("group-home", "24h"),
  service("respite", "24h"),
];

/** A service under its name in the catalogue. */
function service(id: string, unit: Unit): Service {
  const label = serviceTable.services.find((each) => each.id === id)?.label ?? { lv: id, en: id };
  return { id, label, unit };
}
