import type { Scenario } from "../../../src/what-if/index.js";

const reason = { lv: "Pieņemts.", en: "Assumed." };
const rounding = { mode: "half-up", step: "0.01" } as const;
const stating = (id: string, what: Partial<Scenario>): Scenario => ({
  ...{ schemaVersion: 1, kind: "scenario", id, label: { lv: "Citādi", en: "Otherwise" } },
  ...what,
});
/** Scenarios that are stated beside the comparisons of a cohort. */
export const scenarios = {
  "more-care": stating("more-care", {
    takeUp: [{ id: "care", reason, service: "care", multiply: "1.3", rounding }],
  }),
  "more-of-low": stating("more-of-low", {
    takeUp: [{ id: "low", reason, level: "low", multiply: "1.2", rounding }],
  }),
  "more-in-place": stating("more-in-place", {
    takeUp: [{ id: "place", reason, place: "daugavpils", multiply: "0.5", rounding }],
  }),
  newcomers: stating("newcomers", {
    entrants: [
      { id: "high", reason, level: "high", people: 400 },
      { id: "there", reason, place: "daugavpils", service: "care", people: 30 },
    ],
  }),
  "few-places": stating("few-places", {
    places: [{ id: "places", reason, service: "physio", people: 40 }],
  }),
} satisfies Readonly<Record<string, Scenario>>;
