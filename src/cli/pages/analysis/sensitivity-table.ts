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
  // Whoever scales cases up is told how far they carry.
  const isSampled = moved.some(({ sampling }) => sampling !== undefined);
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
    columns: [
      ...columns,
      ...(looked ? betweenEnds(scheme) : []),
      ...(isSampled ? intervals.map((each) => ({ ...each, kind: "money" as const, unit: scheme.currency })) : []),
    ],
    rows: moved.map(({ assumption, share, people: own, lower, higher, course, bounds, sampling }) => [
      ...[assumption, titleOf(assumption), share, String(own), lower, higher],
      ...(looked ? [course, course && courses[course][language], bounds?.least, bounds?.most] : []),
      ...(isSampled ? [sampling?.lower.low, sampling?.lower.high, sampling?.higher.low, sampling?.higher.high] : []),
    ]),
  });
}

/** Between which amounts the change of each end would lie, had the cases been drawn at random. */
const intervals = [
  { id: "lower-from", label: { lv: "Zemāki, intervāls no", en: "Lower, interval from" } },
  { id: "lower-to", label: { lv: "Zemāki, intervāls līdz", en: "Lower, interval to" } },
  { id: "higher-from", label: { lv: "Augstāki, intervāls no", en: "Higher, interval from" } },
  { id: "higher-to", label: { lv: "Augstāki, intervāls līdz", en: "Higher, interval to" } },
] as const;

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

/** What is said of rules that assume nothing. */
export const nothingAssumed: Readonly<Record<Language, string>> = {
  en: "These rules have no assumption and no open input: there is nothing to move.",
  lv: "Šajos noteikumos nav ne pieņēmumu, ne atvērtu vērtību: nav ko mainīt.",
};

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

/** What public support comes to of cases that stand for others, and how far that carries; nothing where each is one person. */
export function sampledSentences(
  { cases, support, sampling }: Movements,
  currency: string,
  language: Language,
): readonly string[] {
  if (cases === undefined) return [];
  const [total, low, high] = [support, sampling?.low ?? "", sampling?.high ?? ""].map((decimal) =>
    decimal === "" ? "" : pageNumber(decimal, language),
  );
  const said = {
    en: [
      `Weighted: by the rules as they are, public support is ${total ?? ""} ${currency}`,
      `, with an interval from ${low ?? ""} to ${high ?? ""} ${currency}. The cases were not drawn at random: an interval says how far chance alone would carry, had they been, and nothing of how they were chosen.`,
      ". The cases were not drawn at random, and fewer than two were counted: there is no interval, and the totals say nothing of other people.",
    ],
    lv: [
      `Ar svariem: pēc noteikumiem, kādi tie ir, publiskais atbalsts ir ${total ?? ""} ${currency}`,
      `, intervāls no ${low ?? ""} līdz ${high ?? ""} ${currency}. Lietas nav izvēlētas nejauši: intervāls rāda tikai to, cik liela būtu nejaušība, ja tās tā būtu izvēlētas, un neko par to, kā tās izraudzītas.`,
      ". Lietas nav izvēlētas nejauši, un to ir mazāk nekā divas: intervāla nav, un kopsummas neko nesaka par citiem cilvēkiem.",
    ],
  } satisfies Readonly<Record<Language, readonly string[]>>;
  const [head = "", drawn = "", none = ""] = said[language];
  return [`${head}${sampling === undefined ? none : drawn}`];
}

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
