import { runExample } from "./run-example.js";

/** Runs an example by its name: `npm run example -- pilot-children`. */
process.exitCode = await runExample(process.argv.slice(2));
