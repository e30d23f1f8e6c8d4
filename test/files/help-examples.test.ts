import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { makeProgram } from "../../src/cli/program/program.js";
import { seko } from "../../src/cli/seko.test-helper.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const silent = { write: () => undefined };

/** The command lines that stand in helps. */
async function examples(): Promise<readonly string[]> {
  const none = () => undefined;
  const program = await makeProgram(undefined, { stdout: silent, stderr: silent, environment: {} }, none, none);
  const helps = [program, ...program.commands].map((command) => {
    let text = "";
    command.configureOutput({ writeOut: (part) => (text += part) });
    command.outputHelp();
    return text;
  });
  return [...new Set(helps.flatMap((help) => help.match(/^ {2}seko .*$/gmu) ?? []))].map((line) => line.trim());
}

/** A word of a command line, or the place of the file that it names. */
function placed(word: string, line: string): string {
  if (!/\.(?:json|ndjson|csv|xlsx|html|journal|gz)$/u.test(word) && word !== "tables") return word;
  if (word === "my-scheme.json" && line.includes("--inputs amounts.json")) return folder.path("open.json");
  if (word === "cases.json" && line.includes("money-follows-client")) return folder.path("claim.json");
  return folder.path(word);
}

/** The words behind `seko`; what is sent into a file is the shell's. */
function wordsOf(line: string): readonly string[] {
  const [, command = "", ...words] = (line.split(" > ")[0] ?? "").split(" ");
  return [command, ...words.map((word) => placed(word, line))];
}

/** A scheme with values in the places of its open inputs. */
function closed(scheme: string, amounts: string): string {
  const values = JSON.parse(amounts) as Readonly<Record<string, string>>;
  const filled = JSON.parse(scheme, (_, value: unknown) => {
    const { input } = (value ?? {}) as { readonly input?: string };
    return input === undefined ? value : values[input];
  }) as object;
  return JSON.stringify({ ...filled, inputs: [] });
}

beforeAll(async () => {
  const said = async (...words: readonly string[]) => (await seko(words)).stdout;
  const one = await said("example");
  const [amounts, scheme] = [
    await said("example", "--inputs"),
    await said("show", "individual-budget-children", "--json"),
  ];
  const line = `${JSON.stringify(JSON.parse(one))}\n`;
  for (const name of ["case.json", "cases.json"]) folder.write(name, one);
  folder.write("cases.ndjson", line);
  writeFileSync(folder.path("all.ndjson.gz"), gzipSync(line));
  folder.write("amounts.json", amounts);
  folder.write("open.json", scheme);
  folder.write("my-scheme.json", closed(scheme, amounts));
  folder.write("claim.json", await said("example", "money-follows-client"));
  folder.write("values.json", await said("example", "money-follows-client", "--inputs"));
}, 60_000);

/** Why a command line may end with something else than a result: files that are not there, and one person, who is no cohort. */
const lacking =
  /nothing of that name|nekā ar tādu nosaukumu|vai datne ar kārtību; saņemts|expected a target between [\d.]+ and [\d.]+/u;

describe("the examples of help", () => {
  it("are command lines that their commands take, and have a result where their files are there", async () => {
    const lines = await examples();
    expect(lines.length).toBeGreaterThan(60);
    const results: string[] = [];
    const refused: string[] = [];
    for (const line of lines) {
      const { code, stderr } = await seko(wordsOf(line));
      if (code === 0) results.push(line);
      else if (code !== 2 || !lacking.test(stderr)) refused.push(`${line}: ${stderr}`);
    }
    expect(refused).toEqual([]);
    expect(results.length).toBeGreaterThan(25);
  }, 60_000);
});
