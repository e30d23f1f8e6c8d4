import { InputError, readingAny, type CompiledRules, type Issue } from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { CaseFacts } from "../person/facts/facts.js";
import { issueAsWritten } from "../person/facts/issue-as-written.js";
import { readCaseValues, type KnowledgeOptions } from "../person/read/known.js";
import { bindCase } from "./bind.js";
import type { CompiledScheme } from "./compiled.js";
import type { LimitsHandedOn } from "./limit/handed-on-facts.js";
import { withEnds } from "./death/ends-of.js";

/** A case that was read and bound to a scheme, with the index in the scheme of the service of each line. */
export interface BoundCase {
  readonly facts: CaseFacts;
  readonly serviceOf: readonly number[];
  /** How limits stand before the question, as a position says; left out, as the lines of the case tell. */
  readonly limits?: LimitsHandedOn | undefined;
  /** Whether it is known what came over to the budgets of the question; left out, nobody has said. */
  readonly carriedKnown?: boolean;
  /** Whether nothing is known but the case, and nobody listens: the short steps may be taken. */
  readonly isAlone?: true;
}

const compiledScheme: CompiledRules = { key: "placeIndexes", kind: "a compiled scheme", compiler: "compile" };

/** Reads and binds a case, or throws with every issue of both. */
export function readForScheme(
  document: Case,
  compiled: CompiledScheme,
  options: KnowledgeOptions | undefined,
): BoundCase {
  const issues: Issue[] = [];
  const ofScheme: Issue[] = [];
  const by = { value: compiled, what: compiledScheme };
  const { facts, serviceOf } = readingAny({ value: document, kind: "a case", parser: "parseCase", by }, () => {
    const read = readCaseValues(document, issues, options);
    return { facts: read, serviceOf: bindCase(read, compiled, ofScheme) };
  });
  if (ofScheme.length > 0) issues.push(...inCase(ofScheme, facts).issues);
  if (issues.length > 0) throw new InputError(issues);
  return { facts: withEnds(facts, compiled), serviceOf };
}

/** The error for issues found in the part of a case that counts, with places as they stand in the document. */
export function inCase(issues: readonly Issue[], facts: CaseFacts): InputError {
  return new InputError(issues.map((issue) => issueAsWritten(issue, facts.kept)));
}
