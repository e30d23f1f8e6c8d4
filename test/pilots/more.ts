import { startVitest } from "vitest/node";

/**
 * Tries the laws of both pilots on more populations than the tests do: `npx tsx test/pilots/more.ts 200`. What it finds is a
 * seed of `fc.assert`, with which a test can be made of it.
 */
const populations = Number(process.argv[2]);
if (!Number.isInteger(populations) || populations < 1) {
  process.stderr.write("How many populations for each law? For example: npx tsx test/pilots/more.ts 200\n");
  process.exitCode = 2;
} else {
  const options = { watch: false, reporters: ["default"], testTimeout: 0, provide: { populations } };
  const vitest = await startVitest("test", ["test/pilots"], { ...options, typecheck: { enabled: false } });
  await vitest.close();
}
