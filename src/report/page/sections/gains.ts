import { binIds } from "../../../compare/bins.js";
import { binPicture, type Table, type TableColumn } from "../../index.js";
import type { SectionOrWhy } from "../section.js";
import { muchPercent, type Comparison } from "../sums/comparison.js";
import { setApart } from "../sums/small-groups.js";
import type { Voice } from "../voice.js";

const labels: readonly (readonly [lv: string, en: string])[] = [
  [`zaudē vairāk par ${muchPercent}\u00a0%`, `lose more than ${muchPercent}%`],
  ["zaudē", "lose"],
  ["bez izmaiņām", "stay the same"],
  ["iegūst", "gain"],
  [`iegūst vairāk par ${muchPercent}\u00a0%`, `gain more than ${muchPercent}%`],
  ["nav aprēķināti", "not calculated"],
];

/** Who gains and who loses, of public support and out of pocket. */
export function gainsSection(comparison: Comparison | undefined, voice: Voice): SectionOrWhy {
  const { say, titled, titles, smallest, language } = voice;
  if (comparison === undefined) return { leftOut: say("nav ar ko salīdzināt", "there is nothing to compare with") };
  const binColumns = binIds.map((id, index): TableColumn => {
    const [lv = "", en = ""] = labels[index] ?? [];
    return { id, kind: "count", label: { lv, en } };
  });
  const table: Table = {
    id: "gains",
    title: titles("cik cilvēku iegūst un zaudē", "how many people gain and lose"),
    columns: [
      { id: "measure", kind: "text", label: { lv: "Ko salīdzina", en: "Measure" } },
      ...binColumns,
      { id: "hidden", kind: "count", label: { lv: "mazās grupas", en: "small groups" } },
    ],
    rows: [
      [say("Publiskais atbalsts", "Public support"), ...shown(comparison.support, smallest)],
      [say("No savas kabatas", "Out of pocket"), ...shown(comparison.outOfPocket, smallest)],
    ],
  };
  const support = toldOf(comparison.support, voice);
  const pocket = toldOf(comparison.outOfPocket, voice);
  const title = titled(say(`publiskais atbalsts – ${support}`, `of public support, ${support}`));
  const pictureTitle = titled(say(`no savas kabatas – ${pocket}`, `out of pocket, ${pocket}`));
  const notes = [
    say(
      `Iegūst, kam ir vairāk publiskā atbalsta vai kas pats maksā mazāk. No savas kabatas: klienta maksājums, nesegtās izmaksas un klienta daļa virs griestiem un ierobežojumiem. Procenti ir no agrākās summas; ja agrāk nebija nekā, jebkura pārmaiņa ir liela.`,
      `Who has more public support, or pays less, gains. Out of pocket is the contribution, the uncovered cost and what the client bears above ceilings and over limits. Percentages are of the amount before; where that was nothing, any change is a large one.`,
    ),
    say(
      `Nav aprēķināts: kādā no aprēķiniem par cilvēku trūkst ziņu. Kam nav tiesību, tam summas ir 0,00. Skaits, kas mazāks par ${smallest}, ir paslēpts „mazajās grupās”.`,
      `Not calculated are people of whom a fact is missing under either set of rules; who is not eligible counts with 0.00. Numbers below ${smallest} are hidden among “small groups”.`,
    ),
  ];
  const bins = [...binIds, "hidden"];
  const options = { language, names: "measure", bins, title: pictureTitle };
  return { title, notes, figures: [{ picture: binPicture(table, options), table }] };
}

/** How many people are in the bins that are shown, from the largest: a sum over a hidden one would give it away. */
function toldOf(bins: readonly Set<string>[], { say, people, smallest, language }: Voice): string {
  const cells = shown(bins, smallest).slice(0, bins.length);
  const filled = cells.flatMap((cell, index) => (Number(cell ?? 0) === 0 ? [] : [{ people: Number(cell), index }]));
  if (filled.length === 0) return say("grupas ir pārāk mazas", "all groups are too small");
  return filled
    .toSorted((left, right) => right.people - left.people)
    .map(({ people: count, index }) => `${people(count)} ${labels[index]?.[{ lv: 0, en: 1 }[language]] ?? ""}`)
    .join(", ");
}

/** The counts of bins, and behind them of all that are hidden. */
function shown(bins: readonly Set<string>[], smallest: number): readonly (string | undefined)[] {
  const groups = bins.map(({ size }, index) => ({ people: size, index }));
  const { together } = setApart(groups, smallest, { shared: false });
  const hidden = new Set(together.map(({ index }) => index));
  const cells = groups.map(({ people, index }) => (hidden.has(index) ? undefined : String(people)));
  return [...cells, String(together.reduce((sum, { people }) => sum + people, 0))];
}
