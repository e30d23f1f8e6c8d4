import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const start = (name: string) => [
  name,
  folder.write("cases.json", JSON.stringify({ cases: [smallCase] })),
  ...["--scheme", folder.write("scheme.json", JSON.stringify(smallScheme))],
];
const care = ["--at", "cost.prices", "--where", "service=care", "--field", "price"];

describe("seko sweep", () => {
  it("shows what each value leads to, and who the people are", async () => {
    const { code, stdout } = await seko([...start("sweep"), ...care, "--values", "5.50,6.00"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Invented data: same people, same use, cost.prices service=care price (1 person)");
    expect(stdout.replace(/ +/gu, " ")).toMatch(/5\.50 [\d.]+ [\d.]+/u);
    const csv = await seko([...start("sweep"), ...care, "--values", "5.50", "--format", "csv"]);
    expect(csv.stdout).toMatch(/^value,budget,cost,support,out-of-pocket,source-esf,source-state\r?\n5\.50,/u);
  });

  it("tells it in Latvian, headings and title too", async () => {
    const request = [...start("sweep"), ...care, "--values", "5.50", "--language", "lv"];
    const { stdout } = await seko(request);
    expect(stdout).toContain(
      "Izdomāti dati: tie paši cilvēki un tas pats lietojums, cost.prices service=care price (cilvēku skaits: 1)",
    );
    expect(stdout.replace(/ +/gu, " ")).toContain("Vērtība Budžets, EUR Izmaksas, EUR Publiskais atbalsts, EUR");
    const csv = await seko([...request, "--format", "csv"]);
    expect(csv.stdout).toMatch(/^Vērtība,/u);
  });

  it("refuses what is named by halves, and keys without values", async () => {
    const half = await seko([...start("sweep"), "--at", "cost.prices", "--values", "1"]);
    expect(half).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("either --at with --field, or --input") as string,
    });
    const where = await seko([...start("sweep"), ...care, "--where", "care", "--values", "1"]);
    expect(where.stderr).toContain("Keys and values are expected");
    const late = await seko([...start("sweep"), ...care, "--from", "2090-07-01", "--values", "1"]);
    expect(late.stderr).toMatch(/^varied\.from: expected a day of the scheme, .*received "2090-07-01"/u);
  });
});

/** Somebody before the days of the scheme, and somebody of whom a fact is missing. */
const withRefused = (): string => {
  const { client } = smallCase;
  const { assessments, ...lacking } = { ...smallCase, id: "case-3", client: { ...client, id: "client-3" } };
  expect(assessments).toHaveLength(2);
  const early = {
    ...smallCase,
    id: "case-2",
    client: { ...smallCase.client, id: "client-2" },
    period: { from: "1999-01-01", to: "1999-01-31" },
  };
  return folder.write("refused.ndjson", [smallCase, early, lacking].map((each) => JSON.stringify(each)).join("\n"));
};

describe("cases that the rules refuse", () => {
  const analyses = {
    compare: [],
    sweep: [...care, "--values", "5.50,6.00"],
    solve: [...care, "--measure", "cost", "--target", "1620.01", "--range", "5.00..9.00"],
    sensitivity: ["--share", "0.10"],
    equity: [],
    envelope: ["--money", "100.00"],
  } as const;

  it.each(Object.entries(analyses))(
    "are named below what %s shows of the others, and end it alike",
    async (name, of) => {
      const scheme = start(name).slice(3);
      const rules = name === "compare" ? ["--baseline", ...scheme, "--after", ...scheme] : ["--scheme", ...scheme];
      const line = "refused.ndjson:2: period: expected days within 2019-01-01 to 2019-12-31";
      const { code, stdout, stderr } = await seko([name, withRefused(), ...rules, ...of]);
      expect(code).toBe(2);
      expect(stdout).not.toBe("");
      expect(stderr.match(/refused\.ndjson/gu)).toHaveLength(1);
      expect(stderr).toContain(line);
      const latvian = await seko([name, withRefused(), ...rules, ...of, "--language", "lv"]);
      expect(latvian.stderr).toContain("refused.ndjson:2: period: gaidīts");
      const programs = await seko([name, withRefused(), ...rules, ...of, "--language", "lv", "--format", "json"]);
      expect(programs).toMatchObject({ code: 2, stderr });
    },
  );
});

describe("seko solve", () => {
  const of = (target: string) => [...care, "--measure", "cost", "--target", target, "--range", "5.00..9.00"];

  it("says the value that hits, and the one before", async () => {
    const swept = await seko([...start("sweep"), ...care, "--values", "6.37", "--format", "json"]);
    const { values } = JSON.parse(swept.stdout) as { readonly values: readonly { readonly cost: string }[] };
    const { code, stdout } = await seko([...start("solve"), ...of(values[0]?.cost ?? "")]);
    expect(code).toBe(0);
    expect(stdout).toContain("Reached exactly: 6.37 gives");
    expect(stdout).toContain("One step before: 6.36 gives");
  });

  it("says it in Latvian", async () => {
    const { stdout } = await seko([...start("solve"), ...of("1620.01"), "--language", "lv"]);
    expect(stdout).toContain("Izdomāti dati: tie paši cilvēki un tas pats lietojums (cilvēku skaits: 1)");
    expect(stdout).toContain("cost.prices service=care price: izmaksas: mērķis 1620,01 EUR");
    expect(stdout).toMatch(/Starp divām vērtībām: \d+,\d+ dod \d+,\d+ EUR\.\nVienu soli iepriekš: \S+ dod \S+ EUR\./u);
  });

  it("gives it as a table whose title says what was sought", async () => {
    const csv = await seko([...start("solve"), ...of("1620.01"), "--format", "csv"]);
    expect(csv.stdout).toMatch(
      /^found,found-label,value,amount,target,remark\r\nbetween,Between two values,[\d.]+,[\d.]+,1620\.01,\r\nbefore,One step before,/u,
    );
    const page = await seko([...start("solve"), ...of("1620.01"), "--format", "markdown", "--language", "lv"]);
    expect(page.stdout).toMatch(/^\S*Izdomāti dati: tie paši cilvēki/u);
    expect(page.stdout).not.toContain("Izdomāti dati: Izdomāti dati");
    expect(page.stdout).toContain("Starp divām vērtībām");
  });

  it("refuses a target outside the range, and a range that is none", async () => {
    const outside = await seko([...start("solve"), ...of("1.00")]);
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining("Take a wider range") as string });
    const none = await seko([...start("solve"), ...of("1.00").slice(0, -1), "5"]);
    expect(none.stderr).toContain("Two ends are expected");
  });
});
