import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInputError } from "../../errors/index.js";
import { parseManifest } from "../../documents/index.js";
import { seko } from "../../cli/seko.test-helper.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { canonicalJson, digestOf } from "./canonical-json.js";
import { digestsOfParts } from "./document-parts.js";
import { verifyManifest } from "./verify/verify-manifest.js";

const folder = temporaryFolder();

describe("canonical JSON", () => {
  it("does not depend on the order of keys, and says the same as JSON", () => {
    const value = fc.object({
      values: [fc.string(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null)],
      maxDepth: 3,
    });
    fc.assert(
      fc.property(value, fc.infiniteStream(fc.nat()), (document, random) => {
        const shuffled = (inner: unknown): unknown => {
          if (Array.isArray(inner)) return inner.map(shuffled);
          if (typeof inner !== "object" || inner === null) return inner;
          const entries = Object.entries(inner).map(
            ([key, each]) => [random.next().value, key, shuffled(each)] as const,
          );
          const mixed = entries.sort(([left], [right]) => (left ?? 0) - (right ?? 0));
          return Object.fromEntries(mixed.map(([, key, each]) => [key, each]));
        };
        expect(canonicalJson(shuffled(document))).toBe(canonicalJson(document));
        expect(JSON.parse(canonicalJson(document))).toEqual(JSON.parse(JSON.stringify(document)));
      }),
      { seed: 20180901, numRuns: 300 },
    );
  });

  it("sorts keys by code unit, and has one text for each number", () => {
    expect(canonicalJson({ b: [1, null], a: { ā: true, z: "ž" }, gone: undefined })).toBe(
      '{"a":{"z":"ž","ā":true},"b":[1,null]}',
    );
    const texts = ['"', "\\", "\n", "\u007f", "[]~ !#", "ā", "\ud800", ""];
    for (const text of texts) expect(canonicalJson({ [text]: text })).toBe(JSON.stringify({ [text]: text }));
    expect(() => canonicalJson([0.1])).toThrow(RangeError);
  });

  it("has the digest of its bytes in UTF-8", () => {
    expect(digestOf("abc")).toBe("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
  });

  it("is taken of parts whose paths say what changed", () => {
    const parts = digestsOfParts({
      id: "x",
      label: { lv: "a", en: "b" },
      list: ["p", "q"],
      cost: { prices: [1, 2], rounding: {} },
    });
    expect(Object.keys(parts)).toEqual([
      "id",
      "label",
      "list[0]",
      "list[1]",
      "cost.prices[0]",
      "cost.prices[1]",
      "cost.rounding",
    ]);
  });
});

/** A copy of the published pilot with its cases and scheme, to tamper with. */
function copyOfPilot(): string {
  const copy = folder.path("pilot");
  cpSync("examples/pilot-children", copy, { recursive: true });
  return copy;
}

function change(file: string, from: string | RegExp, to: string | ((found: string) => string)): void {
  const text = readFileSync(file, "utf8");
  const changed = typeof to === "string" ? text.replace(from, to) : text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

describe("seko verify", () => {
  const published = "examples/pilot-children/published/manifest.json";

  it("finds the published pilot as it was", async () => {
    const { code, stdout } = await seko(["verify", published]);
    expect(stdout).toMatch(/manifest\.json: as published, 100 clients and \d+ parts of the scheme\n$/u);
    expect(code).toBe(0);
  });

  it("names the client and the amount of one cent that was changed", async () => {
    const copy = copyOfPilot();
    change(join(copy, "published/results.ndjson"), /(?<="liepaja-01".*"totals\.cost":"\d+\.\d)\d/u, "x");
    const file = join(copy, "published/results.ndjson");
    const right =
      /"liepaja-01".*?"totals\.cost":"([\d.]+)"/u.exec(
        readFileSync("examples/pilot-children/published/results.ndjson", "utf8"),
      )?.[1] ?? "";
    const wrong = `${right.slice(0, -1)}${right.endsWith("9") ? "8" : String(Number(right.at(-1)) + 1)}`;
    change(file, `${right.slice(0, -1)}x`, wrong);
    const { code, stdout } = await seko(["verify", join(copy, "published/manifest.json")]);
    expect(stdout).toBe(`client liepaja-01: totals.cost is ${right}, published as ${wrong}\n`);
    expect(code).toBe(3);
  });

  it("counts rows: one that stands twice, a false one before the true one, one too many", async () => {
    const verifyWith = async (rewrite: (row: string) => string) => {
      const copy = copyOfPilot();
      change(join(copy, "published/results.ndjson"), /^.*"liepaja-02".*\n/mu, rewrite);
      return seko(["verify", join(copy, "published/manifest.json")]);
    };
    expect(await verifyWith((row) => row + row)).toMatchObject({
      code: 3,
      stdout: "client liepaja-02: 2 results are published, and the run has one\n",
    });
    const before = await verifyWith((row) => row.replace(/"totals\.cost":"[\d.]+"/u, '"totals.cost":"1.00"') + row);
    expect(before.stdout).toMatch(
      /^client liepaja-02: 2 results .*\nclient liepaja-02: totals\.cost is [\d.]+, published as 1\.00\n$/u,
    );
    const more = await verifyWith((row) => row + row.replace("liepaja-02", "nobody").repeat(2));
    expect(more.stdout).toBe("client nobody: a result is published that the run does not have\n".repeat(2));
    expect((await verifyWith(() => "")).stdout).toBe("client liepaja-02: no result is published\n");
  });

  it("names the parameter that was changed, and whose amounts change with it", async () => {
    const copy = copyOfPilot();
    const scheme = JSON.parse(readFileSync(join(copy, "scheme.json"), "utf8")) as {
      cost: { prices: { price: string }[] };
    };
    const [first] = scheme.cost.prices;
    if (first === undefined) throw new Error("the pilot has prices");
    first.price = "77.77";
    writeFileSync(join(copy, "scheme.json"), JSON.stringify(scheme));
    const { differences } = await verifyManifest(join(copy, "published/manifest.json"));
    expect(differences.filter(({ kind }) => kind === "parameter")).toEqual([
      { kind: "parameter", path: "cost.prices[0]" },
    ]);
    expect(differences.some(({ kind, path }) => kind === "amount" && path === "totals.cost")).toBe(true);
  });

  it("names the case that was changed", async () => {
    const copy = copyOfPilot();
    change(join(copy, "cases.json"), '"score":"20"', '"score":"21"');
    const { differences } = await verifyManifest(join(copy, "published/manifest.json"));
    expect(differences.filter(({ kind }) => kind === "case")).toEqual([
      { kind: "case", client: "liepaja-01", path: "" },
    ]);
  });

  it("refuses a manifest whose parts do not go together", () => {
    const manifest = JSON.parse(readFileSync(published, "utf8")) as Readonly<Record<string, unknown>>;
    const lines = { file: "clients.ndjson", count: 1, digest: "0".repeat(64) };
    const { clients, ...headless } = manifest;
    expect(clients).toBeDefined();
    const said = (document: unknown) => {
      try {
        return parseManifest(document).run;
      } catch (error) {
        if (isInputError(error)) return error.message;
        throw error;
      }
    };
    expect(said(manifest)).toBe("calculate");
    expect(said(headless)).toBe("clients: expected either clients or lines, received neither");
    expect(said({ ...manifest, lines })).toBe("clients: expected either clients or lines, received both");
    expect(said({ ...headless, lines, run: "follow" })).toContain("lines: expected clients where a run follows");
    expect(said({ ...headless, lines, only: "x" })).toContain("only: expected all cases where a run goes line by line");
    const pricing = { scheme: "services.json", parameters: {}, values: {}, municipality: "town" };
    expect(said({ ...manifest, pricing })).toContain("pricing: expected pricing only where a run follows");
  });

  it("refuses what is no manifest", async () => {
    const { code, stderr } = await seko(["verify", folder.write("manifest.json", { schemaVersion: 1 })]);
    expect(code).toBe(2);
    expect(folder.inShort(stderr)).toContain("manifest.json: command: expected text, received nothing");
  });
});
