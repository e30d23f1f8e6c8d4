import { type Case, type CompiledScheme, InputError, type Issue, type Position } from "seko";
import { readCaseFile, readInputs, readPositions, openCaseFile } from "seko/io";
import type { CaseFile, CasesAt, DaysShown } from "seko/io";
import { compileChosen } from "../compile-chosen.js";
import { type ChosenScheme, chooseScheme } from "../scheme-choice.js";
import { type SourceOfRules, attempt, sourceOf } from "../scheme-request.js";
import { wanted } from "./wanted-cases.js";

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

/** The files of a request, read. */
export interface ReadRequest<
  Compiled = CompiledScheme,
  Chosen = ChosenScheme,
  Cases extends CasesAt = readonly Case[],
> {
  readonly read: CaseFile<Cases>;
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

/** A request whose people are gone through one by one, several times, and none of them held. */
export type OpenRequest = ReadRequest<CompiledScheme, ChosenScheme, CasesAt>;

const ofBudgets: RulesReader<ChosenScheme, CompiledScheme> = { choose: chooseScheme, compile: compileChosen };

/**
 * Reads the files that a request names.
 *
 * @throws {InputError} with every issue of every file
 */
export function readRequest(request: CalculateRequest): ReadRequest {
  return readRequestBy(request, ofBudgets);
}

/** {@link readRequest} of which no case is held. */
export function openRequest(request: CalculateRequest): OpenRequest {
  return readFiles(request, ofBudgets, openCaseFile);
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
  return readFiles(request, rules, readCaseFile);
}

function readFiles<Chosen, Compiled, Cases extends CasesAt>(
  request: CalculateRequest,
  rules: RulesReader<Chosen, Compiled>,
  readCasesOf: (path: string) => CaseFile<Cases>,
): ReadRequest<Compiled, Chosen, Cases> {
  const issues: Issue[] = [];
  const scheme = attempt(() => rules.choose(request.scheme), issues);
  const inputs = attempt(() => (request.inputs === undefined ? {} : readInputs(request.inputs)), issues);
  const read = attempt(() => readCasesOf(request.file), issues);
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
