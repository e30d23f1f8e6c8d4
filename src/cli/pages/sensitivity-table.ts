import type { Language, Scheme } from "seko";
import type { Movement, Movements, NotMoved } from "seko/movement";
import { makeTable, type Table } from "seko/report";

const courses: Readonly<Record<NonNullable<Movement["course"]>, Readonly<Record<Language, string>>>> = {
  rises: { lv: "aug", en: "rises" },
  falls: { lv: "krīt", en: "falls" },
  same: { lv: "nemainās", en: "stays" },
  turns: { lv: "vispirms vienā, tad otrā virzienā", en: "turns" },
};

/** What moves a result, as a table; titles begin with "Invented data:" where people are made up. */
export function sensitivityTable(
  { moved, people, setAside }: Movements,
  { sources, inputs, currency }: Scheme,
  { synthetic, language }: { readonly synthetic: boolean; readonly language: Language },
): Table {
  const titles = new Map([
    ...sources.map(({ id, title, label }) => [id, label?.[language] ?? title] as const),
    ...inputs.map(({ id, label }) => [`input:${id}`, label?.[language] ?? id] as const),
  ]);
  const looked = moved.some(({ course }) => course !== undefined);
  const [lvStart, enStart] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [lvWithout, enWithout] = setAside === 0 ? ["", ""] : [`, bez ${setAside}`, `, without ${setAside}`];
  const money = (id: string, lv: string, en: string) => ({
    id,
    kind: "money" as const,
    label: { lv, en },
    unit: currency,
  });
  return makeTable({
    id: "sensitivity",
    title: {
      lv: `${lvStart}tie paši cilvēki un tas pats lietojums, kas maina publisko atbalstu (cilvēki: ${people}${lvWithout})`,
      en: `${enStart}same people, same use, what moves public support (people: ${people}${enWithout})`,
    },
    short: { lv: "kas maina rezultātu", en: "what moves it" },
    columns: [
      { id: "assumption", kind: "text", label: { lv: "Pieņēmums", en: "Assumption" } },
      { id: "title", kind: "text", label: { lv: "Kas ir pieņemts", en: "What is assumed" } },
      { id: "share", kind: "share", label: { lv: "Skaitļi mazāki un lielāki par", en: "Numbers lower and higher by" } },
      { id: "people", kind: "count", label: { lv: "Cilvēki, kam mainās", en: "People with a change" } },
      money("lower", "Izmaiņa, ja mazāki", "Change if lower"),
      money("higher", "Izmaiņa, ja lielāki", "Change if higher"),
      ...(looked
        ? [
            {
              id: "course",
              kind: "text" as const,
              label: { lv: "Kad skaitļi aug, atbalsts", en: "As they grow, support" },
            },
            money("least", "Mazākā izmaiņa starp galiem", "Least change between"),
            money("most", "Lielākā izmaiņa starp galiem", "Greatest change between"),
          ]
        : []),
    ],
    rows: moved.map(({ assumption, share, people: own, lower, higher, course, bounds }) => [
      assumption,
      titles.get(assumption),
      share,
      String(own),
      lower,
      higher,
      ...(looked ? [course === undefined ? undefined : courses[course][language], bounds?.least, bounds?.most] : []),
    ]),
  });
}

const whyNot: Readonly<Record<NotMoved["why"], Readonly<Record<Language, string>>>> = {
  "no-amount": { lv: "nedod ne summu, ne cenu", en: "gives no amount and no price" },
  refused: { lv: "ar mainītiem skaitļiem noteikumu nav", en: "gives no rules when moved" },
};

type Together = NonNullable<Movements["together"]>;

/** The sentences below the table. */
const sentencesIn = {
  en: {
    alone: "Each assumption is moved alone, everything else stays. How likely these bounds are, nobody says.",
    refused: (refused: number) => `, ${refused} more gave no rules`,
    nineOfTen: (least: string, most: string, currency: string) => `; nine of ten from ${least} to ${most} ${currency}`,
    together: ({ draws, seed, least, most }: Together, currency: string, refused: string, nineOfTen: string) =>
      `All at once, each by a share of its own drawn at random (draws: ${draws}${refused}; seed: ${seed}): a change from ${least} to ${most} ${currency}${nineOfTen}.`,
  },
  lv: {
    alone: "Katrs pieņēmums ir mainīts atsevišķi, viss pārējais paliek. Cik ticamas ir šīs robežas, nav zināms.",
    refused: (refused: number) => `, ${refused} nederēja`,
    nineOfTen: (least: string, most: string, currency: string) =>
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
  const without = refused === 0 ? "" : words.refused(refused);
  const middle = nineOfTen === undefined ? "" : words.nineOfTen(nineOfTen.least, nineOfTen.most, currency);
  return ["", words.alone, words.together(together, currency, without, middle), ...left];
}
