import type { Equity, EquityPair } from "../../equity/index.js";
import type { Label } from "../../sources/index.js";
import { causeLabels } from "../../typical/cause-labels.js";
import { namedColumns } from "../columns/named-columns.js";
import { samplingCell, samplingColumn } from "../columns/sampling-columns.js";
import { plainNumber } from "../numbers/written.js";
import { makeTable, type Table } from "../table/table.js";
import { placeName } from "./by-place.js";
import { measureCells, needCells, needColumns, titled, type Words } from "./equity-words.js";

/** How far places are apart for people of equal need, how often chance alone does that, and the two people who are farthest apart. */
export function spreadTable(found: Equity, words: Words): Table {
  const { need: keys, needs, weighted } = found;
  return makeTable({
    id: "spread",
    title: titled(found, {
      lv: "cik tālu vietas ir cita no citas pie vienādas vajadzības",
      en: "how far places are apart at equal need",
    }),
    short: { lv: "atšķirības", en: "spread" },
    columns: [
      ...needColumns(keys),
      ...namedColumns("measure", { lv: "Ko salīdzina", en: "Measure" }),
      { id: "places", kind: "count", label: { lv: "Vietas", en: "Places" } },
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
      {
        id: "spread",
        kind: "quantity",
        label: { lv: "Augstākais mazāk zemākais", en: "Highest less lowest" },
      },
      { id: "by-chance", kind: "share", label: { lv: "Tik liela nejauši", en: "As large by chance" } },
      { id: "gini", kind: "quantity", label: { lv: "Džini koeficients", en: "Gini coefficient" } },
      { id: "widest", kind: "text", label: { lv: "Visnevienlīdzīgākais pāris", en: "The most unequal pair" } },
      ...(weighted === undefined ? [] : [samplingColumn]),
    ],
    rows: needs.flatMap((need) =>
      need.measures.map((measure) => {
        const { places, spread, byChance, gini, widest } = measure;
        return [
          ...needCells(need, keys, words),
          ...measureCells(measure, words),
          String(places.length),
          String(places.reduce((sum, { people }) => sum + people, 0)),
          spread,
          byChance === undefined ? undefined : shareText(byChance),
          gini,
          widest === undefined ? undefined : pairText(widest, words),
          ...(weighted === undefined ? [] : [samplingCell(words.language)]),
        ];
      }),
    ),
  });
}

const plan: Label = { lv: "plāns", en: "plan" };

/** A share with four decimals, rounded up: chance is never said to be less than it is. */
function shareText({ asLarge, of }: { readonly asLarge: number; readonly of: number }): string {
  const scaled = Math.ceil((asLarge * 10_000) / of);
  return scaled === 10_000 ? "1" : `0.${String(scaled).padStart(4, "0")}`;
}

function pairText({ least, most, causes }: EquityPair, words: Words): string {
  const person = ({ place, value, case: id }: EquityPair["least"]) =>
    `${placeName(place, words)} ${plainNumber(value, words.language)}${id === undefined ? "" : ` (${id})`}`;
  const why = causes.map((cause) => (cause === "plan" ? plan : causeLabels[cause])[words.language]).join(", ");
  return `${person(least)} – ${person(most)}${why === "" ? "" : `: ${why}`}`;
}
