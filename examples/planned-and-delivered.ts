import { calculateAll, compile, type Case, type CompiledScheme, type Result, type Scheme } from "seko";
import { summarise, type GroupSummary, type Summary } from "seko/cohort";
import { priceDeliveries } from "seko/following";
import { regionOf, regions } from "seko/latvia";
import { terminalTable, type Table, type TableColumn } from "seko/report";

/** What is planned, what of it was delivered, and what is paid for that. */
export interface PlannedAndDelivered {
  readonly planned: Summary;
  readonly delivered: Summary;
  /** The result of what each person was to receive, in the order of the cases. */
  readonly plans: readonly Result[];
  /** The result of what each person received, in the same order. */
  readonly results: readonly Result[];
}

/**
 * Calculates plans and deliveries by the same scheme: what was delivered stands for the plan, so that its cost, what the budget
 * covers of it and who pays follow in the same seven steps.
 *
 * @param cases with plan and deliveries
 * @param scheme without open inputs
 * @param source a funding source of the scheme
 */
export function plannedAndDelivered(cases: readonly Case[], scheme: Scheme, source: string): PlannedAndDelivered {
  const compiled: CompiledScheme = compile(scheme);
  const plans = calculateAll(cases, compiled);
  const results = cases.map((each) => priceDeliveries(each, compiled, { municipality: source }).result);
  const groups = new Map(cases.map((each) => [each.id, regionNameOf(each)]));
  const groupOf = (result: Result) => groups.get(result.case) ?? "";
  return {
    planned: summarise(plans, { scheme, groupOf }),
    delivered: summarise(results, { scheme, groupOf }),
    plans,
    results,
  };
}

/** The name of the region in which a person's first residence lies. */
export function regionNameOf({ id, residences, period }: Case): string {
  const region = regionOf(residences?.[0]?.place ?? "", period.from);
  const name = regions.find((each) => each.id === region)?.label.en;
  if (name === undefined) throw new Error(`Case "${id}" has its first residence in no region.`);
  return name;
}

const amount = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "money", label: { lv, en } });

const columns: readonly TableColumn[] = [
  { id: "region", kind: "text", label: { lv: "Plānošanas reģions", en: "Region" } },
  { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
  amount("budget", "Budžets", "Budget"),
  amount("planned", "Plānotās izmaksas", "Planned"),
  amount("delivered", "Sniegto pakalpojumu izmaksas", "Delivered"),
  amount("paid", "Samaksāts", "Paid"),
  amount("esf", "ESF", "ESF"),
  amount("state", "Valsts", "State"),
];

/** The table of a pilot by planning region: budgets, plans, deliveries, and what is paid by whom. Lines for a terminal. */
export function plannedAndDeliveredLines({ planned, delivered }: PlannedAndDelivered): readonly string[] {
  const row = (name: string, plan: GroupSummary, received: GroupSummary) => [
    name,
    String(plan.clients),
    plan.budget,
    plan.cost,
    received.cost,
    received.funded,
    received.bySource["esf"],
    received.bySource["state"],
  ];
  const table: Table = {
    id: "planned-and-delivered",
    title: { lv: "Plānotais, sniegtais un samaksātais", en: "Planned, delivered and paid" },
    columns,
    rows: Object.entries(planned.byRegion).map(([region, group]) => {
      const received = delivered.byRegion[region];
      if (received === undefined) throw new Error(`Nothing is known of deliveries in "${region}".`);
      return row(region, group, received);
    }),
    total: row("All", planned.totals, delivered.totals),
  };
  return terminalTable(table, { language: "en", grouped: true });
}
