import type { PopulationKind } from "../population.js";

/** The populations of the support person's pilot, and the one of a run without options. */
export const supportedPeople: PopulationKind = {
  people: "people",
  command: "npm run example -- pilot-support-person",
  published: { seed: 20_171_201, size: 330 },
};
