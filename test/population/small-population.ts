import type { Population } from "../../src/population/index.js";
import { smallCase } from "../support/small-case.js";

const label = (text: string) => ({ lv: text, en: text });
const place = (id: string) => ({ id, put: [{ at: "residences[0].place", value: id }] });

/** Seventeen made-up people of the small scheme: two tables that share the level, and a draw in each age. */
export const smallPopulation: Population = {
  schemaVersion: 1,
  kind: "population",
  id: "small",
  label: label("Small"),
  person: smallCase,
  dimensions: [
    { id: "place", label: label("Place"), groups: [place("north"), place("south")] },
    {
      id: "need",
      label: label("Need"),
      groups: [
        { id: "low", put: [{ at: "assessments[0].score", from: "10", to: "39" }] },
        { id: "high", put: [{ at: "assessments[0].score", from: "70", to: "99" }] },
      ],
    },
    {
      id: "age",
      label: label("Age"),
      groups: [
        { id: "school", put: [{ at: "client.birthDate", from: "2002-01-02", to: "2011-12-31" }] },
        { id: "small", put: [{ at: "client.birthDate", from: "2012-01-01", to: "2016-12-31" }] },
      ],
    },
  ],
  margins: [
    {
      id: "places",
      of: ["place", "need"],
      source: "made-up",
      counts: [
        { groups: ["north", "low"], people: 7 },
        { groups: ["north", "high"], people: 3 },
        { groups: ["south", "low"], people: 5 },
        { groups: ["south", "high"], people: 2 },
      ],
    },
    {
      id: "ages",
      of: ["need", "age"],
      source: "made-up",
      counts: [
        { groups: ["low", "school"], people: 8 },
        { groups: ["low", "small"], people: 4 },
        { groups: ["high", "school"], people: 1 },
        { groups: ["high", "small"], people: 4 },
      ],
    },
  ],
  sources: [{ id: "made-up", title: "Invented for a test", certainty: "assumption" }],
};
