import type { Table } from "../../index.js";
import type { RuleChanges } from "../rule-changes.js";
import type { Figure, SectionOrWhy } from "../section.js";
import type { Comparison } from "../sums/comparison.js";
import { rulesTable } from "../tables/rules-table.js";
import type { Voice } from "../voice.js";

/** What differs between two sets of rules, and what it does to the amounts of the same people. */
export function changesSection(
  comparison: Comparison | undefined,
  changes: RuleChanges | undefined,
  voice: Voice,
): SectionOrWhy {
  const { say, titled, people, smallest } = voice;
  if (comparison === undefined) return { leftOut: say("nav ar ko salīdzināt", "there is nothing to compare with") };
  const { compared, changed, setAside, setAsideWithAmounts } = comparison;
  const rules: readonly Figure[] = changes === undefined ? [] : [{ table: rulesTable(changes, voice) }];
  if (compared.size < smallest) {
    return { leftOut: say("salīdzināti ir pārāk maz cilvēki", "too few people can be compared") };
  }
  const few = [changed.size, setAsideWithAmounts.size].some((count) => count > 0 && count < smallest);
  if (few) {
    const title = titled(
      say(`summas mainās: ${people(changed.size)}`, `the amounts of ${people(changed.size)} change`),
    );
    const note = say(
      "Par cik, nav parādīts, jo no tā varētu uzzināt dažu cilvēku summas.",
      "By how much is not shown: the amounts of a few people could be worked out from it.",
    );
    return { title, notes: [note], figures: rules };
  }
  const without = setAside.size === 0 ? "" : say(`, bez ${setAside.size}`, `, without ${people(setAside.size)}`);
  const words = supportWords(comparison, voice);
  const title = titled(
    say(
      `${words} (salīdzināti: ${people(compared.size)}${without})`,
      `${words}, over ${people(compared.size)} compared${without}`,
    ),
  );
  return { title, notes: notesOf(comparison, voice), figures: [...rules, { table: amountsTable(comparison, voice) }] };
}

function supportWords({ totals: { before, after } }: Comparison, { say, amount }: Voice): string {
  const change = after.support - before.support;
  if (change === 0n) return say("publiskais atbalsts nemainās", "public support stays the same");
  return change > 0n
    ? say(`publiskais atbalsts pieaug par ${amount(change)}`, `public support rises by ${amount(change)}`)
    : say(`publiskais atbalsts samazinās par ${amount(-change)}`, `public support falls by ${amount(-change)}`);
}

function amountsTable({ totals: { before, after } }: Comparison, { say, titles, decimal, money }: Voice): Table {
  const names = {
    budget: say("Budžets", "Budget"),
    cost: say("Izmaksas", "Cost"),
    support: say("Publiskais atbalsts", "Public support"),
    outOfPocket: say("No savas kabatas", "Out of pocket"),
  };
  const measures = Object.keys(names) as readonly (keyof typeof names)[];
  return {
    id: "changes",
    title: titles("summas pirms un pēc", "amounts before and after"),
    columns: [
      { id: "measure", kind: "text", label: { lv: "Summa", en: "Measure" } },
      money("before", "Pirms", "Before"),
      money("after", "Pēc", "After"),
      money("difference", "Starpība", "Difference"),
    ],
    rows: measures.map((measure) => {
      const amounts = [before[measure], after[measure], after[measure] - before[measure]];
      return [names[measure], ...amounts.map(decimal)];
    }),
  };
}

function notesOf({ gained, lost, setAside }: Comparison, { say, people }: Voice): readonly string[] {
  return [
    say(
      "Tie paši cilvēki un tas pats lietojums: neviens nelieto vairāk vai mazāk. Kam nav tiesību, tam visas summas ir 0,00.",
      "The same people and the same use: nobody uses more or less. Who is not eligible counts with 0.00 in every amount.",
    ),
    say(
      `Tiesības iegūst: ${people(gained.size)}; zaudē: ${people(lost.size)}.`,
      `${people(gained.size)} become eligible, ${people(lost.size)} no longer are.`,
    ),
    ...(setAside.size === 0
      ? []
      : [
          say(
            `Par ${people(setAside.size)} kādā no aprēķiniem trūkst ziņu; viņu summas nav saskaitītas.`,
            `Of ${people(setAside.size)} a fact is missing under either set of rules; they are in no sum.`,
          ),
        ]),
  ];
}
