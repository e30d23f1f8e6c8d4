import { InputError, isInputError, type CompiledScheme, type Issue } from "seko";
import { digestOfText, readInputs } from "seko/io";
import { chooseScheme, compileChosen } from "./scheme-choice.js";
import { packageVersion } from "./version.js";

/** The scheme of a command, with the values for its open inputs. */
export interface SchemeRequest {
  /** Id or file of the scheme. */
  readonly scheme: string;
  /** File of values for open inputs. */
  readonly inputs?: string;
}

/** A scheme ready to calculate by. */
export interface ReadyScheme {
  readonly compiled: CompiledScheme;
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
  return { compiled, rules: digestOfText(JSON.stringify([packageVersion(), scheme.scheme, sorted])) };
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
