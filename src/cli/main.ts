import { run } from "./run.js";

/** What a shell reports for a program that ended because nobody read on: 128 and the number of SIGPIPE. */
const closedPipe = 141;

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(closedPipe);
    throw fault;
  });
}

// Not process.exit: what was written to a pipe must first arrive.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  // Once: who asks a second time does not want to wait.
  onInterrupt: (stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  },
});
