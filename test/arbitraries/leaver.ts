import fc from "fast-check";
import type { Case } from "../../src/person/case.js";
import type { CompensationScheme } from "../../src/rules/follow/compensation/scheme.js";
import { compensationScheme, follower } from "./following.js";

/** People of whom something is claimed on most days: adults who left before, with a service of their municipality in each month. */
export const leaver: fc.Arbitrary<Case> = fc
  .tuple(follower, fc.constantFrom("north", "south"), fc.boolean(), fc.integer({ min: 0, max: 60_000 }))
  .map(([document, payer, stays, minor]): Case => {
    const { deathDate, ...client } = document.client;
    const months = ["01", "02", "03", "04", "05", "06"];
    const services = months.map((month) => ({
      ...{ id: `m${month}`, service: "care", line: "care", units: "1", unit: "hour" as const, payer },
      ...{ from: `2019-${month}-17`, to: `2019-${month}-20`, cost: (minor / 100).toFixed(2) },
    }));
    return {
      ...document,
      client: { ...client, birthDate: "1980-05-17", ...(stays || deathDate === undefined ? {} : { deathDate }) },
      leavings: [{ id: "out", on: "2018-09-30", institution: "manor", group: "adult", placedBy: payer }],
      ...(stays ? { settings: [{ kind: "home", from: "2000-01-01", to: "open" }] } : {}),
      deliveries: [...(document.deliveries ?? []).filter(({ paidBy }) => paidBy !== "other-programme"), ...services],
    };
  });

/** Rules by which something is claimed on most days. */
export const openCompensation: fc.Arbitrary<CompensationScheme> = compensationScheme.map((scheme) => {
  const { services } = scheme.gate;
  return typeof services === "string" ? scheme : { ...scheme, gate: { ...scheme.gate, services: ["care"] } };
});
