import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = temporaryFolder();

/** What grew like a square of the list once, for no reason of its own. The names are those of `npm run bench:growth`. */
const lines = [
  "case decisions explain",
  "case decisions[].adjustments explain",
  "case plan.lines of a leaver handover",
  "case client.groups priceDeliveries",
  "case deliveries of a month explainPricedClaims",
  "rules contribute, one of each service parseScheme",
  "rules contribute, one of each service compile",
  "rules contribute, one of each service calculate",
  "rules relatives who pay explain",
  "rules unit costs explain",
  "rules limits of two services each explain",
  "rules providers, each with a price and a line explain",
  "rules lines with deliveries parseCase",
  "rules lines with deliveries calculate",
  "rules lines with deliveries handover",
  "scheme limits of one line parseScheme",
  "scheme limits of one line compile",
  "scheme services and their prices parameters",
  "scheme services and their prices diffSchemes",
  "scheme services and their prices applyReform",
  "appropriation claims, first-come appropriate",
];

interface Counted {
  readonly name: string;
  readonly power: number;
  readonly piece: string;
}

/** The doors that the benchmark of growth measures, made of the sources. */
async function bundle(): Promise<string> {
  const outdir = folder.path("package");
  const source = (path: string) => join(root, "src", path);
  await build({
    entryPoints: {
      index: source("index.ts"),
      cohort: source("cohort/index.ts"),
      explanation: source("explanation/index.ts"),
      following: source("doors/following.ts"),
      reform: source("doors/reform.ts"),
      "going-on": source("doors/going-on.ts"),
      compensation: source("doors/compensation.ts"),
      "reading-back": source("doors/reading-back.ts"),
      numbers: source("numbers/door.ts"),
    },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outdir,
    logLevel: "silent",
  });
  await writeFile(join(outdir, "package.json"), '{ "type": "module" }');
  return outdir;
}

describe("the work of a list", () => {
  it("grows like the list: no piece of code runs for each pair of its entries", async () => {
    const program = join(root, "bench/growth/count.js");
    const { stdout } = await promisify(execFile)(process.execPath, [program, "16", ...lines], {
      env: { ...process.env, SEKO_PACKAGE: await bundle(), NODE_V8_COVERAGE: "" },
    });
    const counted = stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as Counted);
    expect(counted.map(({ name }) => name).sort()).toEqual([...lines].sort());
    for (const { name, power, piece } of counted) {
      // Sorting 16, 32 and 64 entries takes 1.2.
      expect([name, power > 1.35 ? piece : "a line"]).toEqual([name, "a line"]);
      expect([name, power > 0.5]).toEqual([name, true]);
    }
  });
});
