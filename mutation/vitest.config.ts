import { defineConfig } from "vitest/config";

/** The tests of the two rooms that are mutated, and of no other. */
export default defineConfig({
  test: {
    include: ["src/{numbers,calendar}/**/*.{test,prop.test}.ts"],
    // It walks every day of two hundred years for each change, and needs a process of its own for each time zone.
    exclude: ["src/calendar/date-fns*.ts"],
    testTimeout: 120_000,
  },
});
