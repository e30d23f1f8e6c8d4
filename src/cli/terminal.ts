/** Where a command writes: a stream of the process, or something like it in a test. */
export interface Output {
  write(text: string): unknown;
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
  /**
   * Calls back when somebody wants the run to end, with the signal by which it was said, such as `SIGINT` for Ctrl-C. What it gives
   * ends the listening: from then on a signal just ends the process, as it does where this is left out.
   */
  readonly onInterrupt?: (stop: (signal: string) => void) => (() => void) | undefined;
}
