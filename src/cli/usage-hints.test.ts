import { describe, expect, it } from "vitest";
import { seko } from "./seko.test-helper.js";

async function complaint(line: string): Promise<readonly string[]> {
  const { code, stdout, stderr } = await seko(line.split(" "));
  expect([code, stdout]).toEqual([2, ""]);
  return stderr.trimEnd().split("\n");
}

describe("what is said of arguments that are wrong", () => {
  it("names the option that a mistyped one was meant to be, also where another is lacking because of it", async () => {
    expect(await complaint("calculate case.json --sheme my.json")).toEqual([
      "error: required option '--scheme <id-or-file>' not specified",
      'Did you mean "--scheme"?',
      "`seko list` names the schemes.",
      "See seko calculate --help.",
    ]);
    expect(await complaint("calculate case.json --scheme my.json --input=a.json")).toEqual([
      "error: unknown option '--input=a.json'",
      'Did you mean "--inputs"?',
      "See seko calculate --help.",
    ]);
  });

  it("names the option that takes a file of cases, where a command has one", async () => {
    expect(await complaint("run people.ndjson --scheme my.json --out results.ndjson")).toEqual([
      "error: too many arguments for 'run'. Expected 0 arguments but got 1.",
      "Cases are named by an option: --cases people.ndjson.",
      "See seko run --help.",
    ]);
    expect(await complaint("run people.ndjson --out results.ndjson")).toContain(
      "Cases are named by an option: --cases people.ndjson.",
    );
    expect(await complaint("calculate case.json other.json --scheme my.json")).not.toContain(
      "Cases are named by an option: --cases other.json.",
    );
  });

  it("refuses an option of one value that is given twice, so that no file is left unread without a word", async () => {
    expect(await complaint("run --cases a.ndjson --scheme my.json --out b.ndjson --cases c.ndjson")).toEqual([
      "error: option '--cases <file>' is given more than once",
      "See seko run --help.",
    ]);
    expect(await complaint("calculate a.json --scheme my.json --scheme=other.json --language lv")).toEqual([
      "kļūda: iespēja '--scheme <id-or-file>' ir norādīta vairākkārt",
      "Skatiet seko calculate --help.",
    ]);
    expect((await seko(["list", "--help", "--help"])).code).toBe(0);
  });

  it("names all that is lacking, not the first alone", async () => {
    expect(await complaint("shard")).toEqual([
      "error: required option '--parts <number>' not specified",
      "Needed too: <cases>, --out <folder>.",
      "See seko shard --help.",
    ]);
    expect(await complaint("verify")).toEqual([
      "error: missing required argument 'manifest'",
      "See seko verify --help.",
    ]);
  });

  it("gives programs the same as the hint of an issue", async () => {
    const { stderr } = await seko(["run", "people.ndjson", "--scheme", "a.json", "--format", "json"]);
    expect(JSON.parse(stderr)).toMatchObject({
      issues: [
        { code: "command-line", hint: "Cases are named by an option: --cases people.ndjson. See seko run --help." },
      ],
    });
  });

  it("leaves a command that is none to the library", async () => {
    expect(await complaint("calculat")).toEqual(["error: unknown command 'calculat'", "(Did you mean calculate?)"]);
  });
});
