import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { run } from "./main.js";
import { command } from "./processes.js";

const folder = mkdtempSync(join(tmpdir(), "seko-cluster-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** With the built command, because its processes are what is shown. */
describe.skipIf(!existsSync(command))("the cluster example", () => {
  it("gives the bytes of one process, and does the part that was killed again, alone", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await run(folder);
    const said = log.mock.calls.flat().join("\n");
    expect(said).toContain("400 cases in 4 parts in work");
    expect(said).toContain("part 2 was killed on its way");
    expect(said).toContain("work: expected part 2 of 4, received no record of it");
    expect(said.match(/^done before: 100 results/gmu)).toHaveLength(3);
    expect(said).toContain("400 results of 4 parts in results.ndjson");
    expect(said).toContain("one process writes the same bytes");
    expect(readFileSync(join(folder, "results.ndjson"))).toEqual(readFileSync(join(folder, "whole.ndjson")));
    expect(readdirSync(join(folder, "work")).filter((name) => name.startsWith("done-"))).toHaveLength(4);
  });
});
