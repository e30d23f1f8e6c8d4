import { fileURLToPath } from "node:url";
import type { Case, Result } from "seko";
import { moneyOfMinor } from "seko/numbers";
import { calibrate, type Calibration } from "seko/cohort";
import { readCases } from "seko/io";
import { individualBudgetChildren, regionOf, regions } from "seko/latvia";

/** The hundred synthetic children. */
export const casesFile = fileURLToPath(new URL("cases.json", import.meta.url));

/** The scheme with calibrated level amounts, written by `calibrate.ts`. */
export const schemeFile = fileURLToPath(new URL("scheme.json", import.meta.url));

/** 3 820.00 EUR for each child, in cents. */
const ceilingPerChild = 382_000;

/** What the budgets of so many children together may come to, in EUR. */
export function envelopeOf(children: number): string {
  return moneyOfMinor(children * ceilingPerChild).toString();
}

function envelopeSource(children: number): string {
  return `assumed: ${children} children at 3 820.00 EUR, the ceiling per child of whole projects of the sister programme 9.2.2.3, 191 000 EUR for 50 children in up to 18 months`;
}

/** Reads the synthetic children. */
export function readChildren(): readonly Case[] {
  return readCases(casesFile);
}

/** The scheme of the pilot with level amounts that fill the envelope. */
export function calibratePilot(children: readonly Case[]): Calibration {
  const calibration = calibrate(children, individualBudgetChildren, {
    envelope: envelopeOf(children.length),
    source: envelopeSource(children.length),
  });
  return { ...calibration, scheme: { $schema: "../../schemas/scheme.json", ...calibration.scheme } };
}

/**
 * Tells the region in which a child counts with all its amounts: the one in which the place of its enrolment lies on the first
 * day of the period. It stays the same when the child moves.
 *
 * @returns the name of the region of a result
 */
export function regionOfPilotPlace(children: readonly Case[]): (result: Result) => string {
  const names = new Map(regions.map(({ id, label }) => [id, label.en]));
  const byCase = new Map(
    children.map(({ id, enrolments, period }) => {
      const place = enrolments?.[0]?.place ?? "";
      return [id, names.get(regionOf(place, period.from) ?? "")];
    }),
  );
  return (result) => {
    const name = byCase.get(result.case);
    if (name === undefined) throw new Error(`Case "${result.case}" is enrolled at no place with a region.`);
    return name;
  };
}
