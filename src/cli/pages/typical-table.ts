import { makeTable, type Table, type TableColumn } from "seko/report";
import type { TypicalCases } from "seko/typical";

const amounts = [
  ["outOfPocket", "out-of-pocket", "No savas kabatas", "Out of pocket"],
  ["support", "support", "Publiskais atbalsts", "Public support"],
  ["budget", "budget", "Budžets", "Budget"],
  ["cost", "cost", "Izmaksas", "Cost"],
  ["covered", "covered", "Segts", "Covered"],
  ["contribution", "contribution", "Maksājums", "Contribution"],
] as const;

const axes = [
  ["place", "Vieta", "Place"],
  ["level", "Līmenis", "Level"],
  ["score", "Vērtējums", "Score"],
  ["income", "Ienākumi mēnesī", "Income per month"],
] as const;

/** Typical cases as a table: units first, then what the person pays, then money. */
export function typicalTable({ cases, currency, case: id }: TypicalCases): Table {
  const used = axes.filter(([axis]) => cases.some(({ point }) => point[axis] !== undefined));
  const services = new Map(cases.flatMap((each) => each.services.map(({ service, unit }) => [service, unit] as const)));
  const text = (column: string, lv: string, en: string): TableColumn => ({
    id: column,
    kind: "text",
    label: { lv, en },
  });
  const money = (column: string, lv: string, en: string): TableColumn => {
    return { id: column, kind: "money", label: { lv, en }, unit: currency };
  };
  const hasTenMore = cases.some(({ ofTenMore }) => ofTenMore !== undefined);
  return makeTable({
    id: "typical",
    title: { lv: `Izdomāts cilvēks ${id}: tipiskie gadījumi`, en: `A made-up person, ${id}: typical cases` },
    columns: [
      ...used.map(([axis, lv, en]) => text(axis, lv, en)),
      text("outcome", "Iznākums", "Outcome"),
      ...[...services].map(([service, unit]): TableColumn => {
        return { id: `units-${service}`, kind: "quantity", label: { lv: service, en: service }, unit };
      }),
      ...amounts.map(([, column, lv, en]) => money(column, lv, en)),
      ...(hasTenMore ? [money("ten-more", "10 vairāk mēnesī: pašam", "10 more a month: out of pocket")] : []),
      text("causes", "Kāpēc citādi", "Why it differs"),
    ],
    rows: cases.map((each) => [
      ...used.map(([axis]) => each.point[axis]),
      each.why.length === 0 ? each.outcome : `${each.outcome}: ${each.why.join(", ")}`,
      ...[...services.keys()].map((service) => each.services.find((other) => other.service === service)?.allowed),
      ...amounts.map(([amount]) => each.amounts?.[amount]),
      ...(hasTenMore ? [each.ofTenMore] : []),
      each.causes.join(", "),
    ]),
  });
}
