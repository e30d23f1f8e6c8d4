import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examplesOf } from "../docs/examples-of.js";
import { brokenLinks, unpackPackage, type UnpackedPackage } from "./unpacked.js";

let user: UnpackedPackage;

beforeAll(() => {
  user = unpackPackage();
});

afterAll(() => {
  user.remove();
});

/** What a page tells its reader to do: run a command, or a piece of code. */
type Step = { readonly command: string } | { readonly code: string };

/** The steps of a page, in the order in which a reader comes to them. */
function stepsOf(page: string): readonly Step[] {
  const blocks = page.matchAll(/^```(?<language>sh|ts)\n(?<content>.*?)^```$/gmsu);
  return [...blocks].flatMap(({ groups }): readonly Step[] => {
    const { language, content = "" } = groups ?? {};
    if (language === "ts") return [{ code: content }];
    return content
      .trim()
      .split("\n")
      .map((command) => ({ command }));
  });
}

/** What a user's shell prints. */
function shell(command: string): string {
  return execFileSync("bash", ["-ec", command], {
    cwd: user.folder,
    encoding: "utf8",
    env: {
      ...process.env,
      npm_config_offline: "true",
      PATH: `${user.folder}/node_modules/.bin:${process.env["PATH"] ?? ""}`,
    },
  });
}

describe.each(["README.md", "docs/start/getting-started.md"])("%s in an empty folder that has the package", (page) => {
  const text = readFileSync(page, "utf8");
  const steps = stepsOf(text);

  it("makes the files that its code reads before it reads them", () => {
    for (const file of ["case.json", "amounts.json"]) rmSync(join(user.folder, file), { force: true });
    const stated = examplesOf(text);
    let codes = 0;
    for (const step of steps) {
      if ("command" in step) {
        // Installing is what this test does itself; a clone is what the tests run in.
        if (/^npm (?:install seko|ci|cit)\b/u.test(step.command)) continue;
        expect(step.command).toMatch(/^npx seko /u);
        shell(step.command);
        continue;
      }
      writeFileSync(join(user.folder, "code.mjs"), step.code);
      const expected = (stated[codes]?.results ?? []).map((result) => JSON.parse(result) as unknown);
      expect(shell("node code.mjs").trimEnd().split("\n")).toEqual(expected.map(String));
      codes += 1;
    }
    expect(codes).toBe(stated.length);
    expect(codes).toBeGreaterThan(0);
  });
});

describe("docs/start/command.md in an empty folder that has the package", () => {
  const page = readFileSync("docs/start/command.md", "utf8");
  const blocks = [
    ...page.matchAll(/^```(?<head>sh|console|json|ndjson)(?: (?<name>[\w.-]+))?\n(?<content>.*?)^```$/gmsu),
  ];

  it("runs from top to bottom, and prints what it shows", () => {
    let shown = 0;
    for (const { groups } of blocks) {
      const { head, name, content = "" } = groups ?? {};
      if (name !== undefined) writeFileSync(join(user.folder, name), content);
      else if (head === "sh") content.trim().split("\n").forEach(shell);
      else if (head === "console") {
        const [command = "", ...lines] = content.trimEnd().split("\n");
        const printed = shell(`${command.replace("$ ", "")} 2>&1 || true`)
          .trimEnd()
          .split("\n");
        const cut = lines.at(-1) === "…";
        expect(cut ? printed.slice(0, lines.length - 1) : printed).toEqual(cut ? lines.slice(0, -1) : lines);
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(4);
  });
});

describe("what the package brings along", () => {
  it("has pages whose links lead to pages that it has", () => {
    expect(user.pages).toContain("README.md");
    expect(user.pages).toContain("docs/latvia/README.md");
    const broken = user.pages.flatMap((page) =>
      brokenLinks(user.home, page, existsSync).map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("has the JSON Schemas and the examples that its command prints", () => {
    expect(JSON.parse(shell("npx seko schema case"))).toHaveProperty("$schema");
    expect(JSON.parse(shell("npx seko example support-person"))).toHaveProperty("synthetic", true);
  });

  it("is small: no source maps, no tests", () => {
    const files = execFileSync("find", [user.home, "-type", "f"], { encoding: "utf8" }).trim().split("\n");
    const names = files.map((file) => relative(user.home, file));
    expect(names.filter((name) => /\.map$|\.test\.|^test\//u.test(name))).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeLessThan(10_980_000);
  });
});
