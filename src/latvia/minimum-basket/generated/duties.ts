// Written from ../duties.tsv by npm run generate: change that one.
import type { Duty } from "../basket.js";

/** The services that every municipality must offer, by group and day. */
export const duties: readonly Duty[] = [
  {"service":"home-care","group":"severe-functional-impairments","level":"every-municipality","from":"2025-01-21","to":"open","source":"law-2024","seenOn":"2025-12-18"},
  {"service":"crisis-centre","group":"in-crisis","level":"every-municipality","from":"2025-01-21","to":"open","source":"law-2024","seenOn":"2025-12-18"},
  {"service":"group-home","group":"mental-impairments","level":"every-municipality","from":"2025-01-21","to":"open","source":"law-2024","seenOn":"2025-12-18"},
  {"service":"long-term-care","group":"severe-functional-impairments","level":"every-municipality","from":"2025-01-21","to":"open","source":"law-2024","seenOn":"2025-12-18"},
  {"service":"long-term-care","group":"children-without-parental-care","level":"every-municipality","from":"2025-01-21","to":"open","source":"law-2024","seenOn":"2025-12-18"},
  {"service":"shelter","group":"homeless","level":"every-municipality","from":"2025-01-21","to":"open","source":"five-in-2025"},
  {"service":"respite","group":"carers","level":"every-municipality","from":"2026-01-01","to":"open","source":"respite-2026"},
  {"service":"social-mentor","group":"youth-with-behaviour-or-addiction-problems","level":"every-municipality","from":"2026-01-01","to":"open","source":"mentor-2026"},
  {"service":"social-mentor","group":"children-without-parental-care","level":"every-municipality","from":"2026-01-01","to":"open","source":"mentor-groups","ageFrom":"16"},
  {"service":"social-mentor","group":"after-out-of-family-care","level":"every-municipality","from":"2026-01-01","to":"open","source":"mentor-groups"},
  {"service":"social-rehabilitation-programme","group":"youth-with-behaviour-or-addiction-problems","level":"every-municipality","from":"2029-01-01","to":"open","source":"mentor-2026"},
  {"service":"day-care-centre","group":"severe-functional-impairments","level":"every-municipality","from":"2029-01-01","to":"open","source":"transition-2028"},
  {"service":"workshop","group":"mental-impairments","level":"every-municipality","from":"2029-01-01","to":"open","source":"transition-2028"},
  {"service":"family-assistant","group":"families-with-children","level":"every-municipality","from":"2029-01-01","to":"open","source":"transition-2028"},
];
