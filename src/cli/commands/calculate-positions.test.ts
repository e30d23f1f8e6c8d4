import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { seko } from "../seko.test-helper.js";

const folder = temporaryFolder();
const [source] = smallScheme.sources;
const planned = { ...smallScheme, entitle: { method: "plan-cost", source: source?.id ?? "" } };
// Paths of the folder exist once the tests begin.
const january = () => folder.write("january.json", { ...smallCase, period: { from: "2019-01-01", to: "2019-01-20" } });
const rest = () => folder.write("rest.json", { ...smallCase, period: { from: "2019-01-21", to: "2019-01-31" } });
const position = () => folder.path("january.position.json");

function calculate(file: string, ...options: readonly string[]) {
  return seko(["calculate", file, "--scheme", folder.write("scheme.json", planned), ...options]);
}

describe("seko calculate with positions", () => {
  it("writes what a case leaves behind, and goes on from it", async () => {
    const first = await calculate(january(), "--closing", position(), "--format", "json");
    expect(first.code).toBe(0);
    expect(JSON.parse(readFileSync(position(), "utf8"))).toMatchObject({ kind: "position", through: "2019-01-20" });
    const second = await calculate(rest(), "--opening", position(), "--format", "json");
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({
      opening: { through: "2019-01-20", decidedFrom: "2019-01-01" },
      period: { from: "2019-01-21", to: "2019-01-31" },
    });
  });

  it("refuses a file that holds something else, and a position of another day", async () => {
    expect((await calculate(rest(), "--opening", january())).stderr).toContain("expected a position, received a case");
    const { code, stderr } = await calculate(january(), "--opening", position());
    expect(code).not.toBe(0);
    expect(stderr).toContain("opening.through");
  });

  it("writes no position of a case of which a fact is missing", async () => {
    const { assessments, ...unknown } = smallCase;
    expect(assessments).not.toHaveLength(0);
    const file = folder.write("unknown.json", { ...unknown, assessments: undefined });
    const out = folder.path("unknown.position.json");
    const { code, stderr } = await seko([
      "calculate",
      file,
      "--scheme",
      folder.write("levels.json", smallScheme),
      "--closing",
      out,
    ]);
    expect(code).not.toBe(0);
    expect(stderr).toContain("assessments");
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });

  it("refuses several cases, and a manifest beside it", async () => {
    const cases = folder.write("cases.json", { cases: [smallCase, { ...smallCase, id: "other" }] });
    expect((await calculate(cases, "--closing", position())).stderr).toContain("expected one case");
    const manifest = folder.path("manifest.json");
    expect((await calculate(january(), "--closing", position(), "--manifest", manifest)).stderr).toContain(
      "--manifest",
    );
  });
});
