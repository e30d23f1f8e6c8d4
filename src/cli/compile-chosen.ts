import { type CompiledScheme, InputError, type Issue, compile, isInputError } from "seko";
import { type CompensationScheme, type CompiledCompensation, compileCompensation } from "seko/compensation";
import type { FileIssue } from "seko/io";
import type { ChosenScheme } from "./scheme-choice.js";

/**
 * Compiles a scheme of compensation, as {@link compileChosen} compiles a scheme.
 *
 * @throws {InputError} with every issue
 */
export function compileCompensationChosen(
  { scheme, file }: ChosenScheme<CompensationScheme>,
  inputs: Readonly<Record<string, string>>,
  inputsFile: string | undefined,
): CompiledCompensation {
  return withPlaces(() => compileCompensation(scheme, inputs), file, inputsFile);
}

/**
 * Compiles a scheme; issues of the inputs get the name of their file, or the advice how to give one.
 *
 * @throws {InputError} with every issue
 */
export function compileChosen(
  { scheme, file }: ChosenScheme,
  inputs: Readonly<Record<string, string>>,
  inputsFile: string | undefined,
): CompiledScheme {
  return withPlaces(() => compile(scheme, inputs), file, inputsFile);
}

function withPlaces<Compiled>(
  work: () => Compiled,
  file: string | undefined,
  inputsFile: string | undefined,
): Compiled {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new InputError(error.issues.map((issue) => placed(issue, file, inputsFile)));
  }
}

function placed(issue: Issue, schemeFile: string | undefined, inputsFile: string | undefined): Issue {
  const ofInputs = issue.path.startsWith("inputs.");
  const file = ofInputs ? inputsFile : schemeFile;
  if (file !== undefined) return inFile(issue, file);
  if (!ofInputs) return issue;
  return { ...issue, hint: `${issue.hint ?? ""} Give it with --inputs FILE.`.trimStart() };
}

function inFile(issue: Issue, file: string): FileIssue {
  return { ...issue, file };
}
