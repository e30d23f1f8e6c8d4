import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { command, count, digestOf, manyCases, resultOf, schemeText } from "./many-cases.js";

/** Pipes: one, two beside each other, and as many as GNU parallel makes of them. A wrong line in the middle keeps its place in each. */
export async function tryEngine() {
  const folder = mkdtempSync(join(tmpdir(), "seko-pipes-"));
  const at = (/** @type {string} */ name) => join(folder, name);
  try {
    const lines = manyCases();
    const wrong = Math.floor(count / 2) + 7;
    const given = lines.with(wrong, '{ "id": 7 }');
    writeFileSync(at("cases.ndjson"), `${given.join("\n")}\n`);
    writeFileSync(at("scheme.json"), schemeText);
    const seko = `"${process.execPath}" "${command}" run --scheme ${at("scheme.json")} --cases - --out -`;
    const half = count / 2;
    const expected = digestOf(lines.map(resultOf).with(wrong, "wrong"));
    const ways = {
      "one pipe": `${seko} < ${at("cases.ndjson")}`,
      "two pipes": `{ head -${half} ${at("cases.ndjson")} | ${seko}; tail -n +${half + 1} ${at("cases.ndjson")} | ${seko}; }`,
      "GNU parallel": `parallel --will-cite --pipe --keep-order --block 8M -j 2 '${seko}' < ${at("cases.ndjson")}`,
    };
    for (const [name, line] of Object.entries(ways)) {
      const text = execFileSync("bash", ["-c", line], {
        encoding: "utf8",
        maxBuffer: 2 ** 30,
        stdio: ["ignore", "pipe", "ignore"],
      });
      const found = text.trimEnd().split("\n");
      assert.equal(found.length, count, `${name}: a line for each`);
      assert.match(found[wrong] ?? "", /^\{"line":\d+,"issues":\[/u, `${name}: the wrong line says so in its place`);
      assert.equal(digestOf(found.with(wrong, "wrong")), expected, name);
    }
    return `${Object.keys(ways).join(", ")}: ${count} lines out for ${count} in, the same bytes as in one process`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
