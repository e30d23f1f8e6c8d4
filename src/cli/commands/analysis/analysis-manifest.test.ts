import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { closed, received, smallLedger } from "../../../../test/ledger/small-ledger.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallReform } from "../../../../test/support/small-reform.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { verifyManifest } from "../../../io/index.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const at = (name: string) => folder.path(name);
const person = (index: number) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
  assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: index % 2 === 0 ? "30" : "72" }],
  plan: {
    lines: (smallCase.plan?.lines ?? []).slice(0, 1).map((line) => ({ ...line, quantity: String(1 + (index % 3)) })),
  },
});
const people = Array.from({ length: 12 }, (_, index) => person(index));

beforeAll(() => {
  folder.write("cases.ndjson", people.map((each) => JSON.stringify(each)).join("\n"));
  folder.write("case.json", smallCase);
  folder.write("scheme.json", smallScheme);
  folder.write("reform.json", smallReform);
  folder.write("inputs.json", {});
});

const rules = () => ["--scheme", at("scheme.json"), "--inputs", at("inputs.json")];
const prices = ["--at", "cost.prices", "--field", "price"];
const compared = () => ["compare", at("cases.ndjson"), "--baseline", at("scheme.json"), "--reform", at("reform.json")];

const analyses: readonly (readonly [string, () => readonly string[]])[] = [
  ["a comparison", () => [...compared(), "--each", "change"]],
  ["a comparison that is published", () => [...compared(), "--public"]],
  ["a sweep", () => ["sweep", at("cases.ndjson"), ...rules(), ...prices, "--vary", "add", "--values", "1,2"]],
  [
    "what is solved",
    () => [
      ...["solve", at("cases.ndjson"), ...rules(), ...prices, "--vary", "multiply"],
      ...["--measure", "cost", "--target", "4000.00", "--range", "0..2"],
    ],
  ],
  ["what moves it", () => ["sensitivity", at("cases.ndjson"), ...rules(), "--share", "0.1", "--draws", "3"]],
  ["a look at equity", () => ["equity", at("cases.ndjson"), ...rules(), "--orders", "9", "--by", "places"]],
  ["a typical case", () => ["typical", at("case.json"), ...rules(), "--places", "north,south", "--cliffs", "0..900"]],
];

const read = (name: string) => JSON.parse(readFileSync(at(name), "utf8")) as Record<string, unknown>;
const verified = (name: string) => seko(["verify", at(name)]);

describe.each(analyses)("the manifest of %s", (_, words) => {
  it("repeats it, and says which part of a file and which number differ", async () => {
    const plain = await seko([...words(), "--format", "json"]);
    const ran = await seko([...words(), "--format", "json", "--manifest", at("m.json")]);
    expect([ran.code, ran.stdout]).toEqual([0, plain.stdout]);
    expect(readFileSync(at("m.results.json"), "utf8")).toBe(plain.stdout);
    expect(await verified("m.json")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("as published") as string,
    });

    const results = readFileSync(at("m.results.json"), "utf8");
    writeFileSync(at("m.results.json"), results.replace(/"(?<digits>\d+)\.(?<part>\d{2,4})"/u, '"$<digits>1.$<part>"'));
    const altered = await verified("m.json");
    expect(altered.code).toBe(3);
    expect(altered.stdout).toMatch(/^the result: \S+ is [\d.-]+, published as [\d.-]+\n$/u);
    writeFileSync(at("m.results.json"), results);

    const scheme = readFileSync(at("scheme.json"), "utf8");
    const [first, ...others] = smallScheme.cost.prices;
    const dearer = { ...smallScheme, cost: { ...smallScheme.cost, prices: [{ ...first, price: "77.00" }, ...others] } };
    writeFileSync(at("scheme.json"), JSON.stringify(dearer));
    const other = await verified("m.json");
    writeFileSync(at("scheme.json"), scheme);
    expect(other.code).toBe(3);
    expect(other.stdout).toMatch(/^--(?:baseline|scheme): cost\.prices\[0\] is not what it was\n/u);
    // What is published is refused where one person makes up too much of a sum, as of the dearer price here.
    const then = words().includes("--public")
      ? "the result: has no result any more: cases: expected totals"
      : "the result is not what it was";
    expect(other.stdout).toContain(then);
  });
});

const ledger = smallLedger(
  received("a", "2019-01-10", "2"),
  received("b", "2019-01-12", "1"),
  closed("2019-01", "2019-02-05"),
  received("c", "2019-02-12", "1"),
);
const writeLedger = (own: unknown) => {
  folder.write("ledger.json", own);
  writeFileSync(at("ledgers.ndjson"), `${JSON.stringify(own)}\n`);
};
const ofLedger = (run: string) => [run, at("ledger.json"), ...rules()];

describe.each([
  ["statement", () => ofLedger("statement")],
  ["account", () => [...ofLedger("account"), "--as-of", "2019-02-28", "--forecast", "commitments"]],
  [
    "forecast",
    () => ["forecast", at("ledgers.ndjson"), ...rules(), "--as-of", "2019-02-28", "--by", "pace", "--weeks", "4"],
  ],
  [
    "postings",
    () => [
      ...ofLedger("postings"),
      "--accounts",
      at("accounts.csv"),
      "--invoices",
      at("invoices.csv"),
      "--table",
      "due",
    ],
  ],
])("the manifest of seko %s", (run, words) => {
  it("repeats it, and says which entry, which row of a table and which number differ", async () => {
    writeLedger(ledger);
    const accounts = "service,economic-code,source-code,project,vat\r\nphysio,2275,7210,P-1,21\r\n";
    writeFileSync(at("accounts.csv"), accounts);
    writeFileSync(at("invoices.csv"), "provider,number,date,amount\r\nclinic,7,2019-01-31,60.00\r\n");
    const plain = await seko([...words(), "--language", "lv"]);
    const ran = await seko([...words(), "--language", "lv", "--manifest", at("l.json")]);
    expect([ran.code, ran.stdout]).toEqual([0, plain.stdout]);
    const json = (await seko([...words(), "--format", "json"])).stdout;
    expect(readFileSync(at("l.results.json"), "utf8")).toBe(json);
    expect(await verified("l.json")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`as published, the result of ${run}`) as string,
    });

    const [first, ...others] = ledger.entries;
    writeLedger({ ...ledger, entries: [{ ...first, units: "3" }, ...others] });
    const other = await verified("l.json");
    expect(other.code).toBe(3);
    const whose = run === "forecast" ? "ledgers.ndjson: lines[1]" : "ledger.json: entries[0]";
    expect(other.stdout).toContain(`${whose} is not what it was\n`);
    expect(other.stdout).toContain("the result is not what it was");
    writeLedger(ledger);
    if (run !== "postings") return;
    writeFileSync(at("accounts.csv"), accounts.replace("2275", "2276"));
    const moved = await verified("l.json");
    expect(moved.stdout).toContain("--accounts: rows[2] is not what it was\n");
    expect(moved.stdout).toContain("the result: rows[0].economicCode is 2276, published as 2275");
  });
});

describe("a manifest of an analysis", () => {
  it("keeps a scheme that seko brings along, and can be moved together with its files", async () => {
    folder.write("example.json", (await seko(["example"])).stdout);
    folder.write("amounts.json", (await seko(["example", "--inputs"])).stdout);
    const builtIn = ["--scheme", "individual-budget-children", "--inputs", at("amounts.json")];
    const line = ["sweep", at("example.json"), ...builtIn, ...prices, "--vary", "multiply", "--values", "1,1.04"];
    expect((await seko([...line, "--manifest", at("own.json")])).code).toBe(0);
    expect(read("own.scheme.json")["id"]).toBe("individual-budget-children");
    expect((await verified("own.json")).code).toBe(0);
  });

  it("tells no digest of one person's case where the comparison is published", async () => {
    await seko([...compared(), "--public", "--manifest", at("open.json")]);
    await seko([...compared(), "--manifest", at("inside.json")]);
    const partsOf = (name: string) => Object.keys((read(name)["arguments"] as { parts: object }[])[0]?.parts ?? {});
    expect(partsOf("open.json")).toEqual(["cases"]);
    expect(partsOf("inside.json")).toHaveLength(12);
  });

  it("says which cases are not what they were", async () => {
    await seko([...compared(), "--manifest", at("people.json")]);
    const cases = readFileSync(at("cases.ndjson"), "utf8");
    writeFileSync(at("cases.ndjson"), cases.replace('"id":"case-2"', '"id":"case-two"'));
    const found = await verified("people.json");
    writeFileSync(at("cases.ndjson"), cases);
    expect([found.code, found.stdout]).toEqual([3, "cases: cases[2] is not what it was\n"]);
  });

  it.each([
    ["close", [], /"close" is no analysis/u],
    ["compare", [{ option: "--people", value: "gone.csv" }], /It would write a file/u],
    ["compare", [{ option: "--no-such" }], /unknown option '--no-such'/u],
  ])("is refused where its words are those of %s and would do something else", async (run, more, said) => {
    await seko([...compared(), "--manifest", at("bad.json")]);
    const { arguments: told, ...others } = read("bad.json");
    const given = run === "close" ? [{ value: "ledger.json" }, { option: "--out", value: "x.json" }] : told;
    folder.write("bad.json", { ...others, run, arguments: [...(given as object[]), ...more] });
    const found = await verified("bad.json");
    expect([found.code, found.stdout]).toEqual([2, ""]);
    expect(found.stderr).toMatch(said);
  });

  it("is repeated by its command alone", async () => {
    await seko([...compared(), "--manifest", at("alone.json")]);
    await expect(verifyManifest(at("alone.json"))).rejects.toThrow("expected a manifest of a run");
  });
});
