/** Where a command writes: a stream of the process, or something like it in a test. */
export interface Output {
  /** Takes a text, or bytes; gives `false` where it is full, and {@link drained} is to be waited for. */
  write(content: string | Uint8Array): unknown;
  /** Waits until it takes more; left out, it always does. */
  drained?(signal: AbortSignal): Promise<void>;
  /** Whether a person is looking. */
  readonly isTTY?: boolean | undefined;
  /** How many characters fit on a line, where that is known. */
  readonly columns?: number | undefined;
}

/** The surroundings of a run: all that a command knows of the process. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The path of standard output where it is a regular file. */
  readonly standardOutputFile?: string | undefined;
  /** Opens standard input; left out, there is none. */
  readonly standardInput?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** The path of standard input where it is a regular file. */
  readonly standardInputFile?: string | undefined;
  /**
   * Calls back when somebody wants the run to end, with the signal by which it was said, such as `SIGINT` for Ctrl-C, or `SIGPIPE` where
   * nobody reads standard output any more. What it gives ends the listening: from then on a signal just ends the process, as it does where this is left out.
   */
  readonly onInterrupt?: (stop: (signal: string) => void) => (() => void) | undefined;
}
