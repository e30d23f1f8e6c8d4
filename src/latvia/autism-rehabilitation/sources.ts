import type { Source } from "../../sources/index.js";

/** What both the table and the schemes rest on. */
export const sharedSources: readonly Source[] = [
  {
    id: "regulation-55",
    title:
      "Cabinet regulation 55 of 2025-01-21: two services, ages, conditions and providers; the law's section 13(1)16 and 13(2.4)",
    link: "https://m.likumi.lv/ta/id/358151",
    date: "2025-01-21",
    certainty: "seen",
  },
  {
    id: "in-force",
    title: "Assumed: the services are given from the day of the regulation, because its entry into force was not seen",
    certainty: "assumption",
  },
];

/** What the schemes rest on. */
export const schemeSources: readonly Source[] = [
  ...sharedSources,
  {
    id: "session-price",
    title:
      "Projected: what a session costs the state, as whoever calculates gives it, for all days, because no tariff was seen",
    certainty: "assumption",
  },
  {
    id: "sessions-of-the-plan",
    title: "Assumed: a child has as many sessions as the plan says, because how many a course has was not seen",
    certainty: "assumption",
  },
];
