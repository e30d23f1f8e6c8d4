import { checkOnce, checkResult } from "../compare/check.js";
import { readWeight } from "../compare/read-options.js";
import { countLacking, countRefused, nobodySetAside, saidSetAside } from "../compare/set-aside.js";
import {
  hintFor,
  InputError,
  moreIssues,
  mostIssues,
  received,
  takes,
  withArguments,
  type Issue,
  type OptionNames,
} from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Envelope } from "./document.js";
import { envelopeOf } from "./envelope-of.js";
import { inLineOf, type InLine } from "./in-line.js";
import { readOptions, type EnvelopeOptions, type ReadOptions, type Waiting } from "./read-options.js";

/** A line of people that takes one after the other. */
export interface EnvelopeInProgress {
  /** Adds a person. @throws {InputError} where the result is of another case or scheme, or the client was there before */
  add(document: Case, result: Result): void;
  /** Sets aside a person whose case the rules refuse. @throws {InputError} where the client was there before */
  setAside(document: Case, issues: readonly Issue[]): void;
  /** Who of the people so far has a place. @throws {InputError} where somebody in the waiting list has no case */
  envelope(): Envelope;
}

/**
 * How many people have a place within an envelope of money or places, and in which order: the line is made by named keys, and each takes a
 * place and the public support of the period. People whose results come one by one; of each only what decides the place is kept.
 *
 * @param compiled the compiled rules
 * @throws {InputError} where an option is wrong
 *
 * @example
 * const line = startEnvelope(compiled, { money: "100000.00", order: ["level", "assessed"] });
 * for (const each of cases) line.add(each, calculate(each, compiled));
 * line.envelope().people.served; // 37
 */
export function startEnvelope(compiled: CompiledScheme, options: EnvelopeOptions): EnvelopeInProgress {
  const looked = [
    ["compiled", compiled, "compiled", "a compiled scheme"],
    ["options", options, "object", "options such as { money }", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => begin(compiled, readOptions(options, compiled.name.minorUnit)));
}

const optionNames: OptionNames<EnvelopeOptions> = {
  ...{ money: true, places: true, order: true, whenShort: true, withPeople: true, waiting: true, weightOf: true },
};

function begin(compiled: CompiledScheme, options: ReadOptions): EnvelopeInProgress {
  const clients = new Set<string>();
  const cases = new Set<string>();
  const people: InLine[] = [];
  const setAside = nobodySetAside();
  const ineligible: number[] = [];
  const counts = { synthetic: 0, all: 0, from: "", to: "" };
  /** Counts the people of a case, and says how many they are. */
  const count = (document: Case): number => {
    const { client, period, synthetic } = document;
    checkOnce(client.id, clients);
    const weight = readWeight(document, options);
    clients.add(client.id);
    if (options.waiting !== undefined) cases.add(document.id);
    counts.all += weight;
    if (synthetic === true) counts.synthetic += 1;
    if (counts.from === "" || period.from < counts.from) counts.from = period.from;
    if (period.to > counts.to) counts.to = period.to;
    return weight;
  };
  return {
    add(document, result) {
      checkResult("result", result, document, compiled);
      const weight = count(document);
      if (result.outcome.state === "incomplete") countLacking(setAside, [result], weight);
      else if (result.totals === undefined) ineligible.push(weight);
      else people.push(inLineOf(document, result, { weight, waiting: options.waiting?.get(document.id) }));
    },
    setAside(document, issues) {
      countRefused(setAside, issues, count(document));
    },
    envelope() {
      checkListed(options.waiting, cases);
      return envelopeOf(
        { ...counts, people, ineligible, cases: clients.size, setAside: saidSetAside(setAside) },
        compiled,
        options,
      );
    },
  };
}

/** Nobody in a list is dropped. @throws {InputError} with everybody who has no case */
function checkListed(waiting: ReadOptions["waiting"], cases: ReadonlySet<string>): void {
  const missing = [...(waiting ?? new Map<string, Waiting>()).values()].filter((row) => !cases.has(row.case));
  if (missing.length === 0) return;
  const issues = missing.slice(0, mostIssues).map(({ case: id, at }): Issue => {
    const hint = hintFor(id, [...cases]);
    const issue = { code: "unknown-reference", path: `waiting[${at}].case`, expected: "the id of a case" };
    return { ...issue, received: received(id), ...(hint === undefined ? {} : { hint }) };
  });
  throw new InputError([...issues, ...(missing.length > mostIssues ? [moreIssues(missing.length - mostIssues)] : [])]);
}
