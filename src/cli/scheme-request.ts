import { InputError, isInputError, type CompiledScheme, type Issue } from "seko";
import { digestOfText, readInputs } from "seko/io";
import { chooseScheme, type ChosenScheme } from "./scheme-choice.js";
import { compileChosen } from "./compile-chosen.js";
import { packageVersion } from "./version.js";

/** The scheme of a command, with the values for its open inputs. */
export interface SchemeRequest {
  /** Id or file of the scheme. */
  readonly scheme: string;
  /** File of values for open inputs. */
  readonly inputs?: string;
}

/** The scheme and the values as they were read, and from which files. */
export interface SourceOfRules<Chosen = ChosenScheme> {
  readonly chosen: Chosen;
  readonly inputs: { readonly file: string; readonly values: Readonly<Record<string, string>> } | undefined;
}

/** A scheme ready to calculate by. */
export interface ReadyScheme {
  readonly compiled: CompiledScheme;
  readonly source: SourceOfRules;
  /** Digest of the scheme, its inputs and the version of seko: results of the same digest go together. */
  readonly rules: string;
}

/** Reads and compiles what a request names. @throws {InputError} with every issue of both files */
export function readyScheme({ scheme: name, inputs: file }: SchemeRequest): ReadyScheme {
  const issues: Issue[] = [];
  const scheme = attempt(() => chooseScheme(name), issues);
  const inputs = attempt(() => (file === undefined ? {} : readInputs(file)), issues);
  if (scheme === undefined || inputs === undefined) throw new InputError(issues);
  const compiled = compileChosen(scheme, inputs, file);
  const sorted = Object.entries(inputs).sort(([left], [right]) => (left < right ? -1 : 1));
  const source = sourceOf(scheme, inputs, file);
  return { compiled, source, rules: digestOfText(JSON.stringify([packageVersion(), scheme.scheme, sorted])) };
}

/** The rules as they were read, with the file of the values where there is one. */
export function sourceOf<Chosen>(
  chosen: Chosen,
  values: Readonly<Record<string, string>>,
  file: string | undefined,
): SourceOfRules<Chosen> {
  return { chosen, inputs: file === undefined ? undefined : { file, values } };
}

/** What a piece of work gives, or undefined with its issues added, so that the issues of all files are said at once. */
export function attempt<Value>(work: () => Value, issues: Issue[]): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    issues.push(...error.issues);
    return undefined;
  }
}
