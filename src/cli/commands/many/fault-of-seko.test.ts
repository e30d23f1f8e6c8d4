import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { exitCodeOfCounts } from "../../exit-codes.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();

/** A case that is refused, as if seko had broken at it. */
function asFault(work: string): void {
  const at = (name: string) => `${work}/${name}`;
  const issues = readFileSync(at("issues-001.ndjson"), "utf8").replace(/"code":"[^"]+"/u, '"code":"fault-of-seko"');
  writeFileSync(at("issues-001.ndjson"), issues);
  const done = readFileSync(at("done-001.json"), "utf8");
  const record = JSON.parse(done) as { readonly issues: { readonly digest: string } };
  const digest = createHash("sha256").update(issues).digest("hex");
  writeFileSync(at("done-001.json"), done.replace(record.issues.digest, digest));
}

it("a fault of seko ends a part that is done and what is put together with 1, as it ends an analysis", async () => {
  const scheme = ["--scheme", folder.write("scheme.json", smallScheme)];
  const early = { ...smallCase, period: { from: "1999-01-01", to: "1999-01-31" } };
  const cases = folder.write("cases.ndjson", `${JSON.stringify(early)}\n`);
  const work = folder.path("work");
  expect(await seko(["shard", cases, "--parts", "1", "--out", work])).toMatchObject({ code: 0 });
  const part = () => seko(["run", ...scheme, "--shards", work, "--shard", "1", "--format", "json"]);
  const merged = () => seko(["merge", work, "--out", folder.path("all.ndjson")]);
  expect([(await part()).code, (await merged()).code]).toEqual([2, 2]);
  asFault(work);
  const { code, stdout } = await part();
  expect({ code, said: JSON.parse(stdout) as unknown }).toMatchObject({
    code: 1,
    said: { already: true, refused: 1, faults: 1 },
  });
  expect((await merged()).code).toBe(1);
  expect(existsSync(folder.path("all.ndjson"))).toBe(true);
});

it("counts say how a run ends, a fault of seko first", () => {
  const ends = [{ refused: 0 }, { refused: 2 }, { refused: 2, faults: 1 }, { refused: 0, faults: 1 }];
  expect(ends.map(exitCodeOfCounts)).toEqual([0, 2, 1, 1]);
});
