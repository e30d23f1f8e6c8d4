import { cpSync, existsSync, rmSync } from "node:fs";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FileOption } from "../../src/cli/file/files.js";
import { makeProgram } from "../../src/cli/program/program.js";
import { seko } from "../../src/cli/seko.test-helper.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { commandLines, makeFolder } from "./command-lines.js";

const temporary = temporaryFolder();
const made = () => temporary.path("made");
const folder = () => temporary.path("used");

beforeAll(async () => {
  await makeFolder(made());
});

beforeEach(() => {
  rmSync(folder(), { recursive: true, force: true });
  cpSync(made(), folder(), { recursive: true });
});

const silent = { write: () => undefined };
const given = { options: { parts: 2 }, arguments: ["cases.ndjson"] };

/** The options of a command that lead to files which are written, whatever else is asked for. */
async function writingOptions(name: string): Promise<ReadonlyMap<string, boolean>> {
  const terminal = { stdout: silent, stderr: silent, environment: {} };
  const program = await makeProgram(
    name,
    terminal,
    () => undefined,
    () => undefined,
  );
  const options = program.commands.flatMap((command) => command.options);
  return new Map(
    options.flatMap((each) => {
      if (!(each instanceof FileOption) || (each.files("-", "", given).outputs ?? []).length === 0) return [];
      return [[each.long ?? "", each.flags.includes("<folder>")] as const];
    }),
  );
}

describe("what is written cannot be `-`, unless that is standard output", () => {
  it.each(commandLines("").map(({ argv }, index) => [argv.join(" "), index] as const))("seko %s", async (_, index) => {
    const argv = commandLines(folder())[index]?.argv ?? [];
    const [name = ""] = argv;
    for (const [option, isFolder] of await writingOptions(name)) {
      const at = argv.indexOf(option);
      if (at < 0 || (name === "run" && option === "--out")) continue;
      const ran = await seko(argv.with(at + 1, "-"));
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      const expected = isFolder ? "a folder, because several files are written" : "a file";
      expect(ran.stderr).toContain(`${option}: expected ${expected}, received standard output. `);
      expect(existsSync("-")).toBe(false);
    }
  });

  it("is said in both languages, with how a file of that name is written", async () => {
    const tables = ["tables", temporary.path("used/results.ndjson"), "--out", "-"];
    expect((await seko(tables)).stderr).toBe(
      "--out: expected a folder, because several files are written, received standard output. For a folder of that name write ./-\n",
    );
    expect((await seko([...tables, "--language", "lv"])).stderr).toContain("mape, jo raksta vairākas datnes");
    const ran = await seko(["calculate", temporary.path("used/case.json"), "--scheme", "x", "--out", "-"]);
    expect(ran.stderr).toContain("it does so without the option; for a file of that name write ./-");
  });
});
