import { InputError, readingAny, withArguments, type Issue, type OptionNames, takes } from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { CaseFacts } from "../person/facts/facts.js";
import type { PlaceSpan } from "../person/facts/spans.js";
import { readCaseValues, type KnowledgeOptions } from "../person/read/known.js";
import { ownCopy } from "../rules/reading/own-copy.js";
import type { PlainPerson } from "../rules/plain/person.js";
import { plainPerson } from "../rules/plain/from-facts.js";
import { namesNow } from "./names.js";

/** A case that was read once, for any number of schemes. {@link prepare} makes it; nobody who changes the document afterwards changes it. */
export class PreparedCase {
  /** Every text parsed; for the engine. */
  readonly facts: CaseFacts;

  /** Of them what plain schemes ask about, as numbers; undefined where more is said. */
  readonly plain: PlainPerson | undefined;

  /** Id of the client. */
  readonly client: string;

  /** @param facts read without issues from a document that nobody changes */
  constructor(facts: CaseFacts) {
    this.facts = facts;
    this.plain = plainPerson(facts, namesNow());
    this.client = facts.case.client.id;
  }

  /** Id of the case. */
  get id(): string {
    return this.facts.case.id;
  }
}

/**
 * Reads a case once: every date, decimal and id is parsed and checked, whatever needs no scheme. `calculate` of "seko/prepared" then asks
 * by any number of schemes, and gives what `calculate` of "seko" gives by each.
 *
 * @param document a case whose form is right; `parseCase` makes one of unknown data
 * @param options of which day the knowledge counts
 * @throws {InputError} with every issue that can be seen without a scheme
 *
 * @example
 * const person = prepare(document);
 * for (const compiled of variants) calculate(person, compiled);
 */
export function prepare(document: Case, options?: KnowledgeOptions): PreparedCase {
  const looked = [
    ["document", document, "object", "a case"],
    ["options", options === undefined ? {} : options, "object", "options", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    const issues: Issue[] = [];
    const facts = readingAny({ value: document, kind: "a case", parser: "parseCase" }, () =>
      readCaseValues(ownCopy(document), issues, options),
    );
    if (issues.length > 0) throw new InputError(issues);
    return new PreparedCase(kept(facts));
  });
}

/**
 * The same facts in lists and objects that nothing but preparing makes. An engine that sees that what one piece of code makes lives long
 * puts all that it makes where only the rare great collection of garbage looks: reading for a single calculation would be made slower
 * by every cohort that is kept.
 */
function kept(facts: CaseFacts): CaseFacts {
  const { lines, declared, actual, incomes, assessments } = facts;
  const names = namesNow();
  const ofPlace = (span: PlaceSpan): PlaceSpan => ({ ...span, place: names.one(span.place) });
  return {
    ...facts,
    lines: lines.map((line) => ({ ...line, service: names.one(line.service) })),
    declared: declared?.map(ofPlace),
    actual: actual?.map(ofPlace),
    incomes: incomes?.map(copyOf),
    assessments: assessments?.map(copyOf),
  };
}

function copyOf<Facts extends object>(facts: Facts): Facts {
  return { ...facts };
}

const optionNames: OptionNames<KnowledgeOptions> = { knownOn: true };
