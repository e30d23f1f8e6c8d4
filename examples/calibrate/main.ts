import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { plainCsv, readCaseFile, readScheme, writeJson, writeText } from "seko/io";
import { csvTable, makeTable, terminalTable, type Table } from "seko/report";
import { solve, sweep, type Solution } from "seko/what-if";
import { runDirectly } from "../run-directly.js";

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The number that is sought: what a child of level 3 is granted for the pilot's year. */
const varied = { at: "entitle.amounts", where: { level: "level-3" }, field: "amount" };
/** What the state is to pay in all. */
const target = "46000.00";

/**
 * The amount of level 3 with which the state pays 46 000.00 for the made-up children of the pilot, and what other amounts lead to.
 *
 * @param outputFolder where `solution.json` and `amounts.csv` are written
 */
export function run(outputFolder: string): void {
  const scheme = readScheme(beside("../pilot-children/scheme.json"));
  const { cases } = readCaseFile(beside("../pilot-children/cases.json"));
  const found = solve(cases, scheme, { varied, measure: "source:state", target, low: "4000.00", high: "6400.00" });
  const values = ["4000.00", "4500.00", "4822.62", "5000.00", "5500.00", "6000.00", "6400.00"];
  const table = amountsTable(sweep(cases, scheme, { varied, values }).values);
  writeJson(join(outputFolder, "solution.json"), found);
  writeText(join(outputFolder, "amounts.csv"), csvTable(table, { dialect: plainCsv }));
  const files = ["solution.json", "amounts.csv"].map((file) => relative(process.cwd(), join(outputFolder, file)));
  const page = [table.title.en, ...terminalTable(table, { language: "en" }), "", ...sentences(found)];
  console.log([...page, "", `Written       ${files.join(", ")}`].join("\n"));
}

function amountsTable(values: ReturnType<typeof sweep>["values"]): Table {
  const money = (id: string, lv: string, en: string) => ({
    id,
    kind: "money" as const,
    label: { lv, en },
    unit: "EUR",
  });
  return makeTable({
    id: "amounts",
    title: {
      lv: "Izdomāti dati: ko dod citas 3. līmeņa summas",
      en: "Invented data: what other amounts of level 3 lead to",
    },
    columns: [
      money("amount", "3. līmeņa summa", "Amount of level 3"),
      money("budget", "Budžeti", "Budgets"),
      money("support", "Publiskais atbalsts", "Public support"),
      money("out-of-pocket", "No savas kabatas", "Out of pocket"),
    ],
    rows: values.map(({ value, budget, support, outOfPocket }) => [value, budget, support, outOfPocket]),
  });
}

/** The value that was found, and the one a cent below it. */
function sentences({ exact, reached, before }: Solution): readonly string[] {
  const found = exact
    ? `with ${reached.value} EUR for level 3 the state pays ${target} EUR to the cent`
    : `no amount of level 3 makes the state pay ${target} EUR to the cent; ${reached.value} EUR is the first that passes it: ${reached.amount} EUR`;
  const less = before === undefined ? "" : ` One cent less, ${before.value} EUR, leads to ${before.amount} EUR.`;
  return [`Invented data: ${found}.${less}`];
}

runDirectly(import.meta.url);
