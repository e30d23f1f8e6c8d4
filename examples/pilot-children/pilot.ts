import { fileURLToPath } from "node:url";
import type { Case, Result } from "seko";
import { moneyOfMinor } from "seko/numbers";
import { calibrate, type Calibration } from "seko/cohort";
import { readCases } from "seko/io";
import { individualBudgetChildren, regionOf, regions } from "seko/latvia";
import { writtenNumber } from "seko/report";

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
  const { scheme, factor } = calibration;
  const sources = scheme.sources.map((source) =>
    source.id === "calibration"
      ? { ...source, label: { lv: inLatvian(children.length, factor), en: source.title } }
      : source,
  );
  return { ...calibration, scheme: { $schema: "../../schemas/scheme.json", ...scheme, sources } };
}

/** What is assumed of the level amounts, as the title of their source says it. */
function inLatvian(children: number, factor: string): string {
  const written = (decimal: string) => writtenNumber(decimal, "lv");
  return [
    "Kalibrēts ar atskatu: līmeņa summa ir tā svars (level-weights) × x, noapaļots uz leju līdz 0,01 EUR.",
    `x ir ${written(factor)} EUR, lielākais 0,000001 daudzkārtnis, ar kuru izdomāto bērnu budžeti (bērni: ${children}) nepārsniedz ${written(envelopeOf(children))} EUR (pieņemts: 3 820,00 EUR par bērnu, māsas programmas 9.2.2.3. veselu projektu griesti, 191 000 EUR par 50 bērniem līdz 18 mēnešos).`,
    "Ar atskatu, jo ir zināmas visa laika līmeņu maiņas, kuras iepriekš nezina neviens, kas lemj.",
  ].join(" ");
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
