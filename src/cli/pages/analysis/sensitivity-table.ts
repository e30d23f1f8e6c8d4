import type { Language, Scheme } from "seko";
import type { Movement, Movements, NotMoved } from "seko/movement";
import { beginningOf, makeTable, namedColumns, type Table, type TableColumn } from "seko/report";
import { movementForm } from "seko/report-page";
import { pageNumber } from "../../layout/page-number.js";

const courses: Readonly<Record<NonNullable<Movement["course"]>, Readonly<Record<Language, string>>>> = {
  rises: { lv: "aug", en: "rises" },
  falls: { lv: "krīt", en: "falls" },
  same: { lv: "nemainās", en: "stays" },
  turns: { lv: "vispirms vienā, tad otrā virzienā", en: "turns" },
};

/** What moves a result, as a table; titles begin with "Invented data:" where people are made up. */
export function sensitivityTable(
  { moved, people, setAside, cases }: Movements,
  scheme: Scheme,
  { synthetic, language }: { readonly synthetic: boolean; readonly language: Language },
): Table {
  const { columns, titleOf } = movementForm(scheme, language);
  const looked = moved.some(({ course }) => course !== undefined);
  const standing = { synthetic, assumptions: [] };
  const [lvWithout, enWithout] = setAside === 0 ? ["", ""] : [`, bez ${setAside}`, `, without ${setAside}`];
  const [lvCases, enCases] = cases === undefined ? ["", ""] : [`; lietas: ${cases}`, `; cases: ${cases}`];
  return makeTable({
    id: "sensitivity",
    title: {
      lv: `${beginningOf(standing, "lv")}tie paši cilvēki un tas pats lietojums, kas maina publisko atbalstu (cilvēki: ${people}${lvWithout}${lvCases})`,
      en: `${beginningOf(standing, "en")}same people, same use, what moves public support (people: ${people}${enWithout}${enCases})`,
    },
    short: { lv: "kas maina rezultātu", en: "what moves it" },
    columns: looked ? [...columns, ...betweenEnds(scheme)] : columns,
    rows: moved.map(({ assumption, share, people: own, lower, higher, course, bounds }) => [
      ...[assumption, titleOf(assumption), share, String(own), lower, higher],
      ...(looked ? [course, course && courses[course][language], bounds?.least, bounds?.most] : []),
    ]),
  });
}

/** What was seen between the ends. */
function betweenEnds({ currency }: Scheme): readonly TableColumn[] {
  return [
    ...namedColumns("course", { lv: "Kad skaitļi aug, atbalsts", en: "As they grow, support" }),
    {
      ...{ id: "least", kind: "money", unit: currency },
      label: { lv: "Mazākā izmaiņa starp galiem", en: "Least change between" },
    },
    {
      ...{ id: "most", kind: "money", unit: currency },
      label: { lv: "Lielākā izmaiņa starp galiem", en: "Greatest change between" },
    },
  ];
}

const whyNot: Readonly<Record<NotMoved["why"], Readonly<Record<Language, string>>>> = {
  "no-amount": { lv: "nedod ne summu, ne cenu", en: "gives no amount and no price" },
  refused: { lv: "ar mainītiem skaitļiem noteikumu nav", en: "gives no rules when moved" },
};

type Together = NonNullable<Movements["together"]>;
type Bounds = Pick<Together, "least" | "most">;

/** The sentences below the table. */
const sentencesIn = {
  en: {
    alone: "Each assumption is moved alone, everything else stays. How likely these bounds are, nobody says.",
    refused: (refused: number) => `, ${refused} more gave no rules`,
    nineOfTen: ({ least, most }: Bounds, currency: string) => `; nine of ten from ${least} to ${most} ${currency}`,
    together: ({ draws, seed, least, most }: Together, currency: string, refused: string, nineOfTen: string) =>
      `All at once, each by a share of its own drawn at random (draws: ${draws}${refused}; seed: ${seed}): a change from ${least} to ${most} ${currency}${nineOfTen}.`,
  },
  lv: {
    alone: "Katrs pieņēmums ir mainīts atsevišķi, viss pārējais paliek. Cik ticamas ir šīs robežas, nav zināms.",
    refused: (refused: number) => `, ${refused} nederēja`,
    nineOfTen: ({ least, most }: Bounds, currency: string) =>
      `; deviņas no desmit: no ${least} līdz ${most} ${currency}`,
    together: ({ draws, seed, least, most }: Together, currency: string, refused: string, nineOfTen: string) =>
      `Visi reizē, katrs ar savu nejauši izvēlētu daļu (reizes: ${draws}${refused}; sākums: ${seed}): izmaiņa no ${least} līdz ${most} ${currency}${nineOfTen}.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** What was not moved, and what comes of moving all at once. */
export function sensitivitySentences(
  { notMoved, together }: Movements,
  currency: string,
  language: Language,
): readonly string[] {
  const words = sentencesIn[language];
  const left = notMoved.map(({ assumption, why }) => `${assumption}: ${whyNot[why][language]}.`);
  if (together === undefined) return ["", words.alone, ...left];
  const { refused, nineOfTen } = together;
  const number = (decimal: string) => pageNumber(decimal, language);
  const between = ({ least, most }: Bounds): Bounds => ({ least: number(least), most: number(most) });
  const without = refused === 0 ? "" : words.refused(refused);
  const middle = nineOfTen === undefined ? "" : words.nineOfTen(between(nineOfTen), currency);
  const all = words.together({ ...together, ...between(together) }, currency, without, middle);
  return ["", words.alone, all, ...left];
}
