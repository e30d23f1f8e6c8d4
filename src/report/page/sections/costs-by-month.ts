import { type Table, columnPicture } from "../../index.js";
import type { Figure } from "../section.js";
import type { NamedSource } from "../sources-of.js";
import { type MonthSums, addMonth, emptyMonth } from "../sums/months.js";
import { setApart } from "../sums/small-groups.js";
import { outsideOf, uncoveredOf } from "../sums/sums.js";
import type { Tally } from "../sums/tally.js";
import type { Voice } from "../voice.js";

/** The sources alone or, where one pays for few people, together. */
export function shownSources(tally: Tally, sources: readonly NamedSource[], voice: Voice) {
  const indexed = sources.map(({ id, label }, index) => {
    return { id, label, at: [index], people: tally.clientsBySource[index]?.size ?? 0 };
  });
  const { alone, together } = setApart(indexed, voice.smallest, { shared: true });
  if (together.length === 0) return alone;
  const label = { lv: "Citi avoti kopā", en: "Other sources together" };
  return [...alone, { id: "other-sources", label, at: together.flatMap(({ at }) => at), people: 0 }];
}

/** Some of the amounts of a list, added up. */
export function sumAt(amounts: readonly bigint[], places: readonly number[]): bigint {
  return places.reduce((sum, place) => sum + (amounts[place] ?? 0n), 0n);
}

/** Who pays in each month, or what is paid out in it, as a picture and a table. */
export function months(tally: Tally, sources: readonly NamedSource[], voice: Voice): readonly Figure[] {
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
  const hasOutside = outsideOf(tally.totals) !== 0n;
  const isPaidOut = tally.totals.paidOut !== 0n;
  const amountsOf = ({ sources: paid, contribution, uncovered, outside, paidOut }: MonthSums) => [
    ...shown.map(({ at }) => sumAt(paid, at)),
    ...(hasContribution ? [contribution] : []),
    ...(hasUncovered ? [uncovered] : []),
    ...(hasOutside ? [outside] : []),
    ...(isPaidOut ? [paidOut] : []),
  ];
  const row = (text: string, sums: MonthSums) => {
    const amounts = amountsOf(sums);
    return [text, ...amounts.map(decimal), ...(isPaidOut ? [] : [decimal(costOf(amounts))])];
  };
  const parts = [
    ...shown.map(({ column, label }) => money(column, name(label), name(label))),
    ...(hasContribution ? [money("contribution", "Klienta maksājums", "Contribution")] : []),
    ...(hasUncovered ? [money("uncovered", "Nesegts", "Uncovered")] : []),
    ...(hasOutside
      ? [money("outside", "Virs augstākās ieskaitāmās cenas vai ierobežojuma", "Above ceilings and over limits")]
      : []),
    ...(isPaidOut ? [money("paid-out", "Izmaksā", "Paid out")] : []),
  ];
  if (parts.length === 0) return [];
  const drawn: Table = {
    id: "months",
    title: isPaidOut
      ? titles("naudas pabalsti pa mēnešiem", "cash benefits in each month")
      : titles("kas maksā pa mēnešiem", "who pays in each month"),
    columns: [
      { id: "month", kind: "text", label: { lv: "Mēnesis", en: "Month" } },
      ...parts,
      // What is paid out buys nothing that costs.
      ...(isPaidOut ? [] : [money("cost", "Izmaksas", "Cost")]),
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
    isPaidOut
      ? say(
          `visvairāk izmaksā ${most.month}: ${amount(most.cost)}`,
          `most is paid out in ${most.month}, ${amount(most.cost)}`,
        )
      : say(
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
