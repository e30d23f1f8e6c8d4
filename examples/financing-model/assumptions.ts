import type { Source } from "seko";

/** What the models assume beside the pilot's own assumptions. None of it is published. */
export const modelSources: readonly Source[] = [
  {
    id: "model-state",
    title: "Assumed: the state pays what the model gives, and the municipality what the model leaves",
    certainty: "assumption",
  },
  {
    id: "model-unit-cost",
    title: "Assumed: the unit cost of a service is the pilot's price for places without a nearer list",
    certainty: "assumption",
  },
  {
    id: "model-no-budget",
    title: "Assumed: without level amounts the municipality gives what was delivered, and nobody is above a budget",
    certainty: "assumption",
  },
  {
    id: "model-block",
    title: "Assumed: a block is paid for 200 places at 95.00 EUR a month each, whoever is in them",
    certainty: "assumption",
  },
];

/** Places that the state pays as a block, whoever is in them: one for each of the adults. Assumed. */
export const blockPlaces = 200;

/** What the state pays for a place of the block and a month, in cents: 95.00 EUR. Assumed. */
export const blockPerPlaceAndMonth = 9_500;

/** What the example leaves out, because no public source gives it. */
export const notComputed: readonly string[] = [
  "living costs outside (rent, food, heating), which the institution bore",
  "pensions that are paid out in full again",
  "buildings and what it costs to close an institution",
];
