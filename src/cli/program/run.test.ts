import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";
import { seko } from "../seko.test-helper.js";

const helps = [["--help"], ["help"], ["help", "check"], ["calculate", "--help"], ["check", "-h"], ["list", "--help"]];

describe("seko, the command line itself", () => {
  it("says its version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(await seko(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each(helps.map((argv) => [argv.join(" "), argv] as const))("helps: %s", async (_, argv) => {
    const { code, stdout, stderr } = await seko(argv);
    expect(stdout).toMatch(/^Usage: seko /u);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("says in the help what the exit codes mean", async () => {
    const { stdout } = await seko(["--help"]);
    for (const command of ["calculate", "check", "list"]) expect(stdout).toContain(`\n  ${command} `);
    expect(stdout).toContain("Exit status:\n  0 ");
  });

  it.each([
    ["calcualte", "error: unknown command 'calcualte'\n(Did you mean calculate?)\n"],
    ["list --fromat json", "error: unknown option '--fromat'\n(Did you mean --format?)\n"],
    [
      "list --format xml",
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are table, json, csv, xlsx, ods, parquet, markdown, html.\n",
    ],
    ["list extra", "error: too many arguments for 'list'. Expected 0 arguments but got 1.\n"],
    ["check", "error: missing required argument 'file'\n"],
    ["calculate --scheme x", "error: missing required argument 'cases'\n"],
    [
      "calculate a.json",
      "error: required option '--scheme <id-or-file>' not specified\n`seko list` names the schemes.\n",
    ],
    ["calculate a.json --scheme", "error: option '--scheme <id-or-file>' argument missing\n"],
  ])("refuses: seko %s", async (line, stderr) => {
    const [command = ""] = line.split(" ");
    const help = command === "calcualte" ? "" : `See seko ${command} --help.\n`;
    expect(await seko(line.split(" "))).toEqual({ code: 2, stdout: "", stderr: `${stderr}${help}` });
  });

  it("shows its help on standard error when nothing is asked", async () => {
    const { code, stdout, stderr } = await seko([]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^Usage: seko /u);
  });

  it("tells programs as JSON what is wrong with the arguments", async () => {
    const { code, stdout, stderr } = await seko(["lst", "--format", "json"]);
    expect(JSON.parse(stderr)).toEqual({
      name: "InputError",
      issues: [
        {
          code: "command-line",
          path: "",
          expected: "a command and options that seko knows",
          received: "unknown command 'lst'",
          hint: "(Did you mean list?)",
        },
      ],
    });
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("owns up to a fault of its own", async () => {
    const written: string[] = [];
    const stdout = {
      write: () => {
        throw new Error("broken");
      },
    };
    const code = await run(["list"], {
      stdout,
      stderr: { write: (text) => written.push(String(text)) },
      environment: {},
    });
    expect(code).toBe(1);
    expect(written.join("")).toMatch(/^seko: this is a fault of seko, not of your input.*\nError: broken\n/u);
  });
});
