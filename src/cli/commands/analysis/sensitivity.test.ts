import { movementForm } from "seko/report-page";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const start = () => [
  "sensitivity",
  folder.write("case.json", JSON.stringify(smallCase)),
  ...["--scheme", folder.write("scheme.json", JSON.stringify(smallScheme))],
];

describe("seko sensitivity", () => {
  it("moves every assumption, and says whether support goes one way all along", async () => {
    const { code, stdout } = await seko([...start(), "--share", "0.10", "--draws", "20"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Invented data: same people, same use, what moves public support (people: 1)");
    expect(stdout.replace(/ +/gu, " ")).toMatch(/made-up .* 10 ?% 1 −[\d.]+ [\d.]+ rises/u);
    expect(stdout).toMatch(/All at once, .* \(draws: 20; seed: 1\): a change from −[\d.]+ to [\d.]+ EUR; nine of ten/u);
  });

  it("takes shares of single assumptions from a file, says it in Latvian, and as a document", async () => {
    const shares = folder.write("shares.json", JSON.stringify({ "made-up": "0.25" }));
    const request = [...start(), "--ranges", shares];
    const { stdout } = await seko([...request, "--language", "lv"]);
    expect(stdout).toContain("Izdomāti dati: tie paši cilvēki un tas pats lietojums");
    expect(stdout).toMatch(/25.?% .* aug/u);
    // The columns are those of the report.
    const { columns } = movementForm(smallScheme, "lv");
    for (const { label } of columns) expect(stdout).toContain(label.lv);
    expect(stdout).not.toMatch(/Invented|rises|Each assumption/u);
    const { stdout: text } = await seko([...request, "--format", "json"]);
    expect(JSON.parse(text)).toMatchObject({
      kind: "sensitivity",
      synthetic: true,
      people: 1,
      moved: [{ assumption: "made-up", share: "0.25", course: "rises" }],
    });
  });

  it("names in tables for programs which way support goes by an id, beside its words", async () => {
    for (const [language, words] of [
      ["lv", "aug"],
      ["en", "rises"],
    ] as const) {
      const request = [...start(), "--share", "0.10", "--language", language, "--format"];
      expect((await seko([...request, "csv"])).stdout).toContain(`,rises,${words},`);
      expect((await seko([...request, "markdown"])).stdout).not.toContain(`rises | ${words}`);
    }
  });

  it("refuses what would move nothing", async () => {
    const nothing = await seko(start());
    expect(nothing).toMatchObject({ code: 2, stderr: expect.stringContaining("--share, --ranges, or both") as string });
    const none = folder.write("none.json", JSON.stringify({ "mad-up": "0.25" }));
    const other = await seko([...start(), "--ranges", none]);
    expect(other.stderr).toContain("an assumption of the scheme");
    const whole = await seko([...start(), "--share", "1"]);
    expect(whole.stderr).toContain("above 0 and below 1");
  });
});
