import { countOf } from "../../../errors/index.js";
import type { Table } from "../../index.js";
import type { Scheme } from "../../../rules/scheme.js";
import type { Movements } from "../../../movement/index.js";
import { movementFigure } from "./movements.js";
import type { SectionOrWhy } from "../section.js";
import { movementForm } from "../tables/movement-form.js";
import { supportOf, type Sums } from "../sums/sums.js";
import type { Tally } from "../sums/tally.js";
import type { Voice } from "../voice.js";

/** What is assumed, and how much rests on it. */
export function assumptionsSection(
  tally: Tally,
  scheme: Scheme,
  movements: Movements | undefined,
  voice: Voice,
): SectionOrWhy {
  const { say, titled, titles, amount, decimal, money, count } = voice;
  const form = movementForm(scheme, voice.language);
  const all = [...tally.byAssumption].toSorted(([leftId, left], [rightId, right]) => {
    const [first, second] = [supportOf(left), supportOf(right)];
    return first === second ? (leftId < rightId ? -1 : 1) : first > second ? -1 : 1;
  });
  const [first] = all;
  if (first === undefined) return { leftOut: say("nekas nav pieņemts", "nothing is assumed") };
  const table: Table = {
    id: "assumptions",
    title: titles("pieņēmumi un kas uz tiem balstās", "assumptions and what rests on them"),
    columns: [
      { id: "assumption", kind: "text", label: { lv: "Pieņēmums", en: "Assumption" } },
      { id: "title", kind: "text", label: { lv: "Kas ir pieņemts", en: "What is assumed" } },
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
      money("funded", "Publiskais atbalsts", "Public support"),
    ],
    rows: all.map(([id, sums]) => [
      id,
      form.titleOf(id),
      count(sums.people),
      isShown(sums) ? decimal(supportOf(sums)) : undefined,
    ]),
  };
  const moved = movements === undefined ? undefined : movementFigure(movements, form, voice);
  const most = moved?.sentence ?? restsOn(first);
  const title = titled(
    say(
      `pieņēmumu skaits: ${all.length}; ${most}`,
      `${countOf(all.length, "assumption is made", "assumptions are made")}; ${most}`,
    ),
  );
  const notes = [
    say(
      "Vienas un tās pašas summas var balstīties uz vairākiem pieņēmumiem. Pieņēmumu tabula rāda, cik liela rezultāta daļa mainītos līdz ar pieņēmumu, nevis par cik.",
      "The same amounts can rest on several assumptions. The table of assumptions says how much of the result would move with one, not by how much.",
    ),
  ];
  return {
    title,
    notes: moved === undefined ? notes : [moved.note, ...notes],
    figures: moved === undefined ? [{ table }] : [moved.figure, { table }],
  };

  /** How much rests on the first, or on each of several. */
  function restsOn([id, sums]: readonly [string, Sums]): string {
    const equal = all.filter(([, each]) => supportOf(each) === supportOf(sums)).length;
    const rests = isShown(sums)
      ? say(`: publiskais atbalsts ${amount(supportOf(sums))}`, `, ${amount(supportOf(sums))} of public support`)
      : "";
    if (equal === 1) return say(`visvairāk balstās uz „${id}”${rests}`, `most rests on “${id}”${rests}`);
    if (!isShown(sums)) return say(`uz katra no ${equal} balstās visvairāk`, `most rests on each of ${equal} of them`);
    const funded = amount(supportOf(sums));
    return say(
      `uz katra no ${equal} balstās publiskais atbalsts ${funded}`,
      `on each of ${equal} of them rest ${funded} of public support`,
    );
  }

  /** Of an assumption that all but a few people rest on, the rest could be worked out. */
  function isShown({ people }: Sums): boolean {
    const others = tally.totals.people - people;
    return people >= voice.smallest && (others === 0 || others >= voice.smallest);
  }
}
