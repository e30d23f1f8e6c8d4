import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ndjson, people } from "../../../test/files/command-lines.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallReform } from "../../../test/support/small-reform.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { seko } from "../seko.test-helper.js";

const folder = temporaryFolder();
/** More people than are held at a time, whose plans are not alike. */
const many = people(2100).map((each, at) => ({
  ...each,
  plan: { lines: smallCase.plan?.lines.map((line) => ({ ...line, quantity: String(1 + ((at * 7919) % 37)) })) },
}));
const command = (cases: readonly unknown[], file: string) => [
  ...["compare", folder.write("cases.ndjson", ndjson(cases)), "--people", folder.path(`out/${file}`)],
  ...["--baseline", folder.write("scheme.json", JSON.stringify(smallScheme))],
  ...["--reform", folder.write("reform.json", JSON.stringify(smallReform)), "--why", "3"],
];
/** Of amounts like 12.30, which have no fractions of cents. */
const size = (change: string | undefined) => Math.abs(Number((change ?? "").replace(".", "")));

describe("people of a comparison who are more than memory holds", () => {
  it("stand in one order, the largest change first, and nothing is left beside their file", async () => {
    expect(await seko(command(many, "people.csv"))).toMatchObject({ code: 0, stderr: "" });
    const text = readFileSync(folder.path("out/people.csv"), "utf8");
    const [head = "", ...lines] = text.split("\r\n");
    const at = (name: string) => head.split(",").indexOf(name);
    const rows = lines.slice(0, -1).map((line) => line.split(","));
    expect(new Set(rows.map(([id]) => id)).size).toBe(2100);
    const sorted = rows.toSorted((left, right) => {
      const [one, other] = [left, right].map((row) => size(row[at("support-change")]));
      return (other ?? 0) - (one ?? 0) || ((left[0] ?? "") < (right[0] ?? "") ? -1 : 1);
    });
    // Out of pocket goes up where support does not, and by it alike are told apart.
    const bySupport = (list: typeof rows) => list.map((row) => size(row[at("support-change")]));
    expect(bySupport(rows)).toEqual(bySupport(sorted));
    expect(rows.filter((row) => row[at("why")] !== "").length).toBe(3);
    expect(rows.slice(0, 3).every((row) => row[at("why")] !== "")).toBe(true);
    expect(readdirSync(folder.path("out"))).toEqual(["people.csv"]);
    expect(await seko(command(many, "people.csv.gz"))).toMatchObject({ code: 0 });
    expect(gunzipSync(readFileSync(folder.path("out/people.csv.gz"))).toString()).toBe(text);
  });

  it("are put together of parts, packed ones too, to the same bytes, and a part whose people were changed is refused", async () => {
    const [name, cases, , , ...rules] = command(many, "own.csv");
    const parts = ["1/2", "2/2"].map((part) => folder.path(`parts/${part.slice(0, 1)}.txt.gz`));
    const compare = [name ?? "", cases ?? "", ...rules];
    for (const [at, out] of parts.entries()) await seko([...compare, "--shard", `${at + 1}/2`, "--out", out]);
    expect(readdirSync(folder.path("parts"))).toEqual(["1.txt.gz", "2.txt.gz"]);
    const joined = folder.path("parts/joined.csv");
    expect(await seko([...compare, "--people", joined, "--parts", ...parts])).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(joined, "utf8")).toBe(readFileSync(folder.path("out/people.csv"), "utf8"));
    const text = gunzipSync(readFileSync(parts[1] ?? "")).toString();
    const last = text.trimEnd().split("\n").at(-2) ?? "";
    for (const wrong of [
      text.replace(`${last}\n`, ""),
      text.replace(last, last.replace('"change":"', '"change":"1')),
    ]) {
      expect(wrong).not.toBe(text);
      const changed = [parts[0] ?? "", folder.write("changed.txt", wrong)];
      expect((await seko([...compare, "--parts", ...changed])).stderr).toContain("Nobody changes a part");
    }
  });

  it("leave nothing where the last of them stands twice", async () => {
    const { code, stderr } = await seko(command([...many, many[0]], "twice.csv"));
    expect([code, stderr.includes("client-0")]).toEqual([2, true]);
    expect(readdirSync(folder.path("out")).filter((name) => !name.startsWith("people"))).toEqual([]);
  });
});
