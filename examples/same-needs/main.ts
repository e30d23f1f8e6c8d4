import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { compile, type Case, type Scheme } from "seko";
import { plainCsv, readCaseFile, readScheme, writeText } from "seko/io";
import { adultsPilotMunicipalities, pilotMunicipalities } from "seko/latvia";
import { csvTable, terminalTable, type Table } from "seko/report";
import { typicalCases, typicalTable } from "seko/typical";
import { scheme as adultsScheme } from "../pilot-adults-2019/scheme.js";
import { comparablePrices, type Comparable, type PlacePrice, type PriceLists } from "./comparable.js";
import { publishedTable } from "./published-table.js";
import { schemeWithPrices } from "./scheme-with-prices.js";
import { runDirectly } from "../run-directly.js";

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In fewer municipalities than this published prices are not compared. */
const fewest = 5;

/** One person of the example. */
export interface Person {
  readonly id: "child" | "adult";
  readonly label: { readonly lv: string; readonly en: string };
  readonly scheme: Scheme;
  readonly places: readonly string[];
}

/**
 * One child and one adult in every municipality of their pilot: units of each service and whether it is there, out of pocket, then money.
 *
 * @param outputFolder where the tables are written
 */
export function run(outputFolder: string): void {
  const tables = persons().flatMap((person) => tablesOf(person));
  for (const table of tables) writeText(join(outputFolder, `${table.id}.csv`), csvTable(table, { dialect: plainCsv }));
  const files = tables.map(({ id }) => relative(process.cwd(), join(outputFolder, `${id}.csv`)));
  const page = tables.flatMap((table) => [table.title.en, ...terminalTable(table, { language: "en" }), ""]);
  console.log([...page, `Written       ${files.join(", ")}`].join("\n"));
}

/** The two made-up persons, each with the rules and the municipalities of its pilot. */
export function persons(): readonly Person[] {
  return [
    {
      ...{ id: "child", label: { lv: "tas pats bērns", en: "the same child" } },
      scheme: readScheme(beside("../pilot-children/scheme.json")),
      places: pilotMunicipalities.map(({ place }) => place),
    },
    {
      ...{ id: "adult", label: { lv: "tas pats pieaugušais", en: "the same adult" } },
      scheme: adultsScheme,
      places: adultsPilotMunicipalities.map(({ place }) => place),
    },
  ];
}

/** What is published for a person's services, and what the person has in each municipality. */
export function tablesOf({ id, label, scheme, places }: Person, lists?: PriceLists): readonly Table[] {
  const document = readOneCase(beside(`${id}.json`));
  const published = comparablePrices(document, places, lists);
  const { comparable, services, year } = published;
  const isReal = comparable.length >= fewest;
  const prices = isReal ? pricesOf(published) : readInventedPrices();
  const title = isReal
    ? `Assumed: published prices in full of ${String(year)} hold in the pilot; municipalities without one are left out`
    : `Invented: prices by municipality, because published ones can be compared in ${comparable.length} of ${places.length} municipalities only`;
  const changed = schemeWithPrices(scheme, services, {
    prices,
    origin: { id: isReal ? "published-prices" : "invented-prices", title },
  });
  const found = typicalCases(document, compile(changed), { places: isReal ? comparable : places });
  const table = typicalTable(found, { language: "en", scheme: changed });
  const basis = isReal
    ? { lv: `${String(year)}. gada publicētās cenas`, en: `published prices of ${String(year)}` }
    : { lv: "izdomātas cenas", en: "invented prices" };
  const count = `${comparable.length}`;
  return [
    publishedTable({ id, label, scheme: changed, published }),
    {
      ...table,
      id,
      title: {
        lv: `Izdomāti dati: ${label.lv} katrā pašvaldībā, ${basis.lv}; salīdzināmas ir ${count} no ${places.length}`,
        en: `Invented data: ${label.en} in every municipality, ${basis.en}; ${count} of ${places.length} comparable`,
      },
    },
  ];
}

function pricesOf({ places, services, comparable }: Comparable): readonly PlacePrice[] {
  return comparable.flatMap((place) =>
    (places.get(place) ?? []).flatMap((each, index) =>
      "price" in each ? [{ place, service: services[index] ?? "", price: each.price }] : [],
    ),
  );
}

/** The made-up prices; a service that a municipality lacks has no row. */
function readInventedPrices(): readonly PlacePrice[] {
  const rows = parse<{ municipality: string; service: string; price: string }>(
    readFileSync(beside("invented-prices.csv"), "utf8"),
    { columns: true },
  );
  return rows.map(({ municipality, service, price }) => ({ place: municipality, service, price }));
}

function readOneCase(file: string): Case {
  const [document] = readCaseFile(file).cases;
  if (document === undefined) throw new Error(`There is no case in ${file}.`);
  return document;
}

runDirectly(import.meta.url);
