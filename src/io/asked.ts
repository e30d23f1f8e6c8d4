import { type Guard, InputError, lookAt, received } from "../errors/index.js";

/**
 * A function of files that looks at its arguments before it opens one, for callers without types. What breaks deeper within them is
 * wrong input too; what the system says of a file stays as it is.
 *
 * @param compute what is done, once all arguments are right
 * @param parameters what each argument must be, by its name and in order
 */
export function asked<Compute extends (...given: never[]) => unknown>(
  compute: Compute,
  parameters: Readonly<Record<string, Guard>>,
): Compute {
  const look = (...given: readonly never[]): unknown => {
    lookAt(given, parameters);
    try {
      return compute(...given);
    } catch (error) {
      throw asInput(error, given[0]);
    }
  };
  // It takes and gives what the function takes and gives.
  return look as Compute;
}

/**
 * A function of files that gives a promise and looks at its arguments first: then it rejects, and throws nothing at once. What breaks
 * while it works stays as it is, because it also calls what it was given.
 */
export function askedLater<Compute extends (...given: never[]) => Promise<unknown>>(
  compute: Compute,
  parameters: Readonly<Record<string, Guard>>,
): Compute {
  const look = async (...given: readonly never[]): Promise<unknown> => {
    lookAt(given, parameters);
    return compute(...given);
  };
  // It takes and gives what the function takes and gives.
  return look as Compute;
}

/** The system's errors are neither of these two: a file that is missing is a plain error with a code. */
function asInput(error: unknown, value: unknown): unknown {
  if (!(error instanceof TypeError || error instanceof RangeError)) return error;
  const hint = `Where nothing is wrong with them, this is a fault of seko: ${error.message}`;
  const issue = {
    code: "wrong-form",
    path: "",
    expected: "arguments of the right form",
    received: received(value),
    hint,
  };
  return new InputError([issue]);
}
