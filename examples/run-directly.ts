import { realpathSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { runExample } from "./run-example.js";

/**
 * Runs an example whose `main.ts` was started itself, as `npm run example` runs it: `npx tsx examples/plan-year/main.ts`.
 *
 * @param address the `import.meta.url` of its `main.ts`
 */
export function runDirectly(address: string): void {
  const [, started] = process.argv;
  const file = fileURLToPath(address);
  if (started === undefined || realpathSync(started) !== file) return;
  // Not awaited: the example is read once its module has ended.
  void runExample([basename(dirname(file)), ...process.argv.slice(2)]).then((code) => {
    process.exitCode = code;
  });
}
