import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { closed, received, smallLedger } from "../../../test/ledger/small-ledger.js";
import { smallPopulation } from "../../../test/population/small-population.js";
import { asked, here, there } from "../../../test/support/moving-person.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { entries } from "../../latvia/index.js";
import { calculate } from "../../rules/opening/calculate.js";
import { seko } from "../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const parse = (text: string): unknown => JSON.parse(text);

/** Words that English sentences are made of and that no Latvian word looks like. */
const english =
  /(?<![\p{L}.:_-])(the|an|and|of|with|from|which|because|or|is|are|that|for|was|were|has|have|not|nothing|each|every|what|who|months?|days?|hours?|years?|points|people|delivered|more|than)(?![\p{L}:_-]|\.\p{L}|\[)/iu;
/**
 * What is no sentence: quoted texts, addresses of numbers and pages, ids and keys of documents (`service: home-care`), tags, and the English
 * name that stands beside the Latvian one.
 */
const codes = [
  /`[^`]*`|"[^"]*"|<[^>]*>|https?:\/\/\S+|„[^”]*”/gu,
  /^ *name +.*$/gmu,
  /^ {2}[a-z\d-]+ {2,}| {2}(?:from|to|months) {2}/gmu,
  /[\w.-]*\[[^\]]*\][\w.-]*/gu,
  /(?:and circumstance\s+)?[\w-]+ is\s+(?:true|false)/gu,
  /[\w.-]+\[[^\]]*\][\w.-]*/gu,
  /\S+(?:\.\S+)+|[\w-]+: [a-z0-9][\w-]*|\S+=[^;]*?(?=;| {2}|$)|\([a-z0-9 .-]+\)/gmu,
];

/** The lines that hold an English sentence. */
function foreign(text: string): readonly string[] {
  const left = codes.reduce((all, code) => all.replaceAll(code, " "), text);
  return left.split("\n").filter((line) => english.test(line));
}

/** Arguments with `@name` for a file of the walk. */
const placed = (args: readonly string[]) => args.map((arg) => (arg.startsWith("@") ? at(arg.slice(1)) : arg));
const inLatvian = (args: readonly string[]) => seko([...placed(args), "--language", "lv"]);

const budget = ["--scheme", "individual-budget-children", "--inputs", "@inputs.json"];
const claim = ["--scheme", "money-follows-client", "--inputs", "@values.json"];
const ledger = ["@ledger.json", "--scheme", "@small.json"];

beforeAll(async () => {
  const children = parse(
    readFileSync(new URL("../../../examples/pilot-children/cases.json", import.meta.url), "utf8"),
  ) as { readonly cases: readonly unknown[] };
  temporary.write("cases.json", JSON.stringify({ ...children, cases: children.cases.slice(0, 8) }));
  for (const [name, args] of [
    ["case.json", []],
    ["inputs.json", ["--inputs"]],
    ["claim.json", ["money-follows-client"]],
    ["values.json", ["money-follows-client", "--inputs"]],
  ] as const) {
    temporary.write(name, (await seko(["example", ...args])).stdout);
  }
  const dearer = parse(readFileSync(at("inputs.json"), "utf8")) as Readonly<Record<string, string>>;
  temporary.write("dearer.json", JSON.stringify({ ...dearer, "amount-level-4": "6500.00" }));
  const [places, ...ages] = smallPopulation.margins;
  const fewer = { ...places, counts: places?.counts.slice(1) };
  temporary.write("differing.json", JSON.stringify({ ...smallPopulation, margins: [fewer, ...ages] }));
  temporary.write(
    "mistaken.json",
    JSON.stringify({ ...smallPopulation, margins: [{ ...places, of: ["plac", "need"] }] }),
  );
  temporary.write("population.json", JSON.stringify(smallPopulation));
  const label = { lv: "Izdomāts pārbaudēm", en: "Made up for tests" };
  const sources = smallScheme.sources.map((each) => ({ ...each, label }));
  temporary.write("small.json", JSON.stringify({ ...smallScheme, sources }));
  const entry = {
    ...received("a", "2019-01-10", "2"),
    invoice: { number: "7", date: "2019-01-31", provider: "clinic" },
  };
  const late = { ...received("late", "2019-01-25", "1", "2019-02-12"), bookedIn: "2019-02" };
  const shut = smallLedger(entry, closed("2019-01", "2019-02-05"));
  const lateness = { ...shut.lateness, source: { ...shut.lateness.source, label } };
  const entries = [entry, closed("2019-01", "2019-02-05"), late];
  temporary.write("ledger.json", JSON.stringify({ ...shut, lateness, entries }));
  const lacking = { ...shut.case, id: "new", client: { ...shut.case.client, id: "new" }, assessments: [] };
  const both = [
    { ...shut, lateness, entries },
    { ...shut, lateness, entries: [], case: lacking },
  ];
  temporary.write("ledgers.ndjson", both.map((each) => `${JSON.stringify(each)}\n`).join(""));
  temporary.write("accounts.csv", "service,economic-code,source-code,project,vat\nphysio,2275,7210,P-1,21\n");
  temporary.write("invoices.csv", "provider;number;date;amount\nclinic;7;2019-01-31;41,50\nclinic;8;2019-01-31;9,00\n");
  temporary.write("bank.csv", "number,provider,paid-on,amount\n7,clinic,2019-02-10,30.00\n");
  const before = calculate(asked("2024-04-01", "2024-04-15"), here);
  const after = calculate(asked("2024-04-16", "2024-04-30"), there, { opening: before.closing });
  temporary.write("riga.ndjson", `${before.toText()}\n`);
  temporary.write("jurmala.ndjson", `${after.toText()}\n`);
  temporary.write("budgets.csv", "municipality;budget;social;voluntary\nriga;1000000.00;90000.00;0.00\n");
  temporary.write("tenth.json", JSON.stringify({ socialMinimum: "0.10" }));
  const counts =
    "municipality,residents,childrenTo6,schoolAge,aboveWorkingAge,squareKilometres,equalisedRevenuePerUnit";
  temporary.write("counts.csv", `${counts}\nbalvu-novads,2000,0,0,0,0,850.00\n`);
  temporary.write(
    "spending.csv",
    "municipality,service,cost,contribution,sharedBefore\nriga,respite,1000.00,200.00,false\n",
  );
  temporary.write("posts.csv", "municipality,posts\nriga,12.5\n");
  const grant = { perPostAndMonth: "100.00", months: 12, appropriation: "10000.00", mode: "half-up" };
  temporary.write("grant.json", JSON.stringify(grant));
  temporary.write("half.json", JSON.stringify({ shares: { respite: "0.5" }, of: "gross", mode: "half-up" }));
  const lines = children.cases.slice(0, 8).map((each) => JSON.stringify(each));
  temporary.write("cases.ndjson", `${lines.join("\n")}\n`);
  await seko(placed(["run", "--cases", "@cases.ndjson", ...budget, "--out", "@results.ndjson"]));
}, 120_000);

/** Each command with `--language lv`, in the ways in which it shows something to people. */
const walks: readonly (readonly [string, readonly string[]])[] = [
  ["list", ["list"]],
  ...entries.map(({ id }) => [`show ${id}`, ["show", id]] as const),
  ...["individual-budget-children", "assistant", "child-care", "technical-aids", "home-care-contribution"].map(
    (id) => [`parameters ${id}`, ["parameters", id]] as const,
  ),
  ["check", ["check", "@case.json", "@small.json"]],
  ["calculate of one", ["calculate", "@case.json", ...budget]],
  ["calculate of several", ["calculate", "@cases.json", ...budget]],
  ["explain", ["explain", "@case.json", ...budget, "--depth", "8"]],
  ["letter", ["letter", "@case.json", ...budget]],
  ["follow", ["follow", "@claim.json", ...claim]],
  ["claim", ["claim", "@claim.json", ...claim, "--claimant", "liepaja", "--period", "2019-01"]],
  ["explain of claims", ["explain", "@claim.json", ...claim]],
  ["letter of claims", ["letter", "@claim.json", ...claim]],
  [
    "compare",
    [
      ...["compare", "@cases.json", "--baseline", "individual-budget-children", "--inputs", "@inputs.json"],
      ...["--after", "individual-budget-children", "--inputs-after", "@dearer.json"],
      ...["--by", "totals,source,level,place,age,service,month,gains,set-aside"],
    ],
  ],
  ["sweep", ["sweep", "@cases.json", ...budget, "--input", "amount-level-4", "--values", "6000,6500"]],
  [
    "solve",
    [
      ...["solve", "@cases.json", ...budget, "--input", "amount-level-4", "--measure", "budget"],
      ...["--target", "150000", "--range", "5000..60000"],
    ],
  ],
  [
    "typical",
    [
      ...["typical", "@case.json", ...budget, "--places", "riga,jelgava"],
      ...["--incomes", "0.00,400.00", "--cliffs", "0.00..2000.00"],
    ],
  ],
  ["equity", ["equity", "@cases.json", ...budget, "--by", "services,places,spread,levels,of-income"]],
  ["envelope", ["envelope", "@cases.json", ...budget, "--money", "20000.00", "--order", "enrolled,youngest,cheapest"]],
  ["population", ["population", "@population.json", "--cases", "9"]],
  ["sensitivity", ["sensitivity", "@cases.json", ...budget, "--share", "0.10", "--draws", "5"]],
  ["settle", ["settle", "@riga.ndjson", "@jurmala.ndjson", "--rule", "by-day"]],
  ["account", ["account", ...ledger, "--as-of", "2019-02-28", "--forecast", "commitments"]],
  ["account at a pace", ["account", ...ledger, "--as-of", "2019-02-28", "--forecast", "pace", "--weeks", "2"]],
  [
    "forecast",
    ["forecast", "@ledgers.ndjson", ...ledger.slice(1), "--as-of", "2019-02-28", "--by", "pace", "--weeks", "2"],
  ],
  ["statement", ["statement", ...ledger, "--month", "2019-01"]],
  ["postings", ["postings", ...ledger, "--accounts", "@accounts.csv", "--month", "2019-01"]],
  [
    "invoices",
    ["postings", ...ledger, "--accounts", "@accounts.csv", "--invoices", "@invoices.csv", "--table", "invoices"],
  ],
  ["what is due", ["postings", ...ledger, "--accounts", "@accounts.csv", "--payments", "@bank.csv", "--table", "due"]],
  ["tables", ["tables", "@results.ndjson", "--out", "@tables", "--scheme", "individual-budget-children"]],
  [
    "report",
    [
      "report",
      "@results.ndjson",
      "--scheme",
      "individual-budget-children",
      "--cases",
      "@cases.ndjson",
      "--out",
      "@report.html",
    ],
  ],
  ["minimum-share", ["municipalities", "minimum-share", "@budgets.csv", "--policy", "@tenth.json"]],
  ["equalisation", ["municipalities", "equalisation", "@counts.csv", "--mean", "1000.00"]],
  ["state-share", ["municipalities", "state-share", "@spending.csv", "--policy", "@half.json"]],
  ["carers-grant", ["municipalities", "carers-grant", "@posts.csv", "--policy", "@grant.json"]],
];

describe("a walk through every command by --language lv", () => {
  it.each(walks)("%s says no sentence in English", async (_, args) => {
    const { code, stdout, stderr } = await inLatvian(args);
    // Beside what a command gives it may say what is not there.
    expect([code, foreign(stderr)]).toEqual([0, []]);
    expect(stdout.length).toBeGreaterThan(10);
    expect(foreign(stdout)).toEqual([]);
  });

  it("nor does the report itself", () => {
    const page = readFileSync(at("report.html"), "utf8").replace(/<style>[\s\S]*?<\/style>/u, "");
    expect(foreign(page)).toEqual([]);
  });

  it("finds English where there is some", async () => {
    const { stdout } = await seko(placed(["letter", "@case.json", ...budget]));
    expect(foreign(stdout).length).toBeGreaterThan(10);
  });

  it.each([
    ["an open input that is missing", ["follow", "@claim.json", "--scheme", "money-follows-client"]],
    ["a scheme of another kind", ["parameters", "money-follows-client"]],
    ["a file that is not there", ["calculate", "@none.json", ...budget]],
    ["columns that are missing", ["municipalities", "equalisation", "@budgets.csv"]],
    ["a revenue that is missing", ["municipalities", "equalisation", "@budgets.csv", "--mean", "1.00"]],
    ["a column that is none", ["postings", ...ledger, "--accounts", "@invoices.csv"]],
    ["margins that differ", ["population", "@differing.json"]],
    ["a group that there is not", ["population", "@mistaken.json"]],
    ["options that need each other", ["account", ...ledger, "--weeks", "4"]],
  ])("says in Latvian what is wrong: %s", async (_, args) => {
    const { code, stderr } = await inLatvian(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/gaidīts: .*; saņemts: /u);
    expect(foreign(stderr)).toEqual([]);
  });
});
