import { describe, expect, test } from "vitest";
import { parseCase } from "../../documents/index.js";
import { calculate } from "../../rules/calculate.js";
import { compile } from "../../rules/compile.js";
import { autismBranches, autismMaintenanceTherapy, autismPsychosocialRehabilitation } from "./index.js";

const born = "2020-06-15";
const schemes = [
  ["maintenance-therapy", compile(autismMaintenanceTherapy, { "price-session": "35.00" })],
  ["psychosocial-rehabilitation", compile(autismPsychosocialRehabilitation, { "price-session": "35.00" })],
] as const;
const days = ["2026-01-01", "2027-06-14", "2027-06-15", "2030-01-01", "2038-06-14", "2038-06-15"];

/** A child with both facts, on one day. */
function childOn(day: string): unknown {
  const always = { from: born, to: "open" };
  return {
    schemaVersion: 1,
    synthetic: true,
    id: "child",
    period: { from: day, to: day },
    client: {
      id: "person",
      birthDate: born,
      disabilities: [{ status: "child", ...always }],
      groups: [{ group: "children-with-autism", ...always }],
      circumstances: [{ circumstance: "early-intervention-over", value: true, ...always }],
    },
    residences: [{ kind: "declared", place: "riga", ...always }],
    assessments: [
      { id: "first", instrument: "social-service-assessment", date: "2025-12-01", decidedOn: "2025-12-01" },
    ],
    plan: { lines: [] },
  };
}

describe.each(schemes)("%s", (branch, scheme) => {
  test.each(days)("is open on %s where the table says so", (day) => {
    const outcomes = autismBranches({ birthDate: born, earlyIntervention: true, disability: true }, day);
    const said = outcomes.find((outcome) => outcome.branch === branch)?.state;
    expect(calculate(parseCase(childOn(day)), scheme).outcome.state).toBe(said);
  });
});
