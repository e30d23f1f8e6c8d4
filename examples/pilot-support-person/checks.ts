import type { Case, Result } from "seko";
import type { PublishedCheck } from "../write-cohort.js";

const pilot = "lpr.gov.lv; lielvarde.lv; plan of 2015";

/** What is published of the support person's pilot, and what these people have. */
export function checksOf(cases: readonly Case[], results: readonly Result[]): readonly PublishedCheck[] {
  return [
    { what: "people", published: "at least 330", example: String(cases.length), source: pilot },
    {
      what: "months of one person",
      published: "at most 24",
      example: `at most ${Math.max(0, ...cases.map(monthsOf))}`,
      source: pilot,
    },
    {
      what: "hours of a month by intensity, with a special situation",
      published: "6, 16, 30, and 10 more",
      example: `at most ${[1, 2, 3].map((intensity) => mostHours(cases, results, String(intensity))).join(", ")}`,
      source: pilot,
    },
  ];
}

/** The calendar months that a person takes part in. */
export function monthsOf({ enrolments }: Case): number {
  const enrolment = enrolments?.[0];
  return enrolment === undefined || enrolment.to === "open" ? 0 : monthsBetween(enrolment.from, enrolment.to);
}

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from) + 1;
}

/** The most hours that anybody of an intensity is allowed in a month. */
export function mostHours(cases: readonly Case[], results: readonly Result[], score: string): number {
  const ofIntensity = new Set(cases.filter(({ assessments }) => assessments?.[0]?.score === score).map(({ id }) => id));
  const sums = results
    .filter((result) => ofIntensity.has(result.case))
    .flatMap((result) => {
      const { lines, months } = result.toJSON();
      return months.map((_, at) => lines.reduce((sum, line) => sum + Number(line.months[at]?.allowed ?? 0), 0));
    });
  return Math.max(0, ...sums);
}
