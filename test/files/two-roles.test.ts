import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FileArgument, FileOption, filesOf } from "../../src/cli/file/files.js";
import { makeProgram } from "../../src/cli/program/program.js";
import { seko } from "../../src/cli/seko.test-helper.js";
import type { FileRoles } from "../../src/io/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { commandLines, makeFolder, type CommandLine } from "./command-lines.js";

const temporary = temporaryFolder();
const made = () => temporary.path("made");
const folder = () => temporary.path("used");

beforeAll(async () => {
  await makeFolder(made());
});

/** What the folder holds before anything is prepared or done. */
let fresh: Readonly<Record<string, string>> = {};

beforeEach(() => {
  restore();
});

/** Brings the folder back to what was made: only what is not as it was is taken away or copied. */
function restore(): void {
  mkdirSync(folder(), { recursive: true });
  const found = stateOf(folder());
  const names = Object.keys(fresh).length === 0 ? readdirSync(made()) : Object.keys(fresh);
  const changed = Object.keys(found).filter((each) => found[each] !== fresh[each]);
  const missing = names.filter((each) => found[each] === undefined || found[each] !== fresh[each]);
  for (const each of changed) rmSync(join(folder(), each), { recursive: true, force: true });
  for (const each of missing) cpSync(join(made(), each), join(folder(), each), { recursive: true });
  if (changed.length + missing.length > 0) fresh = stateOf(folder());
}

const silent = { write: () => undefined };
const programOf = () =>
  makeProgram(
    undefined,
    { stdout: silent, stderr: silent, environment: {} },
    () => undefined,
    () => undefined,
  );

/** The files that a command line declares, without doing what it says. */
async function rolesOf(argv: readonly string[]): Promise<FileRoles> {
  let roles: FileRoles | undefined;
  const program = (await programOf()).hook("preAction", (_, command) => {
    roles = filesOf(command);
    throw new Error("not to be done");
  });
  await program.parseAsync(argv, { from: "user" }).catch(() => undefined);
  if (roles === undefined) throw new Error(`no roles of: ${argv.join(" ")}`);
  return roles;
}

/** Every file below a folder with what changes when it is written or replaced. */
function stateOf(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const stats = lstatSync(join(root, name), { bigint: true });
      return [name, stats.isDirectory() ? "a folder" : `${stats.ino} ${stats.size} ${stats.mtimeNs}`];
    }),
  );
}

const linked = {
  "a symbolic link": (to: string, from: string) => {
    symlinkSync(to, from);
  },
  "a hard link": (to: string, from: string) => {
    linkSync(to, from);
  },
};

/** What a command must refuse, such as an output that leads to another of its files. */
interface Attempt {
  readonly said: string;
  readonly prepare: () => void;
}

const name = (file: string) => relative(folder(), file);

/** An output that leads to another file, in each way in which it may. */
function attemptsOn(output: string, others: readonly string[]): readonly Attempt[] {
  return others.flatMap((other) => {
    const links = Object.entries(linked).map(([way, link]) => ({
      said: `${name(output)} is ${way} to ${name(other)}`,
      prepare: () => {
        if (!existsSync(other)) write(other);
        replaceBy(output, () => {
          link(other, output);
        });
      },
    }));
    const toNothing = {
      said: `${name(output)} is a symbolic link to ${name(other)}, which is not there yet`,
      prepare: () => {
        replaceBy(output, () => {
          symlinkSync(other, output);
        });
      },
    };
    return existsSync(other) ? links : [...links, toNothing];
  });
}

/** What is kept of an output where it is interrupted leads to a file that is read. */
function attemptsOnKept(output: string, inputs: readonly string[]): readonly Attempt[] {
  return inputs.map((input) => ({
    said: `${name(output)}.partial is a hard link to ${name(input)}`,
    prepare: () => {
      replaceBy(`${output}.partial`, () => {
        linkSync(input, `${output}.partial`);
      });
    },
  }));
}

function write(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "of an earlier run\n");
}

function replaceBy(file: string, make: () => void): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  make();
}

/** Prepares an attempt, sees that the command refuses it and touches nothing, and takes back what was prepared. */
async function expectRefused(
  line: CommandLine,
  { said, prepare }: Attempt,
  standardOutputFile?: string,
): Promise<void> {
  prepare();
  const prepared = stateOf(folder());
  const ran = await seko(line.argv, standardOutputFile === undefined ? {} : { standardOutputFile });
  expect({ said, code: ran.code, words: ran.stderr }).toEqual({
    said,
    code: 2,
    words: expect.stringMatching(/a file of its own/u) as string,
  });
  expect(stateOf(folder())).toEqual(prepared);
  restore();
}

const numbers = [...commandLines("").keys()];
const lineOf = (index: number) => commandLines(folder())[index] as CommandLine;
const named = numbers.map((index) => [commandLines("")[index]?.argv.join(" ") ?? "", index] as const);

describe("the files of commands", () => {
  it("are declared by every option and argument that names one", async () => {
    const others = [
      "id",
      "ids",
      "number",
      "date",
      "days",
      "what",
      "path",
      "format",
      "dialect",
      "language",
      "people",
      "document",
      "scheme",
      "month",
      "who",
      "method",
      "share",
      "amount",
    ];
    for (const command of (await programOf()).commands) {
      const values = [
        ...command.options
          .filter(({ required, optional }) => required || optional)
          .map((each) => ({
            each,
            value: /[<[]([\w-]+)/u.exec(each.flags)?.[1] ?? "",
          })),
        ...command.registeredArguments.map((each) => ({ each, value: each.name() })),
      ];
      for (const { each, value } of values) {
        const declared = each instanceof FileOption || each instanceof FileArgument;
        expect({ command: command.name(), value, ok: declared || others.includes(value) }).toMatchObject({ ok: true });
      }
    }
  });

  it("are all on one of the command lines that are tried here", async () => {
    const given = commandLines("").map(({ argv: [name, ...rest] }) => ({ name, rest }));
    for (const command of (await programOf()).commands) {
      const lines = given.filter(({ name }) => name === command.name());
      const options = command.options.filter((each) => each instanceof FileOption).map(({ long }) => long);
      const takesFiles = command.registeredArguments.some((each) => each instanceof FileArgument);
      // One file alone, such as a table of `list`, has no second role.
      if (!takesFiles && options.length < 2) continue;
      const tried = options.filter((long) => lines.some(({ rest }) => rest.includes(long ?? "")));
      expect({ command: command.name(), tried }).toEqual({ command: command.name(), tried: options });
      expect({ command: command.name(), lines: lines.length > 0 || !takesFiles }).toMatchObject({ lines: true });
    }
  });
});

describe("one file in two roles is refused, whatever it is called, and nothing is touched", () => {
  it.each(named)("seko %s", async (_, index) => {
    const line = lineOf(index);
    const { inputs, outputs } = await rolesOf(line.argv);
    const files = [
      ...new Set([...inputs, ...outputs].map(({ file }) => file)),
      ...line.found.map((name) => join(folder(), name)),
    ];
    const read = files.filter((file) => existsSync(file));
    let tried = 0;
    for (const { file: output } of outputs) {
      const others = files.filter((file) => file !== output);
      for (const attempt of [...attemptsOn(output, others), ...attemptsOnKept(output, read)]) {
        await expectRefused(line, attempt);
        tried += 1;
      }
    }
    for (const file of inputs.map((each) => each.file).filter((each) => existsSync(each))) {
      await expectRefused(line, { said: `standard output goes into ${name(file)}`, prepare: () => undefined }, file);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(0);
  });

  it.each(named)("and each for itself does its work: seko %s", async (_, index) => {
    const line = lineOf(index);
    const { outputs } = await rolesOf(line.argv);
    if (outputs.length === 0) return;
    expect(await seko(line.argv)).toMatchObject({ code: 0, stderr: "" });
    // Nobody knows before whether the parts of a folder are packed; these are not.
    for (const { file, optional } of outputs.filter((each) => !each.file.endsWith(".gz")))
      expect({ file, there: existsSync(file) }).toEqual({ file, there: optional !== true });
  });
});

describe("one name for two things is refused", () => {
  it.each(named)("seko %s", async (_, index) => {
    const line = lineOf(index);
    const { outputs } = await rolesOf(line.argv);
    const written = new Set(outputs.map(({ file }) => file));
    const places = line.argv.flatMap((word, at) => (word.startsWith(folder()) && existsDeclared(word) ? [at] : []));
    for (const at of places.filter((each) => written.has(line.argv[each] ?? ""))) {
      for (const other of places.filter((each) => each !== at)) {
        const spelled = (line.argv[other] ?? "").replace(`${folder()}/`, `${folder()}/todo/../`);
        for (const name of [line.argv[other] ?? "", spelled]) {
          const argv = line.argv.with(at, name);
          await expectRefused({ ...line, argv }, { said: argv.join(" "), prepare: () => undefined });
        }
      }
    }
  });
});

/** A word that names a file rather than a folder. */
function existsDeclared(word: string): boolean {
  return /\.\w+$/u.test(word);
}
