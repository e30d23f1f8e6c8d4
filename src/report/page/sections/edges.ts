import { countOf } from "../../../errors/index.js";
import type { Table } from "../../index.js";
import type { Figure, SectionOrWhy } from "../section.js";
import type { Tally } from "../sums/tally.js";
import type { Voice } from "../voice.js";
import { edgeWords } from "./edge-words.js";

/** Whom a rule keeps from something: who has no budget and why, whose units are cut, whose plan costs more than the budget. */
export function edgesSection(tally: Tally, axes: readonly Figure[], voice: Voice): SectionOrWhy {
  const { say, titled, titles, people, count, smallest } = voice;
  const { ineligible, incomplete } = tally.outcomes;
  const edges = [...tally.edges].toSorted(([left], [right]) => (left < right ? -1 : 1));
  if (edges.length === 0 && axes.length === 0) {
    return { leftOut: say("nevienu noteikumi neierobežo", "no rule keeps anybody from anything") };
  }
  const table: Table = {
    id: "edges",
    title: titles("kam noteikumi ko liedz", "whom the rules keep from something"),
    columns: [
      { id: "edge", kind: "text", label: { lv: "Kas", en: "What" } },
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
    ],
    rows: edges.map(([edge, clients]) => [
      count(clients.size) === undefined
        ? `${edgeWords(edge, voice)} (${people(clients.size)})`
        : edgeWords(edge, voice),
      count(clients.size),
    ]),
  };
  const over = tally.edges.get("uncovered")?.size ?? 0;
  const without = new Set([...ineligible, ...incomplete]).size;
  const title = titled(
    say(
      `plāns maksā vairāk nekā budžets: ${people(over)}; bez budžeta: ${people(without)}`,
      `the plans of ${people(over)} cost more than their budgets; ${without === 0 ? "everybody has a budget" : `${people(without)} have no budget`}`,
    ),
  );
  const notes = [
    say(
      `Cilvēks var būt vairākās rindās. Kur cilvēku ir mazāk par ${smallest}, skaits nav parādīts.`,
      `A person can stand in several rows. Where there are fewer than ${countOf(smallest, "person", "people")}, the number is not shown.`,
    ),
  ];
  return { title, notes, figures: [...(edges.length === 0 ? [] : [{ table }]), ...axes] };
}
