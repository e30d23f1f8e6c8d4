import { type CompiledScheme, InputError, type Issue, type Position } from "seko";
import { type CaseFile, type DaysShown, readCaseFile, readInputs, readPositions } from "seko/io";
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
