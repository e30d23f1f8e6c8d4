import { type Table, barPicture } from "../../index.js";
import { benefitsSection } from "./benefits.js";
import type { Figure, SectionOrWhy } from "../section.js";
import type { Scheme } from "../../../rules/scheme.js";
import { type NamedSource, sourcesOf } from "../sources-of.js";
import { supportOf, outsideOf, uncoveredOf } from "../sums/sums.js";
import type { Tally } from "../sums/tally.js";
import type { Voice } from "../voice.js";
import { months, shownSources, sumAt } from "./costs-by-month.js";

/** Who pays, in all and by month. */
export function costsSection(tally: Tally, scheme: Scheme, also: readonly Table[], voice: Voice): SectionOrWhy {
  const { totals } = tally;
  const { say, amount, people, titled, percent, smallest } = voice;
  const sources = sourcesOf(scheme);
  if (totals.people < smallest) {
    return { leftOut: say("budžets ir pārāk maz cilvēkiem", "too few people have a budget") };
  }
  // What buys nothing is money that people are given. The page of a report loads no rules, and so asks the scheme itself.
  if (scheme.services.length === 0) return benefitsSection(tally, also, voice);
  const cost = totals.cost + outsideOf(totals);
  const funded = supportOf(totals) + totals.outsideMunicipality;
  const title = titled(
    say(
      `plānotie pakalpojumi maksā ${amount(cost)}, no tiem publiskie avoti sedz ${amount(funded)} jeb ${percent(funded, cost)} (ar budžetu: ${people(totals.people)})`,
      `the services of ${people(totals.people)} cost ${amount(cost)}, of which public sources pay ${amount(funded)}, ${percent(funded, cost)}`,
    ),
  );
  const notes = [
    say(`Budžeti kopā: ${amount(totals.budget)}.`, `Budgets come to ${amount(totals.budget)}.`),
    ...(uncoveredOf(totals) === 0n ? [] : [uncoveredNote(tally, voice)]),
  ];
  if (outsideOf(totals) !== 0n) {
    notes.push(
      say(
        `No tā ${amount(outsideOf(totals))} ir virs augstākās ieskaitāmās cenas vai ierobežojuma, ārpus budžetiem: klienti maksā ${amount(totals.outsideClient)}, pašvaldības ${amount(totals.outsideMunicipality)}.`,
        `${amount(outsideOf(totals))} of it are above ceilings and over limits, outside the budgets: clients pay ${amount(totals.outsideClient)}, municipalities ${amount(totals.outsideMunicipality)}.`,
      ),
    );
  }
  const figures = [
    ...payers(tally, sources, voice),
    ...months(tally, sources, voice),
    ...also.map((table) => ({ table })),
  ];
  return { title, notes, figures };
}

/** What is not covered: it is above budgets, or caps on what they cover do not let it through. */
function uncoveredNote({ edges }: Tally, { say }: Voice): string {
  if (!edges.has("capped")) {
    return say(
      "Nesegtais ir izmaksas virs budžeta; kas tās sedz, noteikumi nenosaka.",
      "Uncovered is the cost above the budgets; who bears it, the rules do not say.",
    );
  }
  if (!edges.has("uncovered")) {
    return say(
      "Nesegtais ir izmaksas virs griestiem, līdz kuriem budžeti sedz pakalpojumu; kas tās sedz, noteikumi nenosaka.",
      "Uncovered is the cost above the caps up to which budgets cover a service; who bears it, the rules do not say.",
    );
  }
  return say(
    "Nesegtais ir izmaksas virs budžeta vai virs griestiem, līdz kuriem budžets sedz pakalpojumu; kas tās sedz, noteikumi nenosaka.",
    "Uncovered is the cost above the budgets, or above the caps up to which they cover a service; who bears it, the rules do not say.",
  );
}

/** Who bears how much; nothing where nobody bears anything. */
function payers(tally: Tally, sources: readonly NamedSource[], voice: Voice): readonly Figure[] {
  const { totals } = tally;
  const { say, amount, percent, decimal, titled, titles, money, language, name } = voice;
  const cost = totals.cost + outsideOf(totals);
  const rows = [
    ...shownSources(tally, sources, voice).map(({ label, at }) => [name(label), sumAt(totals.sources, at)] as const),
    ...(totals.contribution === 0n ? [] : [[say("Klienta maksājums", "Contribution"), totals.contribution] as const]),
    ...(uncoveredOf(totals) === 0n ? [] : [[say("Nesegts", "Uncovered"), uncoveredOf(totals)] as const]),
    ...outsideRow(say("Klienti ārpus budžeta", "Clients, outside the budget"), totals.outsideClient),
    ...outsideRow(say("Pašvaldības ārpus budžeta", "Municipalities, outside the budget"), totals.outsideMunicipality),
  ];
  const table: Table = {
    id: "payers",
    title: titles("kas maksā", "who pays"),
    columns: [
      { id: "payer", kind: "text", label: { lv: "Kas maksā", en: "Who pays" } },
      money("amount", "Summa", "Amount"),
    ],
    rows: rows.map(([payer, paid]) => [payer, decimal(paid)]),
    total: [say("Izmaksas kopā", "Cost in all"), decimal(cost)],
  };
  const [most] = rows.toSorted((left, right) => (left[1] > right[1] ? -1 : 1));
  if (most === undefined) return [];
  const title = titled(
    say(
      `visvairāk sedz „${most[0]}” – ${amount(most[1])} jeb ${percent(most[1], cost)} no izmaksām`,
      `“${most[0]}” bears most, ${amount(most[1])} or ${percent(most[1], cost)} of the cost`,
    ),
  );
  return [{ picture: barPicture(table, { language, names: "payer", values: "amount", title }), table }];
}

/** A row for who pays what is above ceilings and over limits; none where that is nothing. */
function outsideRow(payer: string, minor: bigint): readonly (readonly [string, bigint])[] {
  return minor === 0n ? [] : [[payer, minor]];
}
