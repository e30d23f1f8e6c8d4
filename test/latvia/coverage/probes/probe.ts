import { calculate, compile } from "seko";
import { compileCompensation } from "seko/compensation";
import { follow } from "seko/following";
import { compensations, entryById, parametersOf, schemes } from "seko/latvia";
import { parseCase } from "../../../../src/documents/index.js";
import { openingOf, workedCasesOf, type WorkedQuestion } from "../../worked-cases.js";

/** A question to a place that a row of the coverage names, and the answer that it gives. */
export interface Probe {
  /** The reference of the row, such as `seko/latvia#duty` or `entry:programmes`. */
  readonly place: string;
  readonly answer: () => unknown;
  readonly expected: unknown;
}

/** The probes of the items of a document, by the words of the item. */
export type Probes = Readonly<Record<string, readonly Probe[]>>;

/** A probe; the expected answer stands beside the question. */
export function probe(place: string, answer: () => unknown, expected: unknown): Probe {
  return { place, answer, expected };
}

/** A probe of a function of "seko/latvia". */
export function asks(name: string, answer: () => unknown, expected: unknown): Probe {
  return probe(`seko/latvia#${name}`, answer, expected);
}

/** A probe of a figure of a table, with its unit. */
export function figure(entry: string, name: string, expected: string): Probe {
  const found = () => parametersOf(entryById(entry)).find((each) => each.name === name)?.value;
  return probe(`entry:${entry}`, found, expected);
}

/** A probe of a scheme by one of its worked cases: what the public pays of it, or what follows the client. */
export function worked(id: string, title: string, expected: string): Probe {
  return probe(`scheme:${id}`, () => paid(id, title), expected);
}

function paid(id: string, title: string): string | undefined {
  const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(id) ?? {};
  const question = examples.find((each) => each.title === title);
  if (question === undefined) throw new Error(`no worked case "${title}" of ${id}`);
  const document = parseCase(question.case);
  const compensation = compensations.find((each) => each.id === id);
  if (compensation !== undefined) {
    return follow(document, compileCompensation(compensation, inputs)).claims[0]?.amount.toString();
  }
  const scheme = schemes.find((each) => each.id === id);
  if (scheme === undefined) throw new Error(`no scheme ${id}`);
  const result = calculate(document, compile(scheme, inputs), openingOf(question));
  return result.totals?.funded.toString();
}
