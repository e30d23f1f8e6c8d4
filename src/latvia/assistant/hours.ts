import type { Dated } from "../../person/dated.js";
import type { MostUnits } from "../../rules/limit/kinds/most-units.js";
import type { LimitRule } from "../../rules/limit/registry.js";
import type { Purpose } from "../../rules/limit/rule.js";
import type { NamedCircumstance } from "../../rules/scheme.js";
import { adult, child, childForCompanion } from "./who-has-assistant.js";

/** What an assistant is for: an adult's purpose has base hours, a child's everyday life does not. */
export const purposes: readonly Purpose[] = [
  { id: "everyday-life", label: { lv: "Bērna ikdiena", en: "Everyday life of a child" } },
  {
    id: "work",
    label: {
      lv: "Darbs, augstākā izglītība, paralimpiskais sports",
      en: "Work, higher education, paralympic sport",
    },
  },
  {
    id: "school",
    label: {
      lv: "Mācības, biedrības vai kapitālsabiedrības valde",
      en: "School, board of an association or company",
    },
  },
  {
    id: "day-centre",
    label: {
      lv: "Brīvprātīgais darbs, dienas aprūpes centrs, darbnīca, dialīze, ķīmijterapija",
      en: "Volunteering, day care centre, workshop, dialysis, chemotherapy",
    },
  },
];

/** The facts that hours depend on and no other field of a case holds. */
export const circumstances: readonly NamedCircumstance[] = [
  {
    id: "weekly-procedures",
    label: {
      lv: "Nozīmētas procedūras vai rehabilitācija vismaz reizi nedēļā",
      en: "Prescribed procedures or rehabilitation at least weekly",
    },
    kind: "yes-no",
  },
  {
    id: "intensity-coefficient",
    label: { lv: "Intensitātes koeficients (1 vai 2)", en: "Intensity coefficient (1 or 2)" },
    kind: "number",
  },
  {
    id: "limits-of-functions",
    label: {
      lv: "Redzes, kustību vai garīga rakstura funkciju ierobežojumi",
      en: "Limits of vision, movement or mental functioning",
    },
    kind: "yes-no",
  },
  {
    id: "adapted-transport-finding",
    label: {
      lv: "Atzinums par pielāgotu automobili un transporta pabalstu",
      en: "Indication for an adapted car and the transport benefit",
    },
    kind: "yes-no",
  },
];

/** The hours a month of children, of adults by purpose and intensity, and of companions. */
export function limitsOf(days: Dated): readonly LimitRule[] {
  const ofChild = { ...days, source: "child-hours" };
  const ofAdult = { ...days, source: "adult-hours" };
  return [
    {
      id: "assistant-month",
      kind: "most-units",
      per: "month",
      services: ["assistant"],
      amounts: [
        {
          most: "100",
          when: [...child, { kind: "circumstance", circumstance: "weekly-procedures", is: true }],
          ...ofChild,
        },
        { most: "80", when: child, ...ofChild },
        { most: "160", when: adult, ...ofAdult },
        { most: "0", ...ofChild },
      ],
      ...ofAdult,
    },
    {
      id: "assistant-everyday-life-month",
      kind: "most-units",
      per: "month",
      services: ["assistant"],
      purposes: ["everyday-life"],
      amounts: [
        { most: "0", when: [{ kind: "age", from: 18 }], ...ofChild },
        { most: "100", ...ofChild },
      ],
      ...ofChild,
    },
    purposeLimit("work", "160", "80", days),
    purposeLimit("school", "120", "60", days),
    purposeLimit("day-centre", "80", "40", days),
    {
      id: "companion-month",
      kind: "most-units",
      per: "month",
      services: ["companion"],
      amounts: [
        { most: "0", when: [{ kind: "age", until: 5 }], ...days, source: "companion-age" },
        { most: "60", when: childForCompanion, ...ofChild },
        { most: "0", ...ofChild },
      ],
      ...ofChild,
    },
    { id: "one-of-both", kind: "exclusive", per: "month", services: ["assistant", "companion"], ...ofChild },
  ];
}

/** Base hours of a purpose at an intensity coefficient of 1, and twice as many at 2. */
function purposeLimit(purpose: string, twice: string, base: string, days: Dated): MostUnits {
  const rule = { ...days, source: "adult-hours" };
  return {
    id: `assistant-${purpose}-month`,
    kind: "most-units",
    per: "month",
    services: ["assistant"],
    purposes: [purpose],
    when: adult,
    amounts: [
      {
        most: twice,
        when: [{ kind: "number", circumstance: "intensity-coefficient", atLeast: "2" }],
        ...rule,
      },
      { most: base, ...rule },
    ],
    ...rule,
  };
}
