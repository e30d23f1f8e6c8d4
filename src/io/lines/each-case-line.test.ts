import { readFileSync, writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ndjson, people } from "../../../test/files/command-lines.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { isInputError } from "../../errors/index.js";
import { readCaseFile } from "../read/case-file.js";
import { eachCaseLine } from "./each-case-line.js";

const folder = temporaryFolder();

function held(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("memory cannot be collected");
  for (let time = 0; time < 3; time += 1) Reflect.apply(collect, undefined, []);
  return process.memoryUsage().heapUsed;
}

describe("the cases of a file of lines, one after the other", () => {
  it("are those that the file holds, packed or not, with their lines", async () => {
    const file = folder.write("cases.ndjson", `\n${ndjson(people(3))}`);
    writeFileSync(folder.path("cases.ndjson.gz"), gzipSync(readFileSync(file)));
    const { cases, lines } = readCaseFile(file);
    for (const name of [file, `${file}.gz`]) {
      const found: unknown[] = [];
      await eachCaseLine(name, { onCase: (document, line) => found.push([document, line]) });
      expect(found).toEqual(cases.map((document, index) => [document, lines[index]]));
    }
  });

  it("are refused with the issues of every line, as a file that is read as a whole, and are taken no more", async () => {
    const [one, two, three] = people(3);
    const file = folder.write("wrong.ndjson", ndjson([one, { ...two, periode: 1 }, three, { id: 3 }]));
    const taken: string[] = [];
    const issuesOf = async (work: () => unknown) => {
      try {
        await work();
      } catch (error) {
        if (isInputError(error)) return error.issues;
        throw error;
      }
      return undefined;
    };
    const found = await issuesOf(() => eachCaseLine(file, { onCase: ({ id }) => taken.push(id) }));
    expect(found).toEqual(await issuesOf(() => readCaseFile(file)));
    expect(found?.length).toBeGreaterThan(2);
    expect(taken).toEqual(["case-0"]);
    const table = folder.write("table.ndjson", "id,client\n1,2\n");
    expect(await issuesOf(() => eachCaseLine(table, { onCase: () => undefined }))).toMatchObject([{ code: "table" }]);
    await expect(eachCaseLine(folder.path("cases.json"), { onCase: () => undefined })).rejects.toThrow("NDJSON");
  });

  it("are read of some lines alone, where these are asked for: of the others nothing is looked at", async () => {
    const [one, two, three, four] = people(4);
    const file = folder.write(
      "between.ndjson",
      `\n${ndjson([{ wrong: 1 }, one, two])}\n${ndjson([three, { id: 3 }, four])}`,
    );
    const taken: unknown[] = [];
    await eachCaseLine(file, { between: [1, 4], onCase: ({ id }, line) => taken.push([id, line]) });
    expect(taken).toEqual([
      ["case-0", 3],
      ["case-1", 4],
      ["case-2", 6],
    ]);
    await expect(eachCaseLine(file, { between: [1, 5], onCase: () => undefined })).rejects.toThrow("between.ndjson:7");
  });

  it("take memory that does not grow with their number", async () => {
    const count = 8_000;
    const warm = 2_000;
    const file = folder.write("many.ndjson", ndjson(people(count)));
    let [before, after, seen] = [0, 0, 0];
    await eachCaseLine(file, {
      onCase() {
        seen += 1;
        if (seen === warm) before = held();
        if (seen === count) after = held();
      },
    });
    expect(seen).toBe(count);
    // What is on its way of the file may differ by a batch; a case that is kept is more than a kilobyte.
    expect((after - before) / (count - warm)).toBeLessThan(100);
  });
});
