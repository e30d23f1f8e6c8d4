import type { Dated } from "../../person/dated.js";
import type { Scheme } from "../../rules/scheme.js";
import type { When } from "../../rules/when/when.js";

/** A child who can have an assistant. */
export const child: When = [
  { kind: "age", from: 5, until: 18 },
  { kind: "disability", statuses: ["child"], specialCare: true },
];

/** An adult who can have one, as far as age and group say. */
export const adult: When = [
  { kind: "age", from: 18 },
  { kind: "disability", statuses: ["group-1", "group-2"] },
];

/** A child who can have a companion: that it must be 5 years old is assumed, and no condition, but hours of its own. */
export const childForCompanion: When = [
  { kind: "age", until: 18 },
  { kind: "disability", statuses: ["child"], specialCare: false },
];

/** A coefficient of exactly that: numbers of a case have at most four decimals, so none lies between. The source says so to whoever reads the scheme. */
function coefficientOf(value: "1" | "2"): When {
  return [{ kind: "number", circumstance: "intensity-coefficient", atLeast: value, below: `${value}.0001` }];
}

/** Who can have an assistant or a companion: an adult of group I or II only with limits of functions, or with the finding on transport, and at a coefficient of the act. */
export function conditionsOf(days: Dated): Scheme["conditions"] {
  const adults = ["limits-of-functions", "adapted-transport-finding"].map((circumstance): When => [
    ...adult,
    { kind: "circumstance", circumstance, is: true },
  ]);
  const options = [child, ...adults, childForCompanion].map((when) => ({ when, ...days }));
  const coefficients = [[{ kind: "age", until: 18 }], coefficientOf("1"), coefficientOf("2")] as const;
  return [
    { id: "disability", kind: "any-of", options, source: "who-has-assistant" },
    {
      id: "intensity-coefficient",
      label: { lv: "Intensitātes koeficients ir 1 vai 2", en: "The intensity coefficient is 1 or 2" },
      kind: "any-of",
      options: coefficients.map((when) => ({ when, ...days })),
      source: "exact-coefficients",
    },
  ];
}
