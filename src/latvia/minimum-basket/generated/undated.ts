// Written from ../undated.tsv by npm run generate: change that one.
import type { UndatedDuty } from "../basket.js";

/** Duties of which the day or the group is not known. */
export const undated: readonly UndatedDuty[] = [
  {"service":"day-care-centre","group":"severe-functional-impairments","level":"every-municipality","unknown":"day","notBefore":"2026-01-01","source":"five-in-2025"},
  {"service":"workshop","group":"mental-impairments","level":"every-municipality","unknown":"day","notBefore":"2026-01-01","source":"five-in-2025"},
  {"service":"family-assistant","group":"families-with-children","level":"every-municipality","unknown":"day","notBefore":"2026-01-01","source":"five-in-2025"},
  {"service":"home-care","group":"functional-impairments","level":"every-municipality","unknown":"group","notBefore":"2025-01-21","source":"cabinet-list-2024"},
];
