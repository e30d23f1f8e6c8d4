import { existsSync } from "node:fs";
import { InputError, type Scheme, isInputError } from "seko";
import type { CompensationScheme } from "seko/compensation";
import { isId } from "seko/calculation";
import { hintFor, received, withHint } from "seko/errors";
import { findRules, readScheme } from "seko/io";
import { compensations, schemes } from "seko/latvia";

/** A scheme and where it was read; undefined for one that seko brings along. */
export interface ChosenScheme<Kind = Scheme> {
  readonly scheme: Kind;
  readonly file: string | undefined;
}

/** A scheme of either kind that an argument names. */
export type ChosenRules =
  | { readonly kind: "scheme"; readonly choose: () => ChosenScheme }
  | { readonly kind: "compensation"; readonly choose: () => ChosenScheme<CompensationScheme> };

/**
 * The scheme of either kind that an argument names: one that seko brings along by its id, otherwise a file, which is read once
 * because it may be a pipe. What is wrong with it is said when it is chosen.
 */
export function findChosen(idOrFile: string): ChosenRules {
  const known = compensations.find(({ id }) => id === idOrFile);
  if (known !== undefined) return { kind: "compensation", choose: () => ({ scheme: known, file: undefined }) };
  if (builtInScheme(idOrFile) !== undefined || !existsSync(idOrFile)) {
    return { kind: "scheme", choose: () => chooseScheme(idOrFile) };
  }
  try {
    const found = findRules(idOrFile);
    return found.kind === "compensation"
      ? { kind: found.kind, choose: () => ({ scheme: found.read(), file: idOrFile }) }
      : { kind: found.kind, choose: () => ({ scheme: found.read(), file: idOrFile }) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return {
      kind: "scheme",
      choose: () => {
        throw error;
      },
    };
  }
}

/**
 * The scheme that an argument names: one that seko brings along by its id, otherwise a file. A file that is called like an id
 * is named with its folder, `./name`.
 *
 * @param option that names it, for messages
 * @throws {InputError} where it is neither, and with every issue of the file
 */
export function chooseScheme(idOrFile: string, option = "--scheme"): ChosenScheme {
  const known = builtInScheme(idOrFile);
  if (known !== undefined) return { scheme: known, file: undefined };
  if (isId(idOrFile) && !existsSync(idOrFile)) throw unknownScheme(idOrFile, option);
  return { scheme: readScheme(idOrFile), file: idOrFile };
}

/** The scheme of budgets that seko brings along under an id; a file is none. */
export function builtInScheme(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}

function unknownScheme(id: string, path: string): InputError {
  const near = hintFor(
    id,
    schemes.map((scheme) => scheme.id),
  );
  const isOfCompensation = compensations.some((scheme) => scheme.id === id);
  const hint = isOfCompensation
    ? "That is a scheme of compensation: `seko follow`, `seko explain` and `seko letter` take it."
    : near;
  const issue = {
    code: "unknown-scheme",
    path,
    expected: "the id of a scheme of `seko list`, or a file",
    received: received(id),
  };
  return new InputError([withHint(issue, hint)]);
}
