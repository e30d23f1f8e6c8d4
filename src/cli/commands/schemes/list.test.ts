import { entries, schemes, type Entry } from "seko/latvia";
import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { entryList } from "../../pages/entries/entry-list.js";
import { seko } from "../../seko.test-helper.js";

describe("seko list", () => {
  it("names every scheme and table", async () => {
    const { code, stdout, stderr } = await seko(["list"]);
    const lines = stdout.split("\n");
    for (const { id } of entries) expect(lines).toContain(id);
    for (const scheme of schemes) {
      expect(stdout).toContain(scheme.validity.from);
      for (const input of scheme.inputs) expect(stdout).toContain(input.id);
    }
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("speaks Latvian", async () => {
    const { stdout } = await seko(["list", "--language", "lv"]);
    for (const { label } of entries) expect(stdout.replaceAll(/\s+/gu, " ")).toContain(label.lv);
    expect(stdout).toMatch(/^ {2}nosaukums +Individuālais budžets/mu);
    expect(stdout).toMatch(/^ {2}spēkā +no 2018-09-01 līdz 2019-08-31$/mu);
    expect(stdout).toMatch(/EUR par bērnu un\s+izmēģinājumprojekta gadu/u);
    expect(stdout).not.toMatch(/^ {2}(name|valid|sources|inputs|open) /mu);
  });

  it("gives programs the sources and open inputs in full", async () => {
    const { stdout } = await seko(["list", "--format", "json"]);
    const listed = JSON.parse(stdout) as Readonly<Record<string, readonly object[]>>;
    expect(listed["schemes"]).toHaveLength(schemes.length);
    for (const [index, { id, version, label, validity, sources, inputs }] of schemes.entries()) {
      expect(listed["schemes"]?.[index]).toMatchObject({ id, version, label, validity, sources, inputs });
    }
    const others = [...(listed["compensations"] ?? []), ...(listed["tables"] ?? []), ...(listed["rules"] ?? [])];
    const expected = entries.filter(({ kind }) => kind !== "scheme");
    expect(others).toHaveLength(expected.length);
    for (const { id, label, sources, open } of expected) {
      expect(others).toContainEqual(expect.objectContaining({ id, label, sources, open }));
    }
  });

  it("counts the sources by how sure they are", () => {
    const style = { heading: (text: string) => text, warning: (text: string) => text };
    const open = { ...smallScheme, id: "other", validity: { from: "2019-01-01", to: "open" }, sources: [] };
    const table = {
      schemaVersion: 1,
      id: "lines",
      label: { lv: "Līnijas", en: "Lines" },
      note: "Two.",
      sources: smallScheme.sources,
      open: [{ id: "third", unit: "EUR", reason: "Ask." }],
      lines: [
        { amount: "1", source: "made-up" },
        { amount: "2", source: "made-up" },
      ],
    } as const;
    const all: readonly Entry[] = [
      { ...smallScheme, kind: "scheme", open: [], document: smallScheme },
      { ...open, kind: "scheme", open: [], document: open },
      { ...table, kind: "table", document: table },
    ];
    expect(entryList(all, { style, width: 80 }, "en")).toEqual([
      "small",
      "  name     Small scheme",
      "  valid    2019-01-01 to 2019-12-31",
      "  version  1",
      "  sources  1: 1 assumption",
      "  inputs   none",
      "",
      "other",
      "  name     Small scheme",
      "  valid    from 2019-01-01",
      "  version  1",
      "  sources  none",
      "  inputs   none",
      "",
      "lines",
      "  name     Lines",
      "  kind     table",
      "  figures  2",
      "  sources  1: 1 assumption",
      "  open     third",
    ]);
  });
});
