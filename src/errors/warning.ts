/**
 * Something in a sound document that is likely meant otherwise. Unlike an {@link Issue}, it keeps nothing from being used.
 *
 * A warning is data: programs read `code` and `path`, people read the sentence that {@link describeWarning} makes of it.
 */
export interface Warning {
  /** Stable machine-readable name, such as `"level-of-nothing"`. */
  readonly code: string;
  /** Where it is, such as `entitle.amounts[0].amount`; empty for the document as a whole. */
  readonly path: string;
  /** What the document says, and what follows from it. */
  readonly message: string;
  /** What to write if that is not meant. */
  readonly hint: string;
}

/** The sentence for a warning: path, message, hint. */
export function describeWarning({ path, message, hint }: Warning): string {
  return `${path === "" ? "the document" : path}: ${message}. ${hint}`;
}
