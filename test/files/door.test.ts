import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as io from "../../src/io/door.js";
import { faultsOf, functionsOf } from "../refused/walk.js";

const before = process.cwd();
let folder = before;

/** Some values are names of files: what is written goes where nothing else is. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "seko-door-"));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

describe("whatever is given to a function of files, nothing but an InputError with its issues is thrown", () => {
  it.each(functionsOf("io", io))("%s", async (_, run) => {
    expect(await faultsOf(run)).toEqual([]);
  });
});
