import type { Case } from "seko";
import { assumedAmounts } from "./scheme.js";
import type { PublishedCheck } from "../write-cohort.js";

const talsi = "talsi.lv, project page";
const ministry = "Ministry of Welfare, plan to extend the pilot";

/** What is published of the pilot that ran, and what these people have. */
export function checksOf(cases: readonly Case[]): readonly PublishedCheck[] {
  const places = cases.map(({ enrolments }) => enrolments?.[0]?.place ?? "");
  const perPlace = [...new Set(places)].map((place) => places.filter((each) => each === place).length);
  const services = cases.flatMap(({ plan }) => [...new Set(plan?.lines.map(({ service }) => service))]);
  return [
    { what: "adults", published: "100", example: String(cases.length), source: talsi },
    {
      what: "municipalities, and adults in each",
      published: "10 with 10",
      example: `${perPlace.length} with ${[...new Set(perPlace)].join(" or ")}`,
      source: talsi,
    },
    {
      what: "months of services",
      published: "12, stretched to 15 in the same money",
      example: money(),
      source: ministry,
    },
    {
      what: "volume of April 2020 as a share of January's",
      published: "49 % (51 % below)",
      example: `${unitsIn(cases, "2020-04")} of ${unitsIn(cases, "2020-01")} units`,
      source: ministry,
    },
    {
      what: "services of ten adults in Cēsis",
      published: "51",
      example: `${services.length} of all ${cases.length}`,
      source: "cesis.lv, the pilot has ended",
    },
  ];
}

/** The units that were received in a month, of all services together. */
export function unitsIn(cases: readonly Case[], month: string): number {
  const deliveries = cases.flatMap((each) => each.deliveries ?? []);
  return deliveries.filter(({ from }) => from.startsWith(month)).reduce((sum, { units }) => sum + Number(units), 0);
}

/** Six months of the first amount and nine of the second are as much as twelve of the first. */
function money(): string {
  const [first, second] = ["first", "second"].map((period) => Number(assumedAmounts[`amount-${period}-level-1`]));
  return `6 × ${first} + 9 × ${second} = ${6 * (first ?? 0) + 9 * (second ?? 0)} = 12 × ${first} EUR at level 1`;
}
