import { spawnSync, type ChildProcess } from "node:child_process";
import {
  closeSync,
  constants,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { smallScheme } from "../support/small-scheme.js";
import { ndjson, people } from "./command-lines.js";
import { draftsIn, hasBytes, isBuilt, start, startInShell, startOnSmallDisk, type Running } from "./processes.js";

/** Pipes with names and limits of shells are not everywhere. */
const canTry = isBuilt && process.platform === "linux";
const temporary = temporaryFolder();
const count = 600;
const lines = ndjson(people(count));
const earlier = "of an earlier run\n";
const made = (name: string) => temporary.path(`made/${name}`);

/** What has to be there to be ended: cases, parts that are done, and the results of the whole, all by processes of their own. */
beforeAll(async () => {
  if (!canTry) return;
  mkdirSync(temporary.path("made"));
  writeFileSync(made("cases.ndjson"), lines);
  writeFileSync(made("scheme.json"), JSON.stringify(smallScheme));
  const rules = ["--scheme", made("scheme.json")];
  await start(["shard", made("cases.ndjson"), "--parts", "2", "--out", made("work")]).ended;
  await Promise.all(
    ["1", "2"].map((part) => start(["run", ...rules, "--shards", made("work"), "--shard", part]).ended),
  );
  await start(["shard", made("cases.ndjson"), "--parts", "2", "--out", made("left"), "--closings"]).ended;
  await start(["run", ...rules, "--shards", made("left"), "--shard", "1"]).ended;
  await start(["merge", made("work"), "--out", made("whole.ndjson")]).ended;
  const packed = ["--cases", made("cases.ndjson"), "--out", made("whole.ndjson.gz")];
  await start(["run", ...rules, ...packed]).ended;
}, 60_000);

/** What a command writes when nothing ends it, where it is not all results as they are. */
const wholeOf: Readonly<Record<string, string>> = {
  "run, packed": "whole.ndjson.gz",
  "run of a part": "work/results-001.ndjson",
  "run of a part that leaves positions": "left/results-001.ndjson",
};

interface Kind {
  readonly name: string;
  /** The output that is of lines, and all that an earlier run left. */
  readonly out: string;
  readonly earlier: readonly string[];
  /** The input that becomes a pipe, which gives some lines and then no more. */
  readonly pipe: string;
  readonly argv: (at: (name: string) => string) => readonly string[];
}

const run = (name: string, out: string): Kind => ({
  name,
  out,
  earlier: [out, "r.issues.ndjson", "s.json"],
  pipe: "cases.ndjson",
  argv: (at) => [
    ...["run", "--scheme", at("scheme.json"), "--cases", at("cases.ndjson")],
    ...["--out", at(out), "--summary", at("s.json")],
  ],
});

const kinds: readonly Kind[] = [
  run("run", "r.ndjson"),
  run("run, packed", "r.ndjson.gz"),
  {
    name: "run of a part",
    out: "work/results-001.ndjson",
    earlier: ["work/results-001.ndjson"],
    pipe: "work/part-001.ndjson",
    argv: (at) => ["run", "--scheme", at("scheme.json"), "--shards", at("work"), "--shard", "1"],
  },
  {
    name: "merge",
    out: "m.ndjson",
    earlier: ["m.ndjson", "m.issues.ndjson", "s.json"],
    pipe: "work/results-001.ndjson",
    argv: (at) => [
      "merge",
      at("work"),
      "--out",
      at("m.ndjson"),
      "--scheme",
      at("scheme.json"),
      "--summary",
      at("s.json"),
    ],
  },
  {
    name: "run of a part that leaves positions",
    out: "left/results-001.ndjson",
    earlier: ["left/results-001.ndjson", "left/closings-001.ndjson"],
    pipe: "left/part-001.ndjson",
    argv: (at) => ["run", "--scheme", at("scheme.json"), "--shards", at("left"), "--shard", "1"],
  },
];

const signals = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const;

/** A folder for one trial, with what an earlier run left. */
function trial({ name, earlier: left }: Kind, label: string): (name: string) => string {
  const folder = temporary.path(`${label} ${name}`);
  cpSync(temporary.path("made"), folder, { recursive: true });
  const at = (file: string) => join(folder, file);
  for (const file of left) writeFileSync(at(file), earlier);
  if (name === "run of a part") rmSync(at("work/done-001.json"));
  if (name === "run of a part that leaves positions") rmSync(at("left/done-001.json"));
  return at;
}

/** Makes the input of a command a pipe, into which this process can write without waiting. @returns the pipe */
function pipeOf(file: string): number {
  rmSync(file);
  spawnSync("mkfifo", [file]);
  return openSync(file, constants.O_RDWR | constants.O_NONBLOCK);
}

/** Gives lines into a pipe until the process that reads them has written some of what it makes of them. */
async function giveUntilWritten(pipe: number, bytes: Buffer, { child, drafts }: Watched): Promise<void> {
  let from = 0;
  while (child.exitCode === null && !hasBytes(drafts)) {
    try {
      if (from < bytes.length) from += writeSync(pipe, bytes, from, Math.min(30_000, bytes.length - from));
    } catch (fault) {
      if (!(fault instanceof Error && "code" in fault && fault.code === "EAGAIN")) throw fault;
    }
    await setTimeout(2);
  }
}

const textOf = (file: string) => {
  const bytes = readFileSync(file);
  return (file.includes(".gz") ? gunzipSync(bytes) : bytes).toString();
};
const whole = () => textOf(made("whole.ndjson"));

/** What an earlier run left is as it was. */
function expectEarlier({ earlier: left }: Kind, at: (name: string) => string): void {
  for (const file of left) expect({ file, text: readFileSync(at(file), "utf8") }).toEqual({ file, text: earlier });
}

/** What of an output is kept is the whole lines with which it begins; nothing else is there that was not before. */
function expectKept(kind: Kind, at: (name: string) => string): void {
  expectEarlier(kind, at);
  const kept = textOf(at(`${kind.out}.partial`));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.endsWith("\n")).toBe(true);
  expect(whole().startsWith(kept)).toBe(true);
  expect(draftsIn(dirname(at(kind.out)))).toEqual([]);
}

interface Watched {
  readonly child: ChildProcess;
  /** The folder in which its drafts are. */
  readonly drafts: string;
}

/** Starts a command that reads a pipe, and waits until it is in the midst of its work. */
async function startedOn(kind: Kind, at: (name: string) => string): Promise<Running & { readonly end: () => void }> {
  const input = readFileSync(at(kind.pipe));
  const pipe = pipeOf(at(kind.pipe));
  const running = start(kind.argv(at));
  await giveUntilWritten(pipe, input, { child: running.child, drafts: dirname(at(kind.out)) });
  return {
    ...running,
    end() {
      closeSync(pipe);
      rmSync(at(kind.pipe));
      writeFileSync(at(kind.pipe), input);
    },
  };
}

const everyKind = kinds.map((kind) => [kind.name, kind] as const);

describe.skipIf(!canTry)("a command that is ended on its way", () => {
  // Every signal once, and every kind.
  const endings = kinds.flatMap((kind, index) =>
    signals
      .filter((_, at) => index === 0 || at === index - 1)
      .map(([signal, code]) => [kind.name, signal, { kind, code }] as const),
  );

  it.each(endings)(
    "%s, by %s: says so in a line, keeps whole lines, changes nothing",
    async (_, signal, { kind, code }) => {
      const at = trial(kind, signal);
      const { child, ended, end } = await startedOn(kind, at);
      child.kill(signal);
      const said = await ended;
      end();
      expect({ code: said.code, stdout: said.stdout, lines: said.stderr.split("\n").length }).toEqual({
        code,
        stdout: "",
        lines: 2,
      });
      expect(said.stderr).toContain(`received ${signal}`);
      expectKept(kind, at);
    },
  );

  it.each(everyKind)("%s, killed: changes nothing, and the next run removes the draft", async (_, kind) => {
    const at = trial(kind, "SIGKILL");
    const { child, ended, end } = await startedOn(kind, at);
    child.kill("SIGKILL");
    await ended;
    end();
    expectEarlier(kind, at);
    const folder = dirname(at(kind.out));
    expect(draftsIn(folder).length).toBeGreaterThan(0);
    const again = await start(kind.argv(at)).ended;
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(draftsIn(folder)).toEqual([]);
    expect(whole().startsWith(textOf(at(kind.out)))).toBe(true);
  });

  it("leaves the drafts of a process that still runs", async () => {
    const kind = run("run", "r.ndjson");
    const at = trial(kind, "two at once");
    const { child, ended, end } = await startedOn(kind, at);
    const drafts = draftsIn(at(""));
    const other = ["--cases", made("cases.ndjson"), "--out", at("other.ndjson")];
    expect((await start(["run", "--scheme", at("scheme.json"), ...other]).ended).code).toBe(0);
    expect(draftsIn(at(""))).toEqual(drafts);
    child.kill("SIGTERM");
    await ended;
    end();
    expect(textOf(at("other.ndjson"))).toBe(whole());
    expectKept(kind, at);
  });

  it.each(["cases.ndjson", "s.json"])("hears the first signal while nobody is at the other end of %s", async (name) => {
    const kind = run("run", "r.ndjson");
    const at = trial(kind, `waiting at ${name}`);
    rmSync(at(name));
    spawnSync("mkfifo", [at(name)]);
    const { child, ended } = start(kind.argv(at));
    // Outputs are opened in their order, and all of them before a line is read.
    const last = name === "s.json" ? ".r.issues.ndjson" : ".s.json";
    while (child.exitCode === null && !draftsIn(at("")).some((each) => each.startsWith(last))) await setTimeout(5);
    await setTimeout(100);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(143);
    expect(readFileSync(at("r.ndjson"), "utf8")).toBe(earlier);
    expect(draftsIn(at(""))).toEqual([]);
  });
});

describe.skipIf(!canTry)("a run with a manifest, which reads its cases twice and so from no pipe", () => {
  const left = ["r.ndjson", "r.issues.ndjson", "s.json", "m.json", "m.clients.ndjson"];
  const many = 8_000;
  beforeAll(() => {
    mkdirSync(temporary.path("many"));
    writeFileSync(temporary.path("many/scheme.json"), JSON.stringify(smallScheme));
    writeFileSync(temporary.path("many/cases.ndjson"), ndjson(people(many)));
  });

  /** Starts a command in a folder of its own and ends it when a draft of a file is there and, where that is asked, has bytes. */
  async function endedAt(argv: readonly string[], signal: NodeJS.Signals, draft: string, isFilled: boolean) {
    const folder = temporary.path(`many ${argv[0] ?? ""} ${draft} ${signal}`);
    const at = (name: string) => join(folder, name);
    mkdirSync(folder);
    for (const file of left) writeFileSync(at(file), earlier);
    const placed = argv.map((word) => {
      if (left.includes(word)) return at(word);
      return /\.(nd)?json$/u.test(word) ? temporary.path(`many/${word}`) : word;
    });
    const { child, ended } = start(placed);
    const isThere = (name: string) =>
      name.startsWith(draft) && (!isFilled || (statSync(at(name), { throwIfNoEntry: false })?.size ?? 0) > 0);
    while (child.exitCode === null && !draftsIn(folder).some(isThere)) await setTimeout(1);
    child.kill(signal);
    return { ...(await ended), at, folder };
  }

  it.each([
    ["in its midst", ".r.ndjson", "SIGINT", 130],
    ["in its midst", ".r.ndjson", "SIGTERM", 143],
    ["while the manifest is written", ".m.clients.ndjson", "SIGINT", 130],
    ["while the manifest is written", ".m.clients.ndjson", "SIGTERM", 143],
  ] as const)(
    "%s (%s), by %s: says so in a line, keeps whole lines, changes nothing",
    async (when, draft, signal, code) => {
      const files = ["--scheme", "scheme.json", "--cases", "cases.ndjson", "--out", "r.ndjson", "--summary", "s.json"];
      const argv = ["run", ...files, "--manifest", "m.json"];
      const { at, folder, stdout, stderr, ...ended } = await endedAt(argv, signal, draft, true);
      expect({ code: ended.code, stdout, lines: stderr.split("\n").length }, stderr).toEqual({
        code,
        stdout: "",
        lines: 2,
      });
      expect(stderr).toContain(`received ${signal}`);
      for (const file of left) expect({ file, text: readFileSync(at(file), "utf8") }).toEqual({ file, text: earlier });
      expect(draftsIn(folder)).toEqual([]);
      for (const kept of readdirSync(folder).filter((name) => name.endsWith(".partial")))
        expect(readFileSync(at(kept), "utf8").endsWith("\n"), kept).toBe(true);
      const results = readFileSync(at("r.ndjson.partial"), "utf8").split("\n").length - 1;
      if (when === "in its midst") expect(results).toBeLessThan(many);
      else expect(results).toBe(many);
    },
  );

  it("of seko calculate, in its midst: keeps nothing, changes nothing", async () => {
    const argv = ["calculate", "cases.ndjson", "--scheme", "scheme.json", "--manifest", "m.json"];
    const { at, folder, ...ended } = await endedAt(argv, "SIGTERM", ".m.json", false);
    expect(ended).toMatchObject({ code: 143, stdout: "" });
    for (const file of left) expect({ file, text: readFileSync(at(file), "utf8") }).toEqual({ file, text: earlier });
    expect(readdirSync(folder).toSorted()).toEqual(left.toSorted());
  });
});

describe.skipIf(!canTry)("a full disk", () => {
  it.each(everyKind)("%s: ends with 74 and a line, keeps whole lines, changes nothing", async (_, kind) => {
    const at = trial(kind, "full");
    // Most of what is to be written has room: of what is packed, all that was written at once before.
    const wanted = statSync(made(wholeOf[kind.name] ?? "whole.ndjson")).size;
    const ended = await startOnSmallDisk(Math.floor((wanted * 0.7) / 512), kind.argv(at)).ended;
    expect({ code: ended.code, stdout: ended.stdout, lines: ended.stderr.split("\n").length }).toEqual({
      code: 74,
      stdout: "",
      lines: 2,
    });
    expect(ended.stderr).toContain("expected room on the disk");
    expectKept(kind, at);
  });

  it("leaves nothing of what is not of lines, and no part without its manifest", async () => {
    const at = trial(kinds[0] as Kind, "full and whole");
    writeFileSync(at("m.json"), earlier);
    const calculate = ["calculate", at("cases.ndjson"), "--scheme", at("scheme.json"), "--manifest", at("m.json")];
    const shard = ["shard", at("cases.ndjson"), "--parts", "2", "--out", at("new")];
    for (const argv of [calculate, shard]) expect((await startOnSmallDisk(100, argv).ended).code).toBe(74);
    expect(readFileSync(at("m.json"), "utf8")).toBe(earlier);
    expect(readdirSync(at("")).filter((name) => /^m\.json\.partial|draft|^m\.(results|scheme)/u.test(name))).toEqual(
      [],
    );
    expect(readdirSync(at("new")).every((name) => name.endsWith(".partial"))).toBe(true);
  });

  it.each([
    ["list"],
    ["schema case"],
    ["--help"],
    ["calculate cases.ndjson --scheme scheme.json"],
    ["check cases.ndjson"],
  ])("seko %s: ends with 74 and a sentence where standard output cannot be written", async (words) => {
    const argv = words.split(" ").map((word) => (/\.(nd)?json$/u.test(word) ? made(word) : word));
    const ended = await startInShell('exec "$@" > /dev/full', argv).ended;
    expect(ended.code).toBe(74);
    expect(ended.stderr).toContain("standard output");
    expect(ended.stderr).not.toContain("    at ");
  });

  it("does not take half a text on standard output for the whole", async () => {
    const line = `ulimit -f 4; exec "$@" > "${made("list.json")}"`;
    expect((await startInShell(line, ["list", "--format", "json"]).ended).code).toBe(74);
  });
});
