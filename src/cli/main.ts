import { run } from "./program/run.js";
import {
  endWithStreams,
  onClosedPipe,
  standardInputFile,
  standardOutput,
  standardOutputFile,
} from "./program/standard-streams.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

endWithStreams();

// Not process.exit: what was written to a pipe must first arrive.
process.exitCode = await run(process.argv.slice(2), {
  stdout: standardOutput(),
  stderr: process.stderr,
  environment: process.env,
  standardOutputFile: standardOutputFile(),
  standardInput: () => process.stdin,
  standardInputFile: standardInputFile(),
  onInterrupt(stop) {
    // Once: who asks a second time does not want to wait.
    const heard = (signal: string) => () => {
      release();
      stop(signal);
    };
    const listeners = signals.map((signal) => [signal, heard(signal)] as const);
    const releasePipe = onClosedPipe(() => {
      stop("SIGPIPE");
    });
    const release = () => {
      releasePipe();
      for (const [signal, listener] of listeners) process.off(signal, listener);
    };
    for (const [signal, listener] of listeners) process.on(signal, listener);
    return release;
  },
});
