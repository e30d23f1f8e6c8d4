import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { exits } from "./exit-codes.js";
import { seko } from "./seko.test-helper.js";

/** The page itself; `UPDATE_DOCS=1` writes the real output into it. */
const page = "docs/start/command.md";
const home = process.cwd();
const text = readFileSync(page, "utf8");
const folder = temporaryFolder();

/** A command on the page with the output shown under it; a last line `…` stands for more of it. */
interface Shown {
  readonly block: string;
  readonly line: string;
  readonly output: string;
}

const files = [...text.matchAll(/^```json ([\w.-]+)\n(.*?)^```$/gmsu)];
const blocks: readonly Shown[] = [...text.matchAll(/^```console\n\$ seko ([^\n]*)\n(.*?)^```$/gmsu)].map(
  ([block, line = "", output = ""]) => ({ block, line, output }),
);

beforeAll(() => {
  for (const [, name = "", content = ""] of files) folder.write(name, content);
  process.chdir(folder.path("."));
});

afterAll(() => {
  process.chdir(home);
});

it("shows some commands and the files they read", () => {
  expect(files.length).toBeGreaterThan(1);
  expect(blocks.length).toBeGreaterThan(4);
});

it("has every command in the table of doors of the first page, in the order of the help", async () => {
  const { stdout } = await seko(["--help"]);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[options\] )?[<[].*? {2,}/gmu)].map(([, name]) => name);
  const row = readFileSync(`${home}/README.md`, "utf8").match(/^\| the `seko` command .*$/mu)?.[0] ?? "";
  const named = [...row.matchAll(/`(?:seko )?([a-z]+)`/gu)].map(([, name]) => name);
  expect(named.filter((name) => name !== "seko")).toEqual(commands.filter((name) => name !== "help"));
});

it("lists how the command can end, as the help does", () => {
  const rows = [...text.matchAll(/^\| (\d+) +\| (.*?) *\|$/gmu)].map(([, code, meaning = ""]) => ({
    code: Number(code),
    meaning: meaning.replaceAll("\\|", "|"),
  }));
  expect(rows).toEqual(exits.map(({ code, meaning }) => ({ code, meaning })));
});

it.each(blocks)("docs/start/command.md shows what this prints: seko $line", async ({ block, line, output }) => {
  const ran = await seko(line.split(" "));
  const printed = ran.stdout + ran.stderr;
  const kept = output.endsWith("…\n") ? output.split("\n").length - 2 : undefined;
  const expected = kept === undefined ? printed : `${printed.split("\n").slice(0, kept).join("\n")}\n…\n`;
  if (process.env["UPDATE_DOCS"] === "1") {
    const path = `${home}/${page}`;
    const updated = block.replace(`${line}\n${output}`, () => `${line}\n${expected}`);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(block, () => updated),
    );
  } else expect(output).toBe(expected);
});
