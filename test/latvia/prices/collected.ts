import { readFileSync } from "node:fs";

/** A price as it was collected from its page, in the words of the collection: apart from the tables of the library, and never made of them. */
export type CollectedPrice = Readonly<Record<Column, string>>;

const columns = [
  "municipality",
  "listed",
  "service",
  "unit",
  "price",
  "audience",
  "form",
  "from",
  "to",
  "basis",
  "host",
] as const;
type Column = (typeof columns)[number];

/** The 198 prices of the collection. */
export function collectedPrices(): readonly CollectedPrice[] {
  const [, ...lines] = readFileSync(new URL("collected.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) as CollectedPrice;
  });
}

/** Places by the name of the collection, where the ending "novads" with its letters made plain does not give the id. */
const otherPlaces: Readonly<Record<string, string>> = {
  "Latvia (state rate)": "latvia",
  "Latvia (press)": "latvia",
  "Latvia (SIVA)": "latvia siva",
  "NGO Rasas pērles (bought by municipalities)": "latvia rasas-perles",
  // Lists of before the counties of 2021 are those of the counties of 2009.
  "Ciblas novads (Ludzas novads)": "ciblas-novads-2009",
  "Tērvetes novads (Dobeles novads)": "tervetes-novads-2009",
  "Lubānas novads (Madonas novads)": "lubanas-novads-2009",
};

/** Services that the collection calls otherwise than the catalogue. */
const otherServices: Readonly<Record<string, string>> = {
  ergotherapist: "occupational-therapist",
  "family-support-centre-shelter": "family-support-centre",
  "hygiene-laundry": "laundry",
  "hygiene-sauna": "sauna",
  "hygiene-shower": "shower",
  "social-rehab-course": "social-rehabilitation-course",
  "social-rehab-course-companion": "social-rehabilitation-companion",
  "social-worker": "social-work",
};

/** Gulbene's list of 2016 is of the county of 2009; its services have the names of that list. */
const gulbeneOf2016: readonly string[] = [
  "Duša, bērniem",
  "Duša, pieaugušajiem 1.50",
  "Veļas mazgāšana, cikls līdz 5 kg",
  "Pielāgots transports ratiņkrēslā",
  "Pielāgots transports uz slimnīcu vai rehabilitāciju",
];

/** Last days that no list states, for which the library gives the day before the next list or the end of the place. */
const derivedEnds: Readonly<Record<string, string>> = {
  "jelgavas-novads 2022-01-10": "2024-01-31",
  "tervetes-novads-2009 2018-01-01": "2021-06-30",
};

/** A price as the library must have it, by rules written by hand: place and provider, service, words, price, days, and where it was read. */
export function transcribed(collected: CollectedPrice): string {
  const { service, unit, price, audience, form, from, basis, host } = collected;
  const listed = collected.listed.replaceAll(/“([^”]*)”/gu, "„$1”");
  const place = placeOf(collected);
  const to = collected.to || (derivedEnds[`${place} ${from}`] ?? (from === "" ? "" : "open"));
  return [
    place,
    otherServices[service] ?? service,
    listed,
    unit,
    price,
    audience.replace("any", ""),
    form,
    from,
    to,
    basis.replace(" ", "-"),
    host,
  ].join(" | ");
}

function placeOf({ municipality, listed, price, basis }: CollectedPrice): string {
  const other = otherPlaces[municipality];
  if (other !== undefined) return other;
  const plain = municipality.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replace(" ", "-");
  const isOld = gulbeneOf2016.includes(listed) || gulbeneOf2016.includes(`${listed} ${price}`);
  // What home care costs in Madona is a price of the Samaritan Association, as the notes of the collection say.
  if (municipality === "Madonas novads" && basis === "full cost") return `${plain} samaritans`;
  return municipality === "Gulbenes novads" && isOld ? `${plain}-2009` : plain;
}
