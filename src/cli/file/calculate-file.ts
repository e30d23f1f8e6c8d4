import {
  calculate,
  InputError,
  nothingUsed,
  type Case,
  type CompiledScheme,
  type Issue,
  type Position,
  type Result,
} from "seko";
import { hintFor, received, withHint } from "seko/errors";
import { countCases, readCaseFile, readInputs, readPositions, type CaseFile, type DaysShown } from "seko/io";
import { forEachCase, type Walk } from "./for-each-case.js";
import { chooseScheme, compileChosen, type ChosenScheme } from "../scheme-choice.js";
import { attempt, sourceOf, type SourceOfRules } from "../scheme-request.js";
import type { Output } from "../terminal.js";

/** What to calculate. */
export interface CalculateRequest {
  /** File of cases. */
  readonly file: string;
  /** Id or file of the scheme. */
  readonly scheme: string;
  /** File of values for open inputs. */
  readonly inputs?: string;
  /** Id of the only case wanted. */
  readonly case?: string;
  /** File of the positions with which the one case goes on. */
  readonly opening?: string;
  /** What is assumed where no file of positions is given. */
  readonly openingAssumed?: "nothing-used";
  /** Which days are shown. */
  readonly show?: DaysShown;
}

/** What was calculated. */
export interface CalculatedFile extends ReadRequest {
  readonly results: readonly Result[];
  /** The only result, where one case was asked for: by a file that is a case, or by its id. */
  readonly single: Result | undefined;
}

/** The files of a request, read. */
export interface ReadRequest<Compiled = CompiledScheme, Chosen = ChosenScheme> {
  readonly read: CaseFile;
  /** The places of the cases wanted. */
  readonly indexes: readonly number[];
  /** The positions with which the one case goes on; undefined where it begins. */
  readonly opening?: Position | readonly Position[] | undefined;
  /** What is assumed of cases without a position; undefined where they begin. */
  readonly openingAssumed?: "nothing-used" | undefined;
  /** Which days are shown; undefined where all are. */
  readonly show?: DaysShown | undefined;
  readonly compiled: Compiled;
  readonly source: SourceOfRules<Chosen>;
}

/** How the rules of a request are found and compiled. */
export interface RulesReader<Chosen, Compiled> {
  choose(idOrFile: string): Chosen;
  compile(chosen: Chosen, inputs: Readonly<Record<string, string>>, inputsFile: string | undefined): Compiled;
}

/**
 * Reads the files that a request names.
 *
 * @throws {InputError} with every issue of every file
 */
export function readRequest(request: CalculateRequest): ReadRequest {
  return readRequestBy(request, { choose: chooseScheme, compile: compileChosen });
}

/**
 * Reads the files that a request names, by rules of any kind.
 *
 * @throws {InputError} with every issue of every file
 */
export function readRequestBy<Chosen, Compiled>(
  request: CalculateRequest,
  rules: RulesReader<Chosen, Compiled>,
): ReadRequest<Compiled, Chosen> {
  const issues: Issue[] = [];
  const scheme = attempt(() => rules.choose(request.scheme), issues);
  const inputs = attempt(() => (request.inputs === undefined ? {} : readInputs(request.inputs)), issues);
  const read = attempt(() => readCaseFile(request.file), issues);
  const indexes = read === undefined ? undefined : attempt(() => wanted(read, request.case), issues);
  const { opening: file } = request;
  const opening = file === undefined ? undefined : attempt(() => readPositions(file), issues);
  const compiled =
    scheme === undefined || inputs === undefined
      ? undefined
      : attempt(() => rules.compile(scheme, inputs, request.inputs), issues);
  if (
    read === undefined ||
    indexes === undefined ||
    scheme === undefined ||
    inputs === undefined ||
    compiled === undefined ||
    (opening === undefined && file !== undefined)
  ) {
    throw new InputError(issues);
  }
  return {
    read,
    indexes,
    opening,
    openingAssumed: request.openingAssumed,
    show: request.show,
    compiled,
    source: sourceOf(scheme, inputs, request.inputs),
  };
}

/**
 * Calculates the cases of a request, with progress on long work.
 *
 * @param settled is waited for now and then, so that whoever wants the work to end is heard; what it throws ends it
 * @throws {InputError} with every issue of every case; then there is no result at all
 */
export async function calculateRequest(
  ready: ReadRequest,
  request: Pick<CalculateRequest, "case">,
  stderr: Output,
  settled?: () => Promise<void>,
): Promise<CalculatedFile> {
  const results: Result[] = [];
  await eachResult(ready, { stderr, settled }, (result) => {
    results.push(result);
  });
  const single = ready.read.form === "one" || request.case !== undefined ? results[0] : undefined;
  return { ...ready, results, single };
}

/** The places of the cases wanted among those of the file. */
function wanted(read: CaseFile, id: string | undefined): readonly number[] {
  const { cases, file } = read;
  if (id === undefined) return [...cases.keys()];
  const found = [...cases.keys()].filter((index) => cases[index]?.id === id);
  if (found.length > 1) throw severalCases(read, found, id);
  if (found.length === 1) return found;
  const hint = hintFor(
    id,
    cases.map((each) => each.id),
  );
  const issue = {
    code: "unknown-case",
    path: "--case",
    expected: `the id of a case of ${file}`,
    received: received(id),
  };
  throw new InputError([withHint(issue, hint)]);
}

/** Several cases of the id that is asked for: which of them is meant, nobody knows. */
function severalCases({ cases, lines, file }: CaseFile, found: readonly number[], id: string): InputError {
  const places = found.slice(0, 3).map((index) => {
    const { from, to } = cases[index]?.period ?? {};
    const line = lines[index];
    return `${line === undefined ? `cases[${index}]` : `line ${line}`} (${from} to ${to})`;
  });
  return new InputError([
    {
      code: "several-cases",
      path: "--case",
      expected: `an id that only one case of ${file} has`,
      received: `${received(id)}, which ${found.length} cases have`,
      hint: `They are ${places.join(", ")}${found.length > places.length ? " and others" : ""}. Put the one you mean into a file of its own.`,
    },
  ]);
}

/**
 * Calculates the cases of a request one after the other and keeps no result.
 *
 * @param walk says by `isCounted` that nobody stands twice, as was found before
 * @param take is given each result of somebody who stands once on a day
 * @throws {InputError} with every issue of every case
 */
export async function eachResult(
  ready: ReadRequest,
  walk: Pick<Walk, "stderr" | "settled"> & { readonly isCounted?: boolean },
  take: (result: Result, document: Case) => void,
): Promise<void> {
  const { read, indexes, compiled, show } = ready;
  const counted = walk.isCounted === true ? undefined : countCases(read);
  await forEachCase({ read, indexes }, walk, (document, index) => {
    const result = calculate(document, compiled, {
      opening: openingOf(ready, document, compiled),
      show: show?.of(document),
    });
    const twice = counted?.issueOf(result, index);
    if (twice === undefined) take(result, document);
    return twice;
  });
}

/** With what a case goes on: the positions that are given, else what is assumed of cases without one. */
export function openingOf(
  { opening, openingAssumed }: Pick<ReadRequest, "opening" | "openingAssumed">,
  document: Case,
  compiled: CompiledScheme,
): ReadRequest["opening"] {
  return opening ?? (openingAssumed === undefined ? undefined : nothingUsed(document, compiled));
}
