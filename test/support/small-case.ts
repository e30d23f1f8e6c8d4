import type { Case } from "../../src/person/case.js";

/** A made-up child of the small scheme: low need, from 1 July high; ten sessions a month and some hours of care a week. */
export const smallCase: Case = {
  schemaVersion: 1,
  id: "case-1",
  synthetic: true,
  period: { from: "2019-01-01", to: "2019-12-31" },
  client: {
    id: "client-1",
    name: "Anna",
    birthDate: "2010-05-17",
    groups: [{ group: "children", from: "2010-05-17", to: "open" }],
  },
  residences: [{ kind: "declared", place: "north", from: "2010-05-17", to: "open" }],
  assessments: [
    { id: "first", instrument: "scale", date: "2018-11-05", score: "30" },
    { id: "second", instrument: "scale", date: "2019-07-01", score: "72" },
  ],
  plan: {
    lines: [
      {
        id: "physio",
        service: "physio",
        quantity: "4",
        unit: "session",
        per: "month",
        from: "2019-01-01",
        to: "2019-12-31",
        priority: 1,
      },
      {
        id: "care",
        service: "care",
        quantity: "2.5",
        unit: "hour",
        per: "week",
        from: "2019-02-10",
        to: "2019-11-20",
        priority: 2,
      },
    ],
  },
};
