import type { Table } from "../../index.js";
import type { Scheme } from "../../../rules/scheme.js";
import type { Figure, SectionOrWhy } from "../section.js";
import type { Comparison } from "../sums/comparison.js";
import { changedValues } from "../sums/changed-values.js";
import { fundedOf, uncoveredOf } from "../sums/sums.js";
import type { Voice } from "../voice.js";

/** So many values that differ are listed; of more, the number is told. */
const mostListed = 40;

/** What differs between two sets of rules, and what it does to the amounts of those who have some by both. */
export function changesSection(
  comparison: Comparison | undefined,
  schemes: { readonly before: Scheme | undefined; readonly after: Scheme },
  voice: Voice,
): SectionOrWhy {
  const { say, titled, titles, amount, people, decimal, money, smallest } = voice;
  if (comparison === undefined) return { leftOut: say("nav ar ko salīdzināt", "there is nothing to compare with") };
  const { before, after, changed, gained, lost } = comparison;
  if (after.people < smallest) {
    return { leftOut: say("abos aprēķinos summas ir pārāk maz cilvēkiem", "too few people have amounts by both") };
  }
  if (changed.size > 0 && changed.size < smallest) {
    const title = titled(
      say(`summas mainās: ${people(changed.size)}`, `the amounts of ${people(changed.size)} change`),
    );
    const note = say(
      "Par cik, nav parādīts, jo tās būtu šo cilvēku summas.",
      "By how much is not shown: it would be the amounts of these people.",
    );
    return { title, notes: [note], figures: rules(schemes, voice) };
  }
  const change = fundedOf(after) - fundedOf(before);
  const words =
    change === 0n
      ? say("publiskais atbalsts nemainās", "public support stays the same")
      : change > 0n
        ? say(`publiskais atbalsts pieaug par ${amount(change)}`, `public support rises by ${amount(change)}`)
        : say(`publiskais atbalsts samazinās par ${amount(-change)}`, `public support falls by ${amount(-change)}`);
  const title = titled(
    say(
      `${words} (summas abos aprēķinos: ${people(after.people)})`,
      `${words}, over ${people(after.people)} who have amounts by both`,
    ),
  );
  const measures = [
    [say("Budžets", "Budget"), before.budget, after.budget],
    [say("Izmaksas", "Cost"), before.cost, after.cost],
    [say("Publiskais atbalsts", "Public support"), fundedOf(before), fundedOf(after)],
    [say("Klienta maksājums", "Contribution"), before.contribution, after.contribution],
    [say("Nesegtās izmaksas", "Uncovered"), uncoveredOf(before), uncoveredOf(after)],
  ] as const;
  const table: Table = {
    id: "changes",
    title: titles("summas pirms un pēc", "amounts before and after"),
    columns: [
      { id: "measure", kind: "text", label: { lv: "Summa", en: "Measure" } },
      money("before", "Pirms", "Before"),
      money("after", "Pēc", "After"),
      money("difference", "Starpība", "Difference"),
    ],
    rows: measures.map(([name, old, now]) => [name, decimal(old), decimal(now), decimal(now - old)]),
  };
  const notes = [
    say(
      `Budžetu iegūst: ${people(gained.size)}; zaudē: ${people(lost.size)}. Viņu summas tabulā nav, jo vienā no aprēķiniem to nav.`,
      `${people(gained.size)} come to have a budget, ${people(lost.size)} no longer have one; they are not in the table, because one side has no amounts.`,
    ),
  ];
  return { title, notes, figures: [...rules(schemes, voice), { table }] };
}

function rules(
  { before, after }: { readonly before: Scheme | undefined; readonly after: Scheme },
  { say, titles }: Voice,
): readonly Figure[] {
  if (before === undefined) return [];
  const all = changedValues(before, after);
  const rows = all.slice(0, mostListed).map(({ path, before: old, after: now }) => [path, old, now]);
  const rest = all.length - rows.length;
  const more = rest === 0 ? [] : [[say(`un vēl ${rest}`, `and ${rest} more`), undefined, undefined]];
  const table: Table = {
    id: "rules",
    title: titles(`noteikumos atšķiras vērtības: ${all.length}`, `${all.length} values of the rules differ`),
    columns: [
      { id: "value", kind: "text", label: { lv: "Kur noteikumos", en: "Where in the rules" } },
      { id: "before", kind: "text", label: { lv: "Pirms", en: "Before" } },
      { id: "after", kind: "text", label: { lv: "Pēc", en: "After" } },
    ],
    rows: [...rows, ...more],
  };
  return [{ table }];
}
