import type { Table, TableColumn, TableRow } from "../../index.js";
import type { Label } from "../../../sources/index.js";
import { addSums, emptySums, supportOf, outsideOf, shareOf, uncoveredOf, type Sums } from "../sums/sums.js";
import { setApart } from "../sums/small-groups.js";
import type { Voice } from "../voice.js";

/** A group and what it is called. */
export interface NamedGroup {
  readonly name: string;
  readonly people: number;
  readonly sums: Sums;
}

/** What a table by groups is. */
export interface GroupTableForm {
  readonly id: string;
  readonly title: Label;
  /** The column that names the groups. */
  readonly by: TableColumn;
}

/** A group with its name. */
export function named(name: string, sums: Sums): NamedGroup {
  return { name, people: sums.people, sums };
}

/** The groups as a report shows them: small ones as one, under the others. Undefined where even all together are too few. */
export function shownGroups(groups: readonly NamedGroup[], voice: Voice): readonly NamedGroup[] | undefined {
  const { alone, together } = setApart(groups, voice.smallest, { shared: false });
  const rest = together.length === 0 ? [] : [joined(together, voice)];
  const shown = [...alone, ...rest];
  return shown.every(({ people }) => people >= voice.smallest) && shown.length > 0 ? shown : undefined;
}

/** Groups as one. */
export function joined(groups: readonly NamedGroup[], { say }: Voice, name?: string): NamedGroup {
  const sums = emptySums();
  for (const group of groups) addSums(sums, group.sums);
  return named(name ?? say(`Pārējās grupas kopā (${groups.length})`, `Other groups together (${groups.length})`), sums);
}

/** What groups of people have: budgets, costs, who pays, and the public support of one person. */
export function groupTable({ id, title, by }: GroupTableForm, groups: readonly NamedGroup[], voice: Voice): Table {
  const { money, say } = voice;
  const hasContribution = groups.some(({ sums }) => sums.contribution !== 0n);
  const hasOutside = groups.some(({ sums }) => outsideOf(sums) !== 0n);
  const rowOf = (name: string, sums: Sums): TableRow => {
    const contribution = hasContribution ? [sums.contribution] : [];
    const outside = hasOutside ? [outsideOf(sums)] : [];
    const paid = [supportOf(sums), ...contribution, uncoveredOf(sums), ...outside];
    const amounts = [sums.budget, sums.cost, ...paid, eachOf(sums)];
    return [name, String(sums.people), ...amounts.map(voice.decimal)];
  };
  return {
    id,
    title,
    columns: [
      by,
      { id: "people", kind: "count", label: { lv: "Cilvēki ar budžetu", en: "People with a budget" } },
      money("budget", "Budžets", "Budget"),
      money("cost", "Izmaksas", "Cost"),
      money("funded", "Publiskais atbalsts", "Public support"),
      ...(hasContribution ? [money("contribution", "Klienta maksājums", "Contribution")] : []),
      money("uncovered", "Nesegtās izmaksas", "Uncovered"),
      ...(hasOutside ? [money("outside", "Ārpus izmaksām un budžeta", "Outside cost and budget")] : []),
      money("each", "Publiskais atbalsts uz cilvēku", "Public support per person"),
    ],
    rows: groups.map(({ name, sums }) => rowOf(name, sums)),
    total: rowOf(say("Kopā", "All"), joined(groups, voice).sums),
  };
}

/** Public support per person, rounded half up. */
export function eachOf(sums: Sums): bigint {
  return sums.people === 0 ? 0n : shareOf(supportOf(sums), BigInt(sums.people));
}
