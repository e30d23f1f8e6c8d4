import { schemes } from "seko/latvia";
import { describe, expect, it } from "vitest";
import { schemeList } from "../pages/scheme-list.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { seko } from "../seko.test-helper.js";

describe("seko list", () => {
  it("names every scheme", async () => {
    const { code, stdout, stderr } = await seko(["list"]);
    for (const scheme of schemes) {
      expect(stdout).toContain(`${scheme.id}\n`);
      expect(stdout).toContain(scheme.validity.from);
      for (const input of scheme.inputs) expect(stdout).toContain(input.id);
    }
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("gives programs the sources and open inputs in full", async () => {
    const { stdout } = await seko(["list", "--format", "json"]);
    const listed = JSON.parse(stdout) as { readonly schemes: readonly object[] };
    expect(listed.schemes).toHaveLength(schemes.length);
    for (const [index, { id, version, label, validity, sources, inputs }] of schemes.entries()) {
      expect(listed.schemes[index]).toMatchObject({ id, version, label, validity, sources, inputs });
    }
  });

  it("counts the sources by how sure they are", () => {
    const style = { heading: (text: string) => text, warning: (text: string) => text };
    const open = { ...smallScheme, id: "other", validity: { from: "2019-01-01", to: "open" }, sources: [] };
    expect(schemeList([smallScheme, open], { style, width: 80 })).toEqual([
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
    ]);
  });
});
