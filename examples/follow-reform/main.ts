import { join, relative } from "node:path";
import { formatScaled, moneyOfMinor, multiplyDivide, readScaled } from "seko/numbers";
import { writeJson } from "seko/io";
import { municipalityOf } from "seko/latvia";
import { terminalTable, writtenNumber, type Table, type TableColumn } from "seko/report";
import { priceAdults } from "../pilot-adults/pilot.js";
import { addUp } from "../pilot-adults/sums.js";
import { compare, gains, type OptionResult } from "./reform.js";
import { runDirectly } from "../run-directly.js";

const heading =
  "Money follows the client, the two options of April 2024, SYNTHETIC: the 200 made-up adults of pilot-adults; the amounts, and who the wider group is, are assumed";

const amount = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "money", label: { lv, en } });

const optionColumns: readonly TableColumn[] = [
  { id: "option", kind: "text", label: { lv: "Risinājums", en: "Option" } },
  { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
  { id: "days", kind: "count", label: { lv: "Apmaksātās dienas", en: "Paid days" } },
  amount("follows", "Seko klientam", "Follows"),
  amount("more", "Vairāk no valsts", "More for the state"),
  { id: "covers", kind: "share", label: { lv: "Sedz", en: "Covers" } },
  amount("overcompensation", "Pārkompensācija", "Overcompensation"),
];

const gainColumns: readonly TableColumn[] = [
  { id: "municipality", kind: "text", label: { lv: "Pašvaldība", en: "Municipality" } },
  amount("more", "Seko vairāk", "More follows"),
];

/**
 * The two options that ministry and municipalities agreed to look at, side by side on the same people: who gains, what it costs the
 * state, what share of the municipalities' net cost it covers.
 *
 * @param outputFolder where `summary.json` is written
 */
export function run(outputFolder: string): void {
  const { cases } = priceAdults();
  const results = compare(cases);
  const [today, ...others] = results;
  if (today === undefined) return;
  const netCost = readScaled(addUp(cases, today.followings).totals.netCost, 2, "netCost");
  const rows = results.map((result) => rowOf(result, today, netCost));
  const file = join(outputFolder, "summary.json");
  writeJson(file, {
    note: heading,
    schemaVersion: 1,
    synthetic: true,
    clients: cases.length,
    netCost: moneyOfMinor(netCost).toString(),
    options: results.map((result, index) => ({
      id: result.option.id,
      title: result.option.title,
      ...rows[index],
      gains: gains(today, result).filter(({ amount }) => amount !== "0.00"),
    })),
  });
  const cells = rows.map(({ people, days, compensation, more, coversShare, overcompensation }, index) => [
    results[index]?.option.title,
    String(people),
    String(days),
    ...[compensation, more, coversShare, overcompensation],
  ]);
  const options = { id: "options", title: { lv: "Risinājumi", en: "Options" }, columns: optionColumns, rows: cells };
  const lines = [
    heading,
    "",
    screen(options),
    "",
    `Amounts in EUR. Covers: what follows but for overcompensation, over the municipalities' net cost of ${writtenNumber(moneyOfMinor(netCost).toString(), "en")}.`,
    ...others.flatMap((result) => ["", `Who gains by: ${result.option.title}`, gainTable(today, result)]),
    "",
    `Written       ${relative(process.cwd(), file)}`,
  ];
  console.log(lines.join("\n"));
}

/** What an option comes to, as texts. */
function rowOf({ people, days, compensation, overcompensation }: OptionResult, today: OptionResult, netCost: number) {
  return {
    people,
    days,
    compensation: moneyOfMinor(compensation).toString(),
    more: moneyOfMinor(compensation - today.compensation).toString(),
    coversShare: formatScaled(multiplyDivide(compensation - overcompensation, 1000, netCost, "half-up"), 3),
    overcompensation: moneyOfMinor(overcompensation).toString(),
  };
}

function gainTable(today: OptionResult, result: OptionResult): string {
  const rows = gains(today, result)
    .filter(({ amount }) => amount !== "0.00")
    .map(({ claimant, amount }) => [municipalityOf(claimant).label.en, amount]);
  return screen({ id: "gains", title: { lv: "Kas iegūst", en: "Who gains" }, columns: gainColumns, rows });
}

function screen(table: Table): string {
  return terminalTable(table, { language: "en", grouped: true }).join("\n");
}

runDirectly(import.meta.url);
