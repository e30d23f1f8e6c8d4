import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { InputError } from "../errors/index.js";
import { jsonText, readJson, writeJson, writeText } from "./index.js";
import { sentencesOf } from "../../test/support/issues-of.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";

const folder = temporaryFolder();

describe("writeJson", () => {
  it.runIf(existsSync("/proc/self"))("refuses a folder in which none can be made, and does not try for ever", () => {
    const sentences = sentencesOf(() => {
      writeJson("/proc/no-such/deep/a.json", 1);
    });
    expect(sentences).toHaveLength(1);
  });

  it("makes the folders, indents, ends with a line break and leaves nothing else behind", () => {
    const path = folder.path("out/deep/a.json");
    writeJson(path, { b: ["1.50"], a: null });
    expect(readFileSync(path, "utf8")).toBe('{\n  "b": [\n    "1.50"\n  ],\n  "a": null\n}\n');
    expect(readdirSync(dirname(path))).toEqual(["a.json"]);
    expect(readJson(path)).toEqual({ b: ["1.50"], a: null });
  });

  it("packs by the name, always into the same bytes", () => {
    const path = folder.path("a.json.gz");
    writeJson(path, [1]);
    const bytes = readFileSync(path);
    expect(gunzipSync(bytes).toString()).toBe("[\n  1\n]\n");
    writeJson(path, [1]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("leaves the old file where the new one cannot be made", () => {
    const path = folder.path("kept.json");
    writeJson(path, "old");
    expect(() => {
      writeJson(path, { amount: Number.NaN });
    }).toThrow(InputError);
    expect(readJson(path)).toBe("old");
  });

  it("keeps the permissions of the file it replaces, and writes through a link", () => {
    const path = folder.path("private.json");
    writeJson(path, 1);
    chmodSync(path, 0o600);
    const link = folder.path("link.json");
    symlinkSync(path, link);
    writeJson(link, 2);
    expect(readJson(path)).toBe(2);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it("writes into a device instead of replacing it", () => {
    writeText("/dev/null", "x");
    expect(statSync("/dev/null").isFile()).toBe(false);
  });

  it("says why a file cannot be written", () => {
    mkdirSync(folder.path("folder"));
    const sentences = sentencesOf(() => {
      writeJson(folder.path("folder"), 1);
    });
    expect(sentences).toEqual(["folder: expected a file, received a folder"]);
    writeJson(folder.path("file"), 1);
    const through = sentencesOf(() => {
      writeJson(folder.path("file/a.json"), 1);
    });
    expect(through).toEqual(["a.json: expected a file in a folder, received a path that leads through a file"]);
  });
});

describe("jsonText loses nothing in silence", () => {
  it.each([
    [Number.POSITIVE_INFINITY, "the document: expected a value that JSON holds, received the number Infinity"],
    [{ a: Number.NaN }, "a: expected a value that JSON holds, received the number NaN"],
    [[undefined], "[0]: expected a value that JSON holds, received nothing"],
    [[() => 1], "[0]: expected a value that JSON holds, received a function"],
    [{ a: 1n }, "a: expected a value that JSON holds, received 1"],
    [undefined, "the document: expected a value that JSON holds, received nothing"],
  ])("%o", (value, message) => {
    expect(() => jsonText(value)).toThrow(InputError);
    expect(() => jsonText(value)).toThrow(message);
  });

  it("leaves out keys that hold undefined, as JSON does", () => {
    expect(jsonText({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}');
  });
});
