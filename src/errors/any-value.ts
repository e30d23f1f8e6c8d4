import { InputError, isInputError } from "./input-error.js";
import { received } from "./received.js";

/** What is read, and by which function, where there is one, a program can find out what is wrong with it. */
export interface ReadDocument {
  readonly value: unknown;
  /** Such as `"a scheme"`. */
  readonly kind: string;
  /** Such as `"parseScheme"`. */
  readonly parser?: string;
}

/**
 * Reads a document that the types say is right. Callers without types can pass anything: what breaks the reading is then wrong
 * input, and not a fault that tells nobody what to mend.
 *
 * @throws {InputError} for whatever the reading throws
 */
export function readingAny<Read>({ value, kind, parser }: ReadDocument, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (isInputError(error)) throw error;
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
