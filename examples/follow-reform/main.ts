import { join, relative } from "node:path";
import { formatScaled, moneyOfMinor, multiplyDivide, readScaled } from "seko/numbers";
import { writeJson } from "seko/io";
import { municipalityOf } from "seko/latvia";
import { priceAdults } from "../pilot-adults/pilot.js";
import { addUp } from "../pilot-adults/sums.js";
import { grouped, textTable, type Column } from "../text-table.js";
import { compare, gains, type OptionResult } from "./reform.js";

const heading =
  "Money follows the client, the two options of April 2024, SYNTHETIC: the 200 made-up adults of pilot-adults; the amounts, and who the wider group is, are assumed";

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
  const columns: readonly Column[] = [
    { heading: "Option", numeric: false },
    ...["People", "Paid days", "Follows", "More for the state", "Covers", "Overcompensation"].map((text) => ({
      heading: text,
      numeric: true,
    })),
  ];
  const cells = rows.map((row, index) => [
    results[index]?.option.title ?? "",
    String(row.people),
    grouped(String(row.days)),
    grouped(row.compensation),
    grouped(row.more),
    `${row.coversPercent} %`,
    grouped(row.overcompensation),
  ]);
  const lines = [
    heading,
    "",
    textTable(columns, cells),
    "",
    `Amounts in EUR. Covers: what follows but for overcompensation, over the municipalities' net cost of ${grouped(moneyOfMinor(netCost).toString())}.`,
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
    coversPercent: formatScaled(multiplyDivide(compensation - overcompensation, 1000, netCost, "half-up"), 1),
    overcompensation: moneyOfMinor(overcompensation).toString(),
  };
}

function gainTable(today: OptionResult, result: OptionResult): string {
  const rows = gains(today, result)
    .filter(({ amount }) => amount !== "0.00")
    .map(({ claimant, amount }) => [municipalityOf(claimant).label.en, grouped(amount)]);
  return textTable(
    [
      { heading: "Municipality", numeric: false },
      { heading: "More follows", numeric: true },
    ],
    rows,
  );
}
