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
  /** Calls back when somebody wants the run to end, such as by Ctrl-C; left out, the process just ends. */
  readonly onInterrupt?: (stop: () => void) => void;
}
