import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { seko } from "../../src/cli/seko.test-helper.js";
import { examplesOf } from "./examples-of.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Where the code runs: a folder with the files that the pages tell their reader to make, and the examples of a clone. */
const folder = join(root, "out/docs-code");

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "examples"))) symlinkSync(join(root, "examples"), join(folder, "examples"), "dir");
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(root);
});

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pagesBelow(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const pages = ["README.md", ...pagesBelow("docs")];

describe.each(pages)("the code in %s", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const examples = examplesOf(text);

  beforeAll(async () => {
    writeFileSync(join(folder, "case.json"), (await seko(["example"])).stdout);
    writeFileSync(join(folder, "amounts.json"), (await seko(["example", "--inputs"])).stdout);
    // Files that the page shows and its code reads, such as ```csv people.csv.
    for (const [, name = "", content = ""] of text.matchAll(/^```[a-z]+ ([\w-]+\.[a-z]+)\n(.*?)^```$/gmsu)) {
      writeFileSync(join(folder, name), content);
    }
  });

  beforeEach(() => {
    vi.spyOn(console, "log").mockImplementation(() => undefined);
  });

  it.each(examples.map((example, index) => [example.line, index] as const))("line %i runs", async (_line, index) => {
    const example = examples[index];
    if (example === undefined) throw new Error("no such example");
    // Written below the project so that imports of "seko" resolve as they do for a user.
    const file = join(folder, `${page.replaceAll("/", "-")}-${index}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    const check = 'import { check as __check } from "../../test/docs/check.js";\n';
    writeFileSync(file, `${check}${example.code}\nexport const __ran = true;\n`);
    const ran = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly __ran: boolean };
    expect(ran.__ran).toBe(true);
  });

  it("has no example that is only shown", () => {
    expect(examples.every((example) => example.code.includes("import "))).toBe(true);
  });
});
