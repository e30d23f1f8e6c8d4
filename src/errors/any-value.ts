import { InputError, isInputError } from "./input-error.js";
import { received } from "./received.js";

/** What is read, and by which function, where there is one, a program can find out what is wrong with it. */
export interface ReadDocument {
  readonly value: unknown;
  /** Such as `"a scheme"`. */
  readonly kind: string;
  /** Such as `"parseScheme"`. */
  readonly parser?: string;
  /** What it is read by, looked at where reading breaks; left out, the document alone is looked at. */
  readonly by?: ReadBy;
}

/** What a document is read by: rules that were compiled. */
export interface ReadBy {
  readonly value: unknown;
  readonly what: CompiledRules;
}

/** How compiled rules of a kind are known. */
export interface CompiledRules {
  /** A key that no other rules have. */
  readonly key: string;
  /** Such as `"a compiled scheme"`. */
  readonly kind: string;
  /** The function that makes them of a document. */
  readonly compiler: string;
}

/**
 * Reads a document that the types say is right. Callers without types can pass anything: what breaks the reading is then wrong
 * input, and not a fault that tells nobody what to mend.
 *
 * @throws {InputError} for whatever the reading throws
 */
export function readingAny<Read>({ value, kind, parser, by }: ReadDocument, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (isInputError(error)) throw error;
    if (by !== undefined) requireCompiled(by);
    const said = error instanceof Error ? error.message : "something else than an error";
    throw new InputError([
      {
        code: "wrong-form",
        path: "",
        expected: `${kind} of the right form`,
        received: received(value),
        hint: `${parser === undefined ? "" : `${parser} says what is wrong with it. `}Where nothing is, this is a fault of seko: ${said}`,
      },
    ]);
  }
}

/** Rules that were not compiled break the reading of a document in which nothing is wrong. */
function requireCompiled({ value, what: { key, kind, compiler } }: ReadBy): void {
  if (typeof value === "object" && value !== null && key in value) return;
  throw new InputError([
    {
      code: "wrong-type",
      path: "compiled",
      expected: kind,
      received: received(value),
      hint: `${compiler} makes one of a document of rules.`,
    },
  ]);
}

/**
 * A function of values that the types say are right, for callers without types: what breaks it is wrong input.
 *
 * @returns a function that throws an InputError for whatever the function throws
 */
export function bearing<Compute extends (...given: never[]) => unknown>(compute: Compute): Compute {
  const look = (...given: readonly never[]): unknown =>
    readingAny({ value: given[0], kind: "arguments" }, () => compute(...given));
  // It takes and gives what the function takes and gives.
  return look as Compute;
}
