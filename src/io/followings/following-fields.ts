import type { OutcomeWords } from "../../explanation/index.js";
import { ruleSourceColumn, type Table, type TableCell } from "../../report/index.js";
import { type Claim, type Following, type UnpaidDays, heldBackIn } from "../../rules/follow/following.js";
import type { FollowingLabels } from "./following-labels.js";
import type { FollowedCase } from "./followed-case.js";
import { tableOf } from "./following-rows.js";
import { type Field, money, own, resultField } from "./followed-keys.js";

/** What follows now, where something followed before. */
const differenceColumn = ["difference", "Seko tagad", "Follows now"] as const;

/** Whether it was told what followed before: then tables say what follows now. */
function goesOn(followed: readonly FollowedCase[]): boolean {
  return followed.some(({ following }) => following.claims.some(({ difference }) => difference !== undefined));
}

export function clients(followed: readonly FollowedCase[], currency: string): Table {
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
    ...(goesOn(followed)
      ? [
          money<Following>(differenceColumn, currency, ({ claims: all }) => {
            const [first, ...others] = all.flatMap(({ difference }) => difference ?? []);
            return first && others.reduce((total, each) => total.add(each), first).toString();
          }),
        ]
      : []),
  ];
  return tableOf("clients", fields, followed, ({ following }) => [following]);
}

export function claims(followed: readonly FollowedCase[], labels: FollowingLabels, currency: string): Table {
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
    ...(goesOn(followed)
      ? [
          money<Row>(["claimed-before", "Sekoja iepriekš", "Followed before"], currency, ({ claimedBefore }) =>
            claimedBefore?.toString(),
          ),
          money<Row>(differenceColumn, currency, ({ difference }) => difference?.toString()),
        ]
      : []),
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

/** @param words what codes mean, in the language of the table */
export const unpaidFields = (words: OutcomeWords): readonly Field<UnpaidDays>[] => [
  resultField("from", ({ from }) => from),
  resultField("to", ({ to }) => to),
  own(["days", "count", "Dienas", "Days"], ({ days }) => String(days)),
  resultField("code", ({ reasons }) => reasons[0]?.code),
  resultField("rule", ({ reasons }) => reasons[0]?.rule),
  { column: ruleSourceColumn, of: ({ reasons }) => reasons[0]?.source },
  own(["reasons", "text", "Visi iemesli", "All reasons"], ({ reasons }) =>
    listed([...new Set(reasons.map(({ code }) => code))]),
  ),
  resultField("said", ({ reasons }) => listed([...new Set(reasons.map((reason) => words.reason(reason)))])),
];

type Incomplete = Extract<Following["outcome"], { readonly state: "incomplete" }>;

/** @param words what facts are called, in the language of the table */
export const missingFields = (
  words: OutcomeWords,
): readonly Field<Incomplete["missing"][number] & { readonly outcome: Incomplete }>[] => [
  own(["fact", "text", "Trūkstošais fakts", "Missing fact"], ({ fact }) => fact),
  resultField("said", (missing) => words.missing(missing)),
  resultField("from", ({ from }) => from),
  resultField("to", ({ to }) => to),
  own(["needed-by", "text", "Kam vajadzīgs", "Needed by"], ({ neededBy }) => neededBy),
  own(["held-back", "text", "Atliktie mēneši", "Months held back"], ({ outcome }) => listed(heldBackIn(outcome))),
];

/** Several texts in one cell; nothing where there is none. */
function listed(texts: readonly string[]): TableCell {
  return texts.length === 0 ? undefined : texts.join("; ");
}
