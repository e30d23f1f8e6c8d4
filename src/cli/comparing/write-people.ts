import { csvTable, plainCsv } from "seko/report";
import { causesOf, startWhy } from "seko/why";
import { peopleTable, type ToldPerson } from "../pages/people-table.js";
import { whyText } from "../pages/why-text.js";
import type { ChangedPerson } from "./compared-people.js";
import type { RulesCompared } from "./rules-compared.js";

/** So many rows are made at a time. */
const atOnce = 500;

/** How people are written. */
interface Writing {
  readonly rules: RulesCompared;
  /** Of how many of them, from the first, it is said why. */
  readonly most: number;
  /** Takes one part of the file after the other. */
  readonly take: (text: string) => void;
  /** Waits for slow readers. */
  readonly settled: () => Promise<void>;
}

/** Writes people whose amounts change as CSV, in their order and without holding them all. */
export async function writePeople(
  people: Iterable<ChangedPerson>,
  { rules, most, take, settled }: Writing,
): Promise<void> {
  const { currency } = rules.before.name;
  let head = 0;
  for (const rows of someAtOnce(toldPeople(people, rules, most))) {
    const table = peopleTable(rows, currency);
    take(csvTable(table, { dialect: plainCsv }).slice(head));
    head = csvTable({ ...table, rows: [] }, { dialect: plainCsv }).length;
    await settled();
  }
}

/** People in lists, of which the first may be of nobody. */
function* someAtOnce(people: Iterable<ToldPerson>): Generator<readonly ToldPerson[]> {
  let some: ToldPerson[] = [];
  let lists = 0;
  for (const person of people) {
    some.push(person);
    if (some.length < atOnce) continue;
    yield some;
    lists += 1;
    some = [];
  }
  if (some.length > 0 || lists === 0) yield some;
}

/** People with the rules by which their amounts change, where there are several, and the largest with why. */
function* toldPeople(
  people: Iterable<ChangedPerson>,
  { before, afters }: RulesCompared,
  most: number,
): Generator<ToldPerson> {
  const why = afters.map((after) => startWhy(before, after));
  let index = 0;
  for (const person of people) {
    const rules = why[person.rules];
    const version = afters[person.rules]?.name.version ?? "";
    yield {
      ...person,
      ...(afters.length > 1 ? { by: version } : {}),
      ...(index < most && rules !== undefined && person.document !== undefined
        ? { why: whyText(causesOf(person.document, rules)) }
        : {}),
    };
    index += 1;
  }
}
