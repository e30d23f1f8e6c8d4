import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seko } from "../../src/cli/seko.test-helper.js";
import { assumedSettlement, settle } from "../../src/settlement/index.js";
import { received, smallLedger } from "../ledger/small-ledger.js";
import { smallPopulation } from "../population/small-population.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation, smallLeaver } from "../support/small-compensation.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

/** A command line on which every file of a command has a name, and files that it reads without being told. */
export interface CommandLine {
  readonly argv: readonly string[];
  /** Files in the folder that only the command knows of, such as the results of a part. */
  readonly found: readonly string[];
}

/** A person of the small scheme, or several, each a client of their own. */
export const people = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({
    ...smallCase,
    id: `case-${index}`,
    client: { ...smallCase.client, id: `client-${index}` },
  }));

/** Lines of a file. */
export const ndjson = (documents: readonly unknown[]): string =>
  documents.map((each) => `${JSON.stringify(each)}\n`).join("");

/** People of two levels with plans of their own: so many that sums of theirs may be published. */
const manyUnlike = (): readonly object[] =>
  people(12).map((each, index) => ({
    ...each,
    assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: index % 2 === 0 ? "30" : "72" }],
    plan: { lines: [{ ...smallCase.plan?.lines[0], quantity: String(1 + (index % 3)) }] },
  }));

/** What somebody states of the time before people of {@link people}: nothing. */
const positions = (count: number): readonly object[] => {
  const { id, version, currency, minorUnit } = smallScheme;
  return Array.from({ length: count }, (_, index) => ({
    ...{ schemaVersion: 1, kind: "position", client: `client-${index}`, scheme: { id, version, currency, minorUnit } },
    ...{ through: "2018-12-31", origin: "stated" },
  }));
};

/** Makes a folder with all that {@link commandLines} read: cases, schemes, values, parts that are done, a manifest. */
export async function makeFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  };
  write("cases.ndjson", ndjson(people(4)));
  write("case.json", people(1)[0]);
  write("many.ndjson", ndjson(manyUnlike()));
  write(
    "weights-of-cases.csv",
    `case,weight\n${people(4)
      .map((each) => `${(each as { readonly id: string }).id},3\n`)
      .join("")}`,
  );
  write("waiting.csv", "case,applied\ncase-2,2018-05-01\ncase-0,2018-06-01\n");
  write("opening.json", positions(1)[0]);
  write("openings.ndjson", ndjson(positions(4)));
  write(
    "openings.csv",
    "client,limit,window,used,paid\n".concat(...[0, 1, 2, 3].map((at) => `client-${at},,,,0.00\n`)),
  );
  write("scheme.json", smallScheme);
  write("compensation.json", smallCompensation);
  write("followed.json", { followings: [] });
  write("claims.json", { claims: [] });
  write("other-claims.json", { claims: [] });
  write("leaver.json", { ...smallLeaver, deliveries: [] });
  write("leaver.opening.json", { ...positions(1)[0], client: smallLeaver.client.id });
  write("reform.json", smallReform);
  write("budgets.csv", "municipality,budget,social,voluntary\nriga,100.00,9.00,0.00\n");
  write("shares.json", { socialMinimum: "0.10" });
  write("reform2.json", { ...smallReform, id: "dearer-later" });
  write("inputs.json", {});
  write("example.json", (await seko(["example"])).stdout);
  write("amounts.json", (await seko(["example", "--inputs"])).stdout);
  const at = (name: string) => join(folder, name);
  const rules = ["--scheme", at("scheme.json")];
  const compared = ["compare", at("cases.ndjson"), "--baseline", at("scheme.json"), "--reform", at("reform.json")];
  await seko([...compared, "--shard", "1/1", "--out", at("whole.txt")]);
  await seko(["shard", at("cases.ndjson"), "--parts", "2", "--out", at("work")]);
  for (const part of ["1", "2"]) await seko(["run", ...rules, "--shards", at("work"), "--shard", part]);
  await seko(["shard", at("cases.ndjson"), "--parts", "2", "--out", at("todo")]);
  const goingOn = ["--openings", at("openings.ndjson"), "--closings"];
  await seko(["shard", at("cases.ndjson"), "--parts", "2", "--out", at("gone"), ...goingOn]);
  for (const part of ["1", "2"]) await seko(["run", ...rules, "--shards", at("gone"), "--shard", part]);
  await seko(["shard", at("cases.ndjson"), "--parts", "2", "--out", at("going"), ...goingOn]);
  await seko(["calculate", at("case.json"), ...rules, "--manifest", at("published.json")]);
  write("earlier.json", { ...smallScheme, version: "0" });
  const earlier = ["--scheme", at("earlier.json"), "--out", at("earlier.ndjson")];
  await seko(["run", ...rules, "--cases", at("cases.ndjson"), "--out", at("results.ndjson")]);
  await seko(["run", ...earlier, "--cases", at("cases.ndjson")]);
  const other = ndjson(people(5).slice(4));
  write("other-cases.ndjson", other);
  await seko(["run", ...rules, "--cases", at("other-cases.ndjson"), "--out", at("other.ndjson")]);
  write("population.json", smallPopulation);
  write("ranges.json", { "made-up": "0.10" });
  write("scenario.json", {
    ...{ schemaVersion: 1, kind: "scenario", id: "more", label: { lv: "Vairāk", en: "More" } },
    sources: [{ id: "guess", title: "Made up", certainty: "assumption" }],
    takeUp: [
      {
        ...{ id: "more-visits", service: "physio", multiply: "1.10", rounding: { mode: "half-up", step: "0.01" } },
        ...{ source: "guess", reason: { lv: "Desmitā daļa vairāk.", en: "A tenth more." } },
      },
    ],
  });
  write("accounts.csv", "service,economic-code,source-code,project,vat\nphysio,2275,7210,P-1,21\n");
  write("invoices.csv", "provider;number;date;amount\nclinic;7;2019-01-31;41,50\n");
  write("bank.csv", "number,provider,paid-on,amount\n7,clinic,2019-02-10,30.00\n");
  write("ledger.json", smallLedger(received("a", "2019-01-10", "2")));
  write("ledgers.ndjson", ndjson([smallLedger(received("a", "2019-01-10", "2"))]));
  const closing = ["--ledgers", "--close", "2019-01", "--by", "office", "--on", "2019-02-05", "--statements"];
  await seko(["shard", at("ledgers.ndjson"), "--parts", "1", "--out", at("books"), ...closing]);
  await seko(["run", ...rules, "--shards", at("books"), "--shard", "1"]);
  write("rule.json", assumedSettlement("by-day"));
  write("settled.json", settle([], assumedSettlement("by-day")));
}

/** A command line for each command that names files, in a folder of {@link makeFolder}; each one by itself ends with 0. */
export function commandLines(folder: string): readonly CommandLine[] {
  const at = (name: string) => join(folder, name);
  const rules = ["--scheme", at("scheme.json"), "--inputs", at("inputs.json")];
  const outputs = ["--out", at("r.ndjson"), "--summary", at("s.json"), "--manifest", at("m.json")];
  const opening = ["--opening", at("opening.json"), "--closing", at("closing.json")];
  const openings = ["--openings", at("openings.ndjson"), "--closings", at("closings.ndjson")];
  const line = (argv: readonly string[], found: readonly string[] = []) => ({ argv, found });
  const claims = ["--scheme", at("compensation.json"), "--case", "case-0"];
  const pricing = ["--pricing", at("scheme.json"), "--pricing-inputs", at("inputs.json"), "--source", "municipality"];
  const records = ["work/done-001.json", "work/done-002.json"];
  const ofParts = [...records, "work/results-001.ndjson", "work/results-002.ndjson"];
  const ofGone = ["1", "2"].flatMap((part) =>
    ["done-00", "results-00", "closings-00"].map(
      (name) => `gone/${name}${part}.${name === "done-00" ? "json" : "ndjson"}`,
    ),
  );
  const followed = ["--scheme", at("compensation.json"), "--inputs", at("inputs.json"), ...pricing.with(-1, "state")];
  const builtIn = ["--scheme", "individual-budget-children", "--inputs", at("amounts.json")];
  return [
    line(["calculate", at("example.json"), ...builtIn, "--manifest", at("m.json")]),
    line(["calculate", at("case.json"), ...rules, "--manifest", at("m.json")]),
    line(["calculate", at("cases.ndjson"), ...rules, "--manifest", at("m.json")]),
    line(["calculate", at("cases.ndjson"), ...rules, "--format", "xlsx", "--out", at("all.xlsx")]),
    line(["calculate", at("cases.ndjson"), ...rules, "--format", "ods", "--out", at("all.ods")]),
    line(["calculate", at("case.json"), ...rules, ...opening, "--manifest", at("m.json")]),
    line(["explain", at("case.json"), ...rules, "--opening", at("opening.json")]),
    line(["letter", at("case.json"), ...rules, "--opening", at("opening.json")]),
    line([
      ...["follow", at("cases.ndjson"), ...followed, "--previous", at("followed.json")],
      ...["--format", "xlsx", "--out", at("follows.xlsx")],
    ]),
    line([
      ...["explain", at("cases.ndjson"), ...claims, ...pricing, "--inputs", at("inputs.json")],
      ...["--previous", at("followed.json")],
    ]),
    line([
      ...["letter", at("cases.ndjson"), ...claims, ...pricing, "--inputs", at("inputs.json")],
      ...["--previous", at("followed.json")],
    ]),
    line([
      ...["follow", at("leaver.json"), ...followed],
      ...["--opening", at("leaver.opening.json"), "--closing", at("leaver.closing.json")],
    ]),
    line([...["follow", at("cases.ndjson"), ...followed, ...openings]]),
    line([
      ...["claim", at("cases.ndjson"), ...followed, ...openings, "--claimant", "north", "--period", "2019-01"],
      ...["--previous", at("claims.json"), "--others", at("other-claims.json")],
      ...["--manifest", at("m.json"), "--format", "csv", "--out", at("claim.csv")],
    ]),
    line(["check", at("case.json"), at("scheme.json")]),
    line(["check", at("case.json"), at("scheme.json"), "--format", "csv", "--out", at("checked.csv")]),
    line([
      ...["account", at("ledger.json"), ...rules],
      ...["--manifest", at("m.json"), "--format", "csv", "--out", at("account.csv")],
    ]),
    line([
      ...["forecast", at("ledgers.ndjson"), ...rules, "--as-of", "2019-01-31"],
      ...["--manifest", at("m.json"), "--format", "xlsx", "--out", at("coming.xlsx")],
    ]),
    line([
      ...["statement", at("ledger.json"), ...rules, "--month", "2019-01"],
      ...["--manifest", at("m.json"), "--out", at("statement.md")],
    ]),
    line([
      ...["postings", at("ledger.json"), ...rules, "--accounts", at("accounts.csv")],
      ...["--invoices", at("invoices.csv"), "--payments", at("bank.csv")],
      ...["--manifest", at("m.json"), "--format", "csv", "--out", at("postings.csv")],
    ]),
    line([
      ...["close", at("ledger.json"), ...rules, "--month", "2019-01", "--by", "office", "--on", "2019-02-05"],
      ...["--out", at("closed.json"), "--closing", at("left.json")],
    ]),
    line(["show", at("scheme.json")]),
    line([
      "show",
      at("scheme.json"),
      "--reform",
      at("reform.json"),
      "--diff",
      "--format",
      "ods",
      "--out",
      at("diff.ods"),
    ]),
    line([
      "compare",
      at("cases.ndjson"),
      "--baseline",
      at("scheme.json"),
      "--reform",
      at("reform.json"),
      "--people",
      at("people.csv"),
      "--manifest",
      at("m.json"),
      ...["--reform2", at("reform2.json"), "--each", "change"],
    ]),
    line([
      "compare",
      at("cases.ndjson"),
      "--baseline",
      at("scheme.json"),
      "--after",
      at("scheme.json"),
      "--inputs",
      at("inputs.json"),
      "--inputs-after",
      at("inputs.json"),
    ]),
    line([
      ...["compare", at("cases.ndjson"), "--baseline", at("scheme.json"), "--reform", at("reform.json")],
      ...["--report", at("compared.html"), "--manifest", at("m.json")],
    ]),
    line([
      ...["compare", at("many.ndjson"), "--baseline", at("scheme.json"), "--reform", at("reform.json")],
      ...["--reform2", at("reform2.json"), "--public", "--report", at("published.html"), "--out", at("published.txt")],
    ]),
    line([
      ...["typical", at("case.json"), ...rules, "--places", "north,south", "--manifest", at("m.json")],
      ...["--format", "ods", "--out", at("typical.ods")],
    ]),
    line([
      ...["sensitivity", at("cases.ndjson"), ...rules, "--share", "0.1", "--ranges", at("ranges.json")],
      ...["--weights", at("weights-of-cases.csv")],
      ...["--manifest", at("m.json"), "--out", at("moved.txt")],
    ]),
    line([
      ...["envelope", at("cases.ndjson"), ...rules, "--places", "2", "--manifest", at("m.json")],
      ...["--waiting", at("waiting.csv")],
      ...["--weights", at("weights-of-cases.csv")],
      ...["--format", "ods", "--out", at("line.ods")],
    ]),
    line([
      ...["population", at("population.json"), "--people", at("made.ndjson"), "--weights", at("weights.csv")],
      ...["--manifest", at("m.json"), "--out", at("made.txt")],
    ]),
    line([
      ...["equity", at("cases.ndjson"), ...rules, "--orders", "9", "--manifest", at("m.json")],
      ...["--by", "services,places,spread,levels"],
      ...["--weights", at("weights-of-cases.csv")],
      ...["--format", "xlsx", "--out", at("equity.xlsx")],
    ]),
    line([
      ...["sweep", at("cases.ndjson"), ...rules, "--at", "cost.prices", "--field", "price", "--values", "9,10"],
      ...["--manifest", at("m.json"), "--format", "csv", "--out", at("swept.csv")],
    ]),
    line([
      ...["sweep", at("example.json"), ...builtIn, "--at", "cost.prices", "--field", "price", "--values", "9,10"],
      ...["--manifest", at("m.json")],
    ]),
    line([
      ...["solve", at("cases.ndjson"), ...rules, "--at", "cost.prices", "--field", "price", "--vary", "multiply"],
      ...["--measure", "cost", "--target", "4000.00", "--range", "0..2"],
      ...["--manifest", at("m.json"), "--format", "html", "--out", at("solved.html")],
    ]),
    line([
      ...["compare", at("cases.ndjson"), "--baseline", at("scheme.json"), "--reform", at("reform.json")],
      ...["--weights", at("weights-of-cases.csv")],
      ...["--format", "ods", "--out", at("compared.ods")],
    ]),
    line([
      ...["compare", at("cases.ndjson"), "--baseline", at("scheme.json"), "--reform", at("reform.json")],
      ...["--scenario", at("scenario.json"), "--manifest", at("m.json")],
    ]),
    line([
      ...["compare", at("cases.ndjson"), "--baseline", at("scheme.json"), "--reform", at("reform.json")],
      ...["--shard", "1/1", "--out", at("part.txt")],
    ]),
    line([
      ...["compare", at("cases.ndjson"), "--baseline", at("scheme.json"), "--reform", at("reform.json")],
      ...["--parts", at("whole.txt"), "--people", at("changed.csv")],
    ]),
    line(["parameters", at("scheme.json"), "--format", "xlsx", "--out", at("parameters.xlsx")]),
    line([
      ...["municipalities", "minimum-share", at("budgets.csv"), "--policy", at("shares.json")],
      ...["--format", "csv", "--out", at("minimum.csv")],
    ]),
    line(["verify", at("published.json"), "--format", "csv", "--out", at("verified.csv")]),
    line(["run", ...rules, "--cases", at("cases.ndjson"), ...outputs]),
    line(["run", ...rules, "--cases", at("cases.ndjson"), ...outputs, "--issues", at("i.ndjson")]),
    line([
      "run",
      ...rules,
      "--cases",
      at("cases.ndjson"),
      "--out",
      at("r.ndjson"),
      ...openings,
      "--manifest",
      at("m.json"),
    ]),
    line(["run", ...rules, "--cases", at("cases.ndjson"), "--out", at("r.ndjson"), "--openings", at("openings.csv")]),
    line([
      ...["run", ...rules, "--ledgers", at("ledgers.ndjson"), "--close", "2019-01", "--by", "office"],
      ...["--on", "2019-02-05", "--statements", at("shown.ndjson"), "--closings", at("left.ndjson")],
      ...["--out", at("closed.ndjson"), "--manifest", at("m.json")],
    ]),
    line([
      ...["run", ...rules, "--ledgers", at("ledgers.ndjson"), "--as-of", "2019-01-31", "--forecast", "commitments"],
      ...["--summary", at("cohort.json"), "--out", at("forecasts.ndjson")],
    ]),
    line(["run", ...rules, "--shards", at("todo"), "--shard", "1"]),
    line([
      "tables",
      at("results.ndjson"),
      "--out",
      at("tables"),
      "--cases",
      at("cases.ndjson"),
      "--scheme",
      at("scheme.json"),
    ]),
    line([
      ...["tables", at("results.ndjson"), "--out", at("tables"), "--format", "xlsx"],
      ...["--manifest", at("published.json")],
    ]),
    line([
      ...["settle", at("results.ndjson"), at("other.ndjson"), "--rule", at("rule.json")],
      ...["--previous", at("settled.json"), "--format", "ods", "--out", at("settled.ods"), "--manifest", at("m.json")],
    ]),
    line(["run", ...rules, "--shards", at("going"), "--shard", "1"]),
    line(["report", at("results.ndjson"), "--scheme", at("scheme.json"), "--out", at("report.html")]),
    line([
      ...["report", at("results.ndjson"), "--scheme", at("scheme.json"), "--cases", at("cases.ndjson")],
      ...["--before", at("earlier.ndjson"), "--before-scheme", at("earlier.json"), "--out", at("report.html")],
    ]),
    line([
      ...["report", at("results.ndjson"), "--scheme", at("scheme.json"), "--cases", at("cases.ndjson")],
      ...["--ranges", at("ranges.json"), "--inputs", at("inputs.json"), "--out", at("report.html")],
    ]),
    line(["shard", at("cases.ndjson"), "--parts", "2", "--out", at("new")]),
    line(["shard", at("cases.ndjson"), "--parts", "2", "--out", at("new"), "--openings", at("openings.ndjson")]),
    line(["merge", at("gone"), ...rules, "--cases", at("cases.ndjson"), ...openings, ...outputs], ofGone),
    line(["merge", at("work"), ...rules, "--cases", at("cases.ndjson"), ...outputs], ofParts),
    line(
      [
        ...["merge", at("books"), ...rules, "--ledgers", at("ledgers.ndjson"), "--out", at("r.ndjson")],
        ...["--statements", at("shown.ndjson"), "--manifest", at("m.json")],
      ],
      ["books/done-001.json", "books/results-001.ndjson", "books/statements-001.ndjson"],
    ),
    line(
      ["merge", at("work"), ...records.map(at), ...rules, "--out", at("r.ndjson"), "--issues", at("i.ndjson")],
      ofParts,
    ),
  ];
}
