import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of the two rooms that are mutated, and of no other. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL("./fast-check-capped.ts", import.meta.url)) }],
  },
  test: {
    include: ["src/{numbers,calendar}/**/*.{test,prop.test}.ts"],
    // Tests that set a time zone need a process of their own, which the runner does not give them.
    exclude: ["src/calendar/date-fns*.ts", "src/calendar/people.test.ts"],
    testTimeout: 120_000,
  },
});
