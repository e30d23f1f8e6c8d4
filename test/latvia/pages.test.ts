import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { entries } from "../../src/latvia/index.js";
import { coveragePage, coveredItems } from "./coverage/coverage.js";
import { cell } from "./markdown.js";
import { indexPage, openPage, pageOf } from "./pages.js";
import { workedCasesOf } from "./worked-cases.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "docs/latvia");

const pages = new Map([
  ["README.md", indexPage(entries)],
  ["open.md", openPage(entries, coveredItems())],
  ["coverage.md", coveragePage(coveredItems())],
  ...entries.map((entry) => [`${entry.id}.md`, pageOf(entry, workedCasesOf(entry.id)?.examples ?? [])] as const),
]);

if (process.env["UPDATE_DOCS"] === "1") {
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

describe("docs/latvia", () => {
  it.each([...pages])("%s is what the data says (UPDATE_DOCS=1 writes it)", (name, text) => {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  });

  it("has a page for each entry and no other", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it("names every source and every open figure", () => {
    for (const entry of entries) {
      const text = pages.get(`${entry.id}.md`) ?? "";
      for (const { id } of entry.sources) expect(text).toContain(`\n| ${id} | `);
      for (const { id, reason } of entry.open) {
        expect(text).toContain(`\n| ${id} | `);
        expect(pages.get("open.md")).toContain(cell(reason));
      }
    }
  });

  it("says on the page of open figures what is not computed at all", () => {
    const said = pages.get("open.md")?.split("## Not computed, and said so")[1] ?? "";
    for (const { item, state } of coveredItems()) {
      const isSaid = said.includes(`- ${cell(item)}: `);
      expect([item, isSaid]).toEqual([item, state === "not-computed" || state === "nothing-to-compute"]);
    }
  });

  it("has no text that would end a cell or open a tag", () => {
    expect(cell("a | b\n <c>")).toBe("a \\| b &lt;c>");
  });
});
