import { barPicture, columnPicture, type Table } from "../../index.js";
import type { Figure, SectionOrWhy } from "../section.js";
import type { NamedSource } from "../sources-of.js";
import { addMonth, emptyMonth, type MonthSums } from "../sums/months.js";
import { setApart } from "../sums/small-groups.js";
import { fundedOf, uncoveredOf } from "../sums/sums.js";
import type { Tally } from "../sums/tally.js";
import type { Voice } from "../voice.js";

/** Who pays, in all and by month. */
export function costsSection(
  tally: Tally,
  sources: readonly NamedSource[],
  also: readonly Table[],
  voice: Voice,
): SectionOrWhy {
  const { totals } = tally;
  const { say, amount, people, titled, percent, smallest } = voice;
  if (totals.people < smallest) {
    return { leftOut: say("budžets ir pārāk maz cilvēkiem", "too few people have a budget") };
  }
  const funded = fundedOf(totals);
  const title = titled(
    say(
      `plānotie pakalpojumi maksā ${amount(totals.cost)}, no tiem publiskie avoti sedz ${amount(funded)} jeb ${percent(funded, totals.cost)} (ar budžetu: ${people(totals.people)})`,
      `the services of ${people(totals.people)} cost ${amount(totals.cost)}, of which public sources pay ${amount(funded)}, ${percent(funded, totals.cost)}`,
    ),
  );
  const notes = [
    say(`Budžeti kopā: ${amount(totals.budget)}.`, `Budgets come to ${amount(totals.budget)}.`),
    ...(uncoveredOf(totals) === 0n
      ? []
      : [
          say(
            "Nesegtais ir izmaksas virs budžeta; kas tās sedz, noteikumi nenosaka.",
            "Uncovered is the cost above the budgets; who bears it, the rules do not say.",
          ),
        ]),
  ];
  const figures = [
    payers(tally, sources, voice),
    ...months(tally, sources, voice),
    ...also.map((table) => ({ table })),
  ];
  return { title, notes, figures };
}

/** The sources alone or, where one pays for few people, together. */
function shownSources(tally: Tally, sources: readonly NamedSource[], voice: Voice) {
  const indexed = sources.map(({ id, label }, index) => {
    return { id, label, at: [index], people: tally.clientsBySource[index]?.size ?? 0 };
  });
  const { alone, together } = setApart(indexed, voice.smallest, { shared: true });
  if (together.length === 0) return alone;
  const label = { lv: "Citi avoti kopā", en: "Other sources together" };
  return [...alone, { id: "other-sources", label, at: together.flatMap(({ at }) => at), people: 0 }];
}

function sumAt(amounts: readonly bigint[], places: readonly number[]): bigint {
  return places.reduce((sum, place) => sum + (amounts[place] ?? 0n), 0n);
}

function payers(tally: Tally, sources: readonly NamedSource[], voice: Voice): Figure {
  const { totals } = tally;
  const { say, amount, percent, decimal, titled, titles, money, language, name } = voice;
  const rows = [
    ...shownSources(tally, sources, voice).map(({ label, at }) => [name(label), sumAt(totals.sources, at)] as const),
    ...(totals.contribution === 0n ? [] : [[say("Klienta maksājums", "Contribution"), totals.contribution] as const]),
    ...(uncoveredOf(totals) === 0n ? [] : [[say("Nesegts", "Uncovered"), uncoveredOf(totals)] as const]),
  ];
  const table: Table = {
    id: "payers",
    title: titles("kas maksā", "who pays"),
    columns: [
      { id: "payer", kind: "text", label: { lv: "Kas maksā", en: "Who pays" } },
      money("amount", "Summa", "Amount"),
    ],
    rows: rows.map(([payer, paid]) => [payer, decimal(paid)]),
    total: [say("Izmaksas kopā", "Cost in all"), decimal(totals.cost)],
  };
  const [most = ["", 0n] as const] = rows.toSorted((left, right) => (left[1] > right[1] ? -1 : 1));
  const title = titled(
    say(
      `visvairāk sedz „${most[0]}” – ${amount(most[1])} jeb ${percent(most[1], totals.cost)} no izmaksām`,
      `“${most[0]}” bears most, ${amount(most[1])} or ${percent(most[1], totals.cost)} of the cost`,
    ),
  );
  return { picture: barPicture(table, { language, names: "payer", values: "amount", title }), table };
}

function months(tally: Tally, sources: readonly NamedSource[], voice: Voice): readonly Figure[] {
  const { say, amount, decimal, titled, titles, money, language, name, smallest } = voice;
  const all = [...tally.byMonth.values()].toSorted((left, right) => (left.month < right.month ? -1 : 1));
  const { alone, together } = setApart(all, smallest, { shared: true });
  if (alone.length < 2) return [];
  const shown = shownSources(tally, sources, voice).map((source, index) => ({
    ...source,
    column: `source-${index + 1}`,
  }));
  const hasContribution = tally.totals.contribution !== 0n;
  const hasUncovered = uncoveredOf(tally.totals) !== 0n;
  const amountsOf = ({ sources: paid, contribution, uncovered }: MonthSums) => [
    ...shown.map(({ at }) => sumAt(paid, at)),
    ...(hasContribution ? [contribution] : []),
    ...(hasUncovered ? [uncovered] : []),
  ];
  const row = (text: string, sums: MonthSums) => {
    const amounts = amountsOf(sums);
    return [text, ...amounts.map(decimal), decimal(costOf(amounts))];
  };
  const parts = [
    ...shown.map(({ column, label }) => money(column, name(label), name(label))),
    ...(hasContribution ? [money("contribution", "Klienta maksājums", "Contribution")] : []),
    ...(hasUncovered ? [money("uncovered", "Nesegts", "Uncovered")] : []),
  ];
  const drawn: Table = {
    id: "months",
    title: titles("kas maksā pa mēnešiem", "who pays in each month"),
    columns: [
      { id: "month", kind: "text", label: { lv: "Mēnesis", en: "Month" } },
      ...parts,
      money("cost", "Izmaksas", "Cost"),
    ],
    rows: alone.map((sums) => row(sums.month, sums)),
  };
  const rest = emptyMonth("");
  for (const sums of together) addMonth(rest, sums);
  const name2 = say("Pārējie mēneši kopā", "Other months together");
  const whole = emptyMonth("");
  for (const sums of all) addMonth(whole, sums);
  const table = {
    ...drawn,
    rows: together.length === 0 ? drawn.rows : [...drawn.rows, row(name2, rest)],
    total: row(say("Kopā", "All"), whole),
  };
  const costs = alone.map((sums) => ({ month: sums.month, cost: costOf(amountsOf(sums)) }));
  const [most = { month: "", cost: 0n }] = costs.toSorted((left, right) => (left.cost > right.cost ? -1 : 1));
  const title = titled(
    say(
      `visvairāk pakalpojumi maksā ${most.month}: ${amount(most.cost)}`,
      `services cost most in ${most.month}, ${amount(most.cost)}`,
    ),
  );
  return [
    { picture: columnPicture(drawn, { language, names: "month", parts: parts.map(({ id }) => id), title }), table },
  ];
}

function costOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, each) => sum + each, 0n);
}
