import {
  makeTable,
  resultColumn,
  type ColumnKind,
  type Table,
  type TableCell,
  type TableColumn,
} from "../../report/index.js";
import type { Case } from "../../person/case.js";
import { heldBackIn, type Claim, type Following, type UnpaidDays } from "../../rules/follow/following.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Language } from "../../sources/index.js";
import { followingLabels, type FollowingLabels } from "./following-labels.js";

/** What follows a person, and the case that says so. */
export interface FollowedCase {
  readonly document: Case;
  readonly following: Following;
}

/** What tables of what follows people are to have. */
export interface FollowingTablesOptions {
  /** The scheme by which money follows, for names beside ids. */
  readonly scheme: CompensationScheme;
  /** The scheme by which the deliveries were priced, on whose assumptions claims rest too. Left out, deliveries say what they cost. */
  readonly pricing?: Scheme | undefined;
  /** The language of the names. */
  readonly language: Language;
}

/** What each table shows, in both languages. */
const titles = {
  clients: { lv: "Klienti", en: "Clients" },
  claims: {
    lv: "Nauda, kas seko klientam, pa mēnešiem un pašvaldībām",
    en: "What follows clients, by month and municipality",
  },
  unpaid: { lv: "Dienas, par kurām nauda neseko", en: "Days on which no money follows" },
  missing: { lv: "Trūkstošie fakti", en: "Missing facts" },
  assumptions: { lv: "Pieņēmumi", en: "Assumptions" },
} as const;

/** Sheets of workbooks have names of at most 31 characters. */
const short = {
  claims: { lv: "Nauda pa mēnešiem", en: "What follows" },
  unpaid: { lv: "Neapmaksātās dienas", en: "Unpaid days" },
};

/** Ids of the tables of what follows people, in their order. */
export const followingTableIds = Object.keys(titles) as readonly (keyof typeof titles)[];

/** The tables of what follows people, by their ids. */
export type FollowingTables = Readonly<Record<(typeof followingTableIds)[number], Table>>;

/**
 * What follows people, as tables whose rows go together by case, client, scheme and month:
 *
 * - `clients`: a row for each person: the outcome, the days, and what follows in all;
 * - `claims`: a row for each month and municipality: its name, groups and services with theirs, days, rates and amounts;
 * - `unpaid`: days on which no money follows, with the first reason and all others;
 * - `missing`: what is not known of whom, and the months that are held back by it;
 * - `assumptions`: what each rests on.
 *
 * @throws {InputError} for what does not follow from cases
 *
 * @example
 * const { claims } = followingTables([{ document, following: follow(document, compiled) }], { scheme: compiled.scheme, language: "lv" });
 */
export function followingTables(
  followed: readonly FollowedCase[],
  { scheme, pricing, language }: FollowingTablesOptions,
): FollowingTables {
  const labels = followingLabels(scheme, pricing, language);
  const { currency } = scheme;
  return {
    clients: clients(followed, currency),
    claims: claims(followed, labels, currency),
    unpaid: tableOf("unpaid", unpaidFields, followed, ({ following }) => following.unpaid),
    missing: tableOf("missing", missingFields, followed, ({ following: { outcome } }) =>
      outcome.state === "incomplete" ? outcome.missing.map((each) => ({ ...each, outcome })) : [],
    ),
    assumptions: tableOf(
      "assumptions",
      [
        resultField("assumption", (id: string) => id),
        resultField("assumption-label", (id: string) => labels.assumption(id)),
      ],
      followed,
      ({ following }) => following.assumptions,
    ),
  };
}

/** A column and its cell of what a row is about. */
interface Field<About> {
  readonly column: TableColumn;
  readonly of: (about: About) => TableCell;
}

function resultField<About>(id: Parameters<typeof resultColumn>[0], of: (about: About) => TableCell): Field<About> {
  return { column: resultColumn(id), of };
}

function own<About>(
  [id, kind, lv, en]: readonly [id: string, kind: ColumnKind, lv: string, en: string],
  of: (about: About) => TableCell,
): Field<About> {
  return { column: { id, kind, label: { lv, en } }, of };
}

function money<About>(
  [id, lv, en]: readonly [id: string, lv: string, en: string],
  unit: string,
  of: (about: About) => TableCell,
): Field<About> {
  return { column: { id, kind: "money", unit, label: { lv, en } }, of };
}

/** By which every table knows whose row it is. */
const keys: readonly Field<FollowedCase>[] = [
  resultField("case", ({ following }) => following.case),
  resultField("client", ({ following }) => following.client),
  resultField("synthetic", ({ following }) => String(following.synthetic)),
  resultField("scheme", ({ following }) => following.scheme.id),
  resultField("version", ({ following }) => following.scheme.version),
];

function tableOf<About>(
  id: keyof typeof titles,
  fields: readonly Field<About>[],
  followed: readonly FollowedCase[],
  aboutOf: (each: FollowedCase) => readonly About[],
): Table {
  const names: Readonly<Partial<Record<string, Table["title"]>>> = short;
  const name = names[id];
  return makeTable({
    id,
    title: titles[id],
    ...(name === undefined ? {} : { short: name }),
    columns: [...keys, ...fields].map(({ column }) => column),
    rows: followed.flatMap((each) => {
      const key = keys.map(({ of }) => of(each));
      return aboutOf(each).map((about) => [...key, ...fields.map(({ of }) => of(about))]);
    }),
  });
}

function clients(followed: readonly FollowedCase[], currency: string): Table {
  const sum = (all: readonly { readonly days: number }[]) => String(all.reduce((days, each) => days + each.days, 0));
  const fields: readonly Field<Following>[] = [
    resultField("from", ({ period }) => period.from),
    resultField("to", ({ period }) => period.to),
    resultField("outcome", ({ outcome }) => outcome.state),
    own(["days", "count", "Apmaksātās dienas", "Paid days"], (following) => sum(following.claims)),
    own(["unpaid-days", "count", "Neapmaksātās dienas", "Unpaid days"], (following) => sum(following.unpaid)),
    own(["held-back", "text", "Atliktie mēneši", "Months held back"], ({ outcome }) => listed(heldBackIn(outcome))),
    resultField("currency", ({ scheme }) => scheme.currency),
    money(["amount", "Seko klientam", "Follows"], currency, ({ claims: all }) => {
      const [first, ...others] = all;
      return first && others.reduce((total, { amount }) => total.add(amount), first.amount).toString();
    }),
  ];
  return tableOf("clients", fields, followed, ({ following }) => [following]);
}

function claims(followed: readonly FollowedCase[], labels: FollowingLabels, currency: string): Table {
  type Row = Claim & { readonly services: readonly string[] };
  const fields: readonly Field<Row>[] = [
    resultField("month", ({ month }) => month),
    own(["claimant", "text", "Pašvaldība", "Municipality"], ({ claimant }) => claimant),
    own(["claimant-label", "text", "Pašvaldības nosaukums", "Municipality, named"], ({ claimant }) =>
      labels.place(claimant),
    ),
    own(["groups", "text", "Grupas", "Groups"], ({ why }) => listed(why.groups)),
    own(["groups-label", "text", "Grupu nosaukumi", "Groups, named"], ({ why }) =>
      listed(why.groups.map(labels.group)),
    ),
    resultField("service", ({ services }) => listed(services)),
    resultField("service-label", ({ services }) => listed(services.map(labels.service))),
    own(["days", "count", "Apmaksātās dienas", "Paid days"], ({ days }) => String(days)),
    own(["rates", "text", "Likmes", "Rates"], ({ rates }) =>
      listed(rates.map(({ rate, days }) => `${rate} × ${days}`)),
    ),
    resultField("currency", ({ amount }) => amount.currency),
    money(["gross", "Pirms ierobežojuma", "Before the cap"], currency, ({ gross }) => gross.toString()),
    money(["net-cost", "Pašvaldības izmaksas", "Net cost"], currency, ({ netCost }) => netCost?.toString()),
    money(["cut", "Samazinājums", "Cut"], currency, ({ cut }) => cut.toString()),
    money(["amount", "Seko klientam", "Follows"], currency, ({ amount }) => amount.toString()),
    money(["overcompensation", "Pārkompensācija", "Overcompensation"], currency, (row) =>
      row.overcompensation?.toString(),
    ),
    own(["deliveries", "text", "Saņemtie pakalpojumi", "Deliveries"], ({ why }) => listed(why.deliveries)),
  ];
  return tableOf("claims", fields, followed, ({ document, following }) => {
    const services = new Map((document.deliveries ?? []).map(({ id, service }) => [id, service]));
    return following.claims.map((each) => ({
      ...each,
      services: [...new Set(each.why.deliveries.map((id) => services.get(id) ?? id))],
    }));
  });
}

const unpaidFields: readonly Field<UnpaidDays>[] = [
  resultField("from", ({ from }) => from),
  resultField("to", ({ to }) => to),
  own(["days", "count", "Dienas", "Days"], ({ days }) => String(days)),
  resultField("code", ({ reasons }) => reasons[0]?.code),
  resultField("rule", ({ reasons }) => reasons[0]?.rule),
  resultField("source", ({ reasons }) => reasons[0]?.source),
  own(["reasons", "text", "Visi iemesli", "All reasons"], ({ reasons }) =>
    listed([...new Set(reasons.map(({ code }) => code))]),
  ),
];

type Incomplete = Extract<Following["outcome"], { readonly state: "incomplete" }>;

const missingFields: readonly Field<Incomplete["missing"][number] & { readonly outcome: Incomplete }>[] = [
  own(["fact", "text", "Trūkstošais fakts", "Missing fact"], ({ fact }) => fact),
  resultField("from", ({ from }) => from),
  resultField("to", ({ to }) => to),
  own(["needed-by", "text", "Kam vajadzīgs", "Needed by"], ({ neededBy }) => neededBy),
  own(["held-back", "text", "Atliktie mēneši", "Months held back"], ({ outcome }) => listed(heldBackIn(outcome))),
];

/** Several texts in one cell; nothing where there is none. */
function listed(texts: readonly string[]): TableCell {
  return texts.length === 0 ? undefined : texts.join("; ");
}
