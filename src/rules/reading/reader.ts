import {
  parseDay,
  parseEnd,
  whyNotDate,
  whyNotEnd,
  endBeforeStart,
  type Day,
  type Period,
} from "../../calendar/index.js";
import { isId, whyNotId } from "../../person/id.js";
import { duplicateId } from "../../person/facts/unique.js";
import type { CircumstanceKind } from "../../person/means/circumstance.js";
import type { Source } from "../../sources/index.js";
import type { Dated } from "../../person/dated.js";
import { hintFor, isInputError, joinPaths, received, type Issue } from "../../errors/index.js";
import { parseScaled, stepOf, whyNotDecimal, type Rounding } from "../../numbers/index.js";
import type { CalendarFacts } from "./calendar-facts.js";
import { isInputReference, type Parameter } from "./parameter.js";

/** Names that may be referred to. */
export interface KnownNames {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** The ids of a list, each with the place at which it stands first. */
export type NameIndex = ReadonlyMap<string, number>;

/** Finds the entries of a list by their ids. */
export function nameIndex(entries: readonly { readonly id: string }[]): NameIndex {
  const index = new Map<string, number>();
  for (const [place, { id }] of entries.entries()) if (!index.has(id)) index.set(id, place);
  return index;
}

/** What a reading of any document of rules carries along: what rules of all kinds ask of it, the inputs given, and the issues found. */
export interface RuleReading {
  readonly scheme: {
    readonly circumstances?: readonly { readonly id: string; readonly kind: CircumstanceKind }[];
    readonly incomeKinds?: readonly { readonly id: string }[];
    readonly places: readonly (Dated & {
      readonly id: string;
      readonly within?: readonly (Dated & { readonly place: string })[];
    })[];
  };
  /** Undefined where a scheme is only checked, so that open inputs stay open. */
  readonly inputs: ReadonlyMap<string, string> | undefined;
  readonly issues: Issue[];
  readonly sourceIds: NameIndex;
  readonly inputIds: NameIndex;
  readonly levelIds: NameIndex;
  readonly serviceIds: NameIndex;
  readonly placeIds: NameIndex;
  readonly groupIds: NameIndex;
  readonly circumstanceIds: NameIndex;
  /** The first days of the budget periods of which the document has the dates, in order; left out, there are none. */
  readonly budgetStarts?: readonly Day[];
  /** The public holidays of the document; left out, it has none. */
  readonly calendar?: CalendarFacts | undefined;
  /** Where the budget stands that is read, such as `budgets[0]`; left out, it is the scheme's own. */
  readonly budgetAt?: string;
  /** The services that it pays; left out, all. */
  readonly budgetServices?: NameIndex;
  /** Whether the rule that is read is asked day by day, so that its tests may tell days apart. */
  readonly asksDays?: boolean;
}

/** Where a rule of the budget that is read stands in the document. */
export function budgetPath({ budgetAt = "" }: Pick<RuleReading, "budgetAt">, path: string): string {
  return joinPaths(budgetAt, path);
}

/** A document without parameters. */
const noParameters: KnownNames = new Map();

/** What rules of need and of amounts ask of their scheme as well. */
export interface AmountReading extends RuleReading {
  readonly scheme: RuleReading["scheme"] & {
    readonly sources: readonly Source[];
    readonly currency: string;
    readonly minorUnit: number;
    readonly levels: readonly { readonly id: string; readonly entitled?: boolean; readonly source?: string }[];
  };
}

/** The value of a parameter as a scaled integer of at least 0; NaN where it is open, missing or wrong (with an issue). */
export function readParameter(parameter: Parameter, decimals: number, path: string, reading: RuleReading): number {
  return readBy(readDecimal, { parameter, decimals, path }, reading);
}

/** The value of a parameter that may be below 0. */
export function readSignedParameter(
  parameter: Parameter,
  decimals: number,
  path: string,
  reading: RuleReading,
): number {
  return readBy(readSigned, { parameter, decimals, path }, reading);
}

function readBy(
  read: typeof readDecimal,
  { parameter, decimals, path }: { readonly parameter: Parameter; readonly decimals: number; readonly path: string },
  reading: RuleReading,
): number {
  if (typeof parameter === "string") return read(parameter, decimals, path, reading.issues);
  // References to parameters are replaced before a scheme is read; where one is left, it has an issue, or the document has none.
  if (!isInputReference(parameter)) {
    if (reading.issues.length === 0)
      checkReference(
        parameter.parameter,
        noParameters,
        { what: "a parameter", path: joinPaths(path, "parameter") },
        reading,
      );
    return Number.NaN;
  }
  checkReference(
    parameter.input,
    reading.inputIds,
    { what: "an input of this scheme", path: joinPaths(path, "input") },
    reading,
  );
  const given = reading.inputs?.get(parameter.input);
  if (given === undefined) return Number.NaN;
  return read(given, decimals, `inputs.${parameter.input}`, reading.issues);
}

/** A decimal text as a scaled integer of at least 0; NaN with an issue otherwise. */
export function readDecimal(text: string, decimals: number, path: string, issues: Issue[]): number {
  const value = readSigned(text, decimals, path, issues);
  if (value < 0) addOnce(issues, { code: "negative", path, expected: "zero or more", received: received(text) });
  return value;
}

function readSigned(text: string, decimals: number, path: string, issues: Issue[]): number {
  const value = typeof text === "string" ? parseScaled(text, decimals) : Number.NaN;
  if (Number.isNaN(value)) addOnce(issues, whyNotDecimal(text, decimals, path));
  return value;
}

/** The days of a dated row; NaN with issues where a date is wrong. */
export function readPeriod(row: Dated, path: string, issues: Issue[]): Period {
  const from = parseDay(row.from);
  const to = parseEnd(row.to);
  if (Number.isNaN(from)) issues.push(whyNotDate(row.from, joinPaths(path, "from")));
  if (Number.isNaN(to)) issues.push(whyNotEnd(row.to, joinPaths(path, "to")));
  if (to < from) issues.push(endBeforeStart(from, to, joinPaths(path, "to")));
  return { from, to };
}

/** The step of a rounding as an integer of the given decimals; 1 with an issue where the rounding is wrong. */
export function readRounding(rounding: Rounding, decimals: number, path: string, issues: Issue[]): number {
  try {
    return stepOf(rounding, decimals, path);
  } catch (error) {
    if (!isInputError(error)) throw error;
    issues.push(...error.issues);
    return 1;
  }
}

/** Adds an issue where a name is not among the known ones. */
export function checkReference(
  name: string,
  known: KnownNames,
  { what, path }: { readonly what: string; readonly path: string },
  reading: RuleReading,
): void {
  if (known.has(name)) return;
  const hint = hintFor(name, known.keys(), reading.issues.length);
  reading.issues.push({
    code: "unknown-reference",
    path,
    expected: what,
    received: received(name),
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Adds an issue where a row's source is not listed under `sources`. */
export function checkSource(source: string, path: string, reading: RuleReading): void {
  checkReference(
    source,
    reading.sourceIds,
    { what: "the id of a source of this scheme", path: joinPaths(path, "source") },
    reading,
  );
}

/** Adds an issue for each id that is malformed or stands a second time in a list. */
export function checkIds(items: readonly { readonly id: string }[], list: string, issues: Issue[]): void {
  const firsts = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    const path = `${list}[${index}].id`;
    if (!isId(id)) issues.push(whyNotId(id, path));
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else issues.push(duplicateId(id, first, index, list));
  }
}

/** By list of issues, the inputs that are among them. */
const saidOfInputs = /* @__PURE__ */ new WeakMap<Issue[], Set<string>>();

/** One wrong input can stand behind many parameters; it is said once. */
function addOnce(issues: Issue[], issue: Issue): void {
  if (issue.path.startsWith("inputs.")) {
    const said = saidOfInputs.get(issues) ?? new Set<string>();
    saidOfInputs.set(issues, said);
    const key = `${issue.code} ${issue.path}`;
    if (said.has(key)) return;
    said.add(key);
  }
  issues.push(issue);
}
