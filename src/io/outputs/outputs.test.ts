import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seko } from "../../cli/seko.test-helper.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { writeTogether, type Outputs } from "../index.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";

const temporary = temporaryFolder();
const read = (name: string) => readFileSync(temporary.path(name), "utf8");

/** Writes two files of a folder together. */
function together(folder: string, work: (outputs: Outputs, at: (name: string) => string) => Promise<void> | void) {
  const at = (name: string) => temporary.path(`${folder}/${name}`);
  const outputs = [
    { role: "lines", file: at("lines.ndjson") },
    { role: "issues", file: at("issues.ndjson"), optional: true },
    { role: "text", file: at("text.json") },
  ];
  return writeTogether({ inputs: [], outputs }, (open) => work(open, at));
}

describe("files that are written together", () => {
  it("get their names when all are whole, and what is not needed any more goes away", async () => {
    temporary.write("good/issues.ndjson", "of an earlier run\n");
    await together("good", (outputs, at) => {
      outputs.lines(at("lines.ndjson")).write("one");
      outputs.text(at("text.json"), "{}");
      expect(existsSync(at("text.json"))).toBe(false);
    });
    expect(readdirSync(temporary.path("good")).sort()).toEqual(["lines.ndjson", "text.json"]);
    expect([read("good/lines.ndjson"), read("good/text.json")]).toEqual(["one\n", "{}"]);
  });

  it("stay as they were where the work fails, or leaves one out, or writes another", async () => {
    for (const name of ["lines.ndjson", "issues.ndjson", "text.json"])
      temporary.write(`bad/${name}`, "of an earlier run\n");
    const works: readonly ((outputs: Outputs, at: (name: string) => string) => void)[] = [
      (outputs, at) => {
        outputs.lines(at("lines.ndjson")).write("one");
        throw new TypeError("in the midst");
      },
      (outputs, at) => {
        outputs.text(at("text.json"), "{}");
      },
      (outputs, at) => {
        outputs.text(at("other.json"), "{}");
      },
    ];
    for (const work of works) await expect(together("bad", work)).rejects.toThrow(/in the midst|was not|not among/u);
    expect(readdirSync(temporary.path("bad")).sort()).toEqual(["issues.ndjson", "lines.ndjson", "text.json"]);
    for (const name of ["lines.ndjson", "issues.ndjson", "text.json"])
      expect(read(`bad/${name}`)).toBe("of an earlier run\n");
  });

  it("come as texts one after the other, and what stands beside them for the work is gone with it", async () => {
    await together("texts", (outputs, at) => {
      const write = outputs.texts(at("text.json"));
      const sorted = outputs.sorting<number>(at("text.json"), (left, right) => left - right);
      for (const run of [[2, 7], [], [1, 9, 10]]) sorted.add(run);
      expect(readdirSync(temporary.path("texts")).filter((name) => name.startsWith(".text"))).toHaveLength(2);
      for (const each of sorted.all) write(`${each} `);
      outputs.lines(at("lines.ndjson"));
    });
    expect(read("texts/text.json")).toBe("1 2 7 9 10 ");
    const failing = together("texts", (outputs, at) => {
      outputs.sorting<number>(at("text.json"), () => 0).add([1]);
      throw new TypeError("in the midst");
    });
    await expect(failing).rejects.toThrow("in the midst");
    expect(readdirSync(temporary.path("texts")).sort()).toEqual(["lines.ndjson", "text.json"]);
    await expect(
      together("texts", (outputs) => {
        outputs.sorting<number>("other", () => 0);
      }),
    ).rejects.toThrow("not among");
  });

  it("keep who may read them, go through links, and bear long names", async () => {
    const target = temporary.write("links/target.json", "old");
    chmodSync(target, 0o640);
    const link = temporary.path("links/link.json");
    symlinkSync("target.json", link);
    const long = temporary.path(`links/${"ā".repeat(115)}.json`);
    const files = [link, long];
    const outputs = files.map((file) => ({ role: file, file }));
    await writeTogether({ inputs: [], outputs }, (open) => {
      for (const file of files) open.text(file, "new");
    });
    expect([readFileSync(target, "utf8"), statSync(target).mode & 0o777, readFileSync(long, "utf8")]).toEqual([
      "new",
      0o640,
      "new",
    ]);
  });

  it("are not begun where one of them, or of what is read, cannot be opened", async () => {
    mkdirSync(temporary.path("closed/folder.json"), { recursive: true });
    const first = { role: "one", file: temporary.path("closed/one.json") };
    const all = (more: object) =>
      writeTogether({ inputs: [], outputs: [first], ...more }, () => {
        throw new TypeError("begun");
      });
    const folder = { role: "two", file: temporary.path("closed/folder.json") };
    await expect(all({ outputs: [first, folder] })).rejects.toThrow("a folder");
    await expect(all({ inputs: [folder] })).rejects.toThrow("a folder");
    await expect(all({ inputs: [{ role: "cases", file: temporary.path("closed/none") }] })).rejects.toThrow(
      "nothing of that name",
    );
    expect(readdirSync(temporary.path("closed"))).toEqual(["folder.json"]);
  });
});

describe("drafts", () => {
  /** The name of a draft while it is open. */
  async function draftName(): Promise<string> {
    let name = "";
    await together("name", (outputs, at) => {
      name = outputs.draftOf(at("text.json"));
      outputs.text(at("text.json"), "{}");
      outputs.lines(at("lines.ndjson"));
    });
    return name;
  }

  it("of ended processes go away; those of running processes and of other machines stay", async () => {
    const [, begin, machine, , end] = /^.*\/(\.[^/]*)\.([0-9a-f]{8})\.(\d+)\.(.*)$/u.exec(await draftName()) ?? [];
    const draft = (process: number, where = machine) => `${begin}.${where}.${process}.${end}`;
    const ended = spawnSync(process.execPath, ["--version"]).pid;
    const names = {
      ended: draft(ended),
      own: draft(process.pid),
      other: draft(ended, "00000000"),
      parent: draft(process.ppid),
    };
    for (const each of Object.values(names)) temporary.write(`drafts/${each}`, "half");
    // Left by an earlier process that had the number of this one.
    utimesSync(temporary.path(`drafts/${names.own}`), 0, 0);
    await together("drafts", (outputs, at) => {
      outputs.text(at("text.json"), "{}");
      outputs.lines(at("lines.ndjson"));
    });
    expect(readdirSync(temporary.path("drafts")).sort()).toEqual(
      ["lines.ndjson", "text.json", names.other, names.parent].sort(),
    );
  });
});

describe("beginnings of files", () => {
  it("are refused by merge and verify, and told from a name that is mistyped", async () => {
    const scheme = temporary.write("part/scheme.json", smallScheme);
    const at = (name: string) => temporary.path(`part/${name}`);
    const digest = "0";
    const manifest = {
      schemaVersion: 1,
      kind: "shards",
      file: "c",
      cases: 1,
      parts: [{ part: 1, file: "part-001.ndjson", firstLine: 1, cases: 1, digest }],
    };
    temporary.write("part/manifest.json", manifest);
    const results = { file: "results-001.ndjson.partial", count: 1, digest };
    temporary.write("part/done-001.json", {
      schemaVersion: 1,
      kind: "shard-done",
      part: 1,
      cases: digest,
      rules: "r",
      results,
      issues: null,
    });
    writeFileSync(at("results-001.ndjson.partial"), "");
    const merged = await seko(["merge", at(""), "--out", at("out.ndjson")]);
    expect(merged).toMatchObject({ code: 2, stderr: expect.stringContaining("the beginning of one") as string });
    expect((await seko(["verify", temporary.write("part/m.json.partial", "{}")])).stderr).toContain(
      "the beginning of one",
    );
    const missing = await seko([
      "run",
      "--scheme",
      scheme,
      "--cases",
      at("results-001.ndjson"),
      "--out",
      at("out.ndjson"),
    ]);
    expect(missing.stderr).toContain('There is only "results-001.ndjson.partial"');
    expect(existsSync(join(at(""), "out.ndjson"))).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")("pipes", () => {
  it("are read once", async () => {
    const { stdout: document } = await seko(["example"]);
    const { stdout: amounts } = await seko(["example", "--inputs"]);
    const { stdout: scheme } = await seko(["show", "individual-budget-children", "--json"]);
    const inputs = temporary.write("pipes/inputs.json", amounts);
    const given = { "case.json": document, "scheme.json": scheme };
    for (const name of Object.keys(given)) spawnSync("mkfifo", [temporary.path(`pipes/${name}`)]);
    const feed = (name: keyof typeof given) => {
      const from = temporary.write(`pipes/source of ${name}`, given[name]);
      spawnSync("sh", ["-c", `cat "$1" > "$2" &`, "sh", from, temporary.path(`pipes/${name}`)], { stdio: "ignore" });
    };
    feed("case.json");
    feed("scheme.json");
    const at = (name: string) => temporary.path(`pipes/${name}`);
    const explained = await seko(["explain", at("case.json"), "--scheme", at("scheme.json"), "--inputs", inputs]);
    expect(explained).toMatchObject({ code: 0, stderr: "" });
    feed("case.json");
    expect(await seko(["check", at("case.json")])).toMatchObject({ code: 0, stderr: "" });
    for (const argv of [
      ["calculate", at("case.json"), "--scheme", "individual-budget-children", "--manifest", at("m.json")],
      ["shard", at("case.json"), "--parts", "1", "--out", at("work")],
    ]) {
      expect(await seko(argv)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/regular file|lines/u) as string,
      });
    }
  });
});
