import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { closed, received, smallCompiled, smallLedger } from "../../../../test/ledger/small-ledger.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { digestOfText } from "../../../io/index.js";
import { account, closeMonth, forecast, startCohortForecast, type Ledger } from "../../../ledger/index.js";
import { seko } from "../../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const linesOf = (name: string) =>
  readFileSync(at(name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

const of = (client: string, ledger: Ledger): Ledger => ({
  ...ledger,
  case: { ...ledger.case, id: client, client: { ...ledger.case.client, id: client } },
});
const anna = of("anna", smallLedger(received("a", "2019-01-10", "2")));
const peter = of("peter", smallLedger(received("a", "2019-01-11", "3"), received("b", "2019-02-11", "1")));
const shut = of("shut", smallLedger(closed("2019-01", "2019-02-02")));
const wrong = of("wrong", smallLedger(received("a", "2019-01-11", "0")));

const scheme = () => ["--scheme", at("scheme.json")];
const ledgers = () => ["run", "--ledgers", at("ledgers.ndjson"), ...scheme()];
const closing = ["--close", "2019-01", "--by", "office", "--on", "2019-02-05"];
const by = { by: "office", recordedOn: "2019-02-05", digestOf: digestOfText };

beforeAll(() => {
  temporary.write("scheme.json", JSON.stringify(smallScheme));
  const lines = [anna, wrong, shut, peter, anna].map((each) => JSON.stringify(each));
  temporary.write("ledgers.ndjson", `${lines.slice(0, 3).join("\n")}\n\n${lines.slice(3).join("\n")}\n`);
});

describe("seko run --ledgers", () => {
  it("says how each account stands, a line for each, and goes on behind what is wrong", async () => {
    const ran = await seko([...ledgers(), "--as-of", "2019-01-31", "--out", at("accounts.ndjson")]);
    expect(ran.stdout).toContain("3 accounts in ");
    expect(ran.stdout).toContain("2 lines have no result; ");
    expect(ran.code).not.toBe(0);
    expect(linesOf("accounts.ndjson")).toEqual(
      [anna, shut, peter].map((ledger) => account(ledger, smallCompiled, { asOf: "2019-01-31" })),
    );
    expect(linesOf("accounts.issues.ndjson")).toMatchObject([
      { line: 2, issues: [{ path: "entries[0].units", received: '"0"' }] },
      { line: 6, issues: [{ code: "counted-twice", path: "case.client.id" }] },
    ]);
  });

  it("closes the month of each, with what is shown of it and what it leaves behind", async () => {
    const files = ["--out", at("closed.ndjson"), "--statements", at("shown.ndjson"), "--closings", at("left.ndjson")];
    const ran = await seko([...ledgers(), ...closing, ...files]);
    expect(ran.stdout).toContain("2 closed ledgers in ");
    const made = [anna, peter].map((ledger) => closeMonth(ledger, smallCompiled, "2019-01", by));
    expect(linesOf("closed.ndjson")).toEqual(made.map(({ ledger }) => ledger));
    expect(linesOf("shown.ndjson")).toEqual(made.map((each) => each.statement));
    expect(linesOf("left.ndjson")).toEqual(made.map(({ position }) => JSON.parse(JSON.stringify(position)) as unknown));
    // The month after goes on with the file.
    const february = ["--close", "2019-02", "--by", "office", "--on", "2019-03-05", "--out", at("february.ndjson")];
    const later = await seko(["run", "--ledgers", at("closed.ndjson"), ...scheme(), ...february]);
    expect(later).toMatchObject({ code: 0, stderr: "" });
    expect(linesOf("february.ndjson")).toHaveLength(2);
  });

  it("says what comes of each and, by month and source, of all", async () => {
    const coming = ["--as-of", "2019-02-28", "--forecast", "pace", "--weeks", "4"];
    const files = ["--out", at("coming.ndjson"), "--summary", at("cohort.json")];
    const ran = await seko([...ledgers(), ...coming, ...files]);
    const asked = { asOf: "2019-02-28", by: "pace", weeks: 4 } as const;
    const told = [anna, shut, peter].map((ledger) => forecast(ledger, smallCompiled, asked));
    expect(linesOf("coming.ndjson")).toEqual(told);
    const many = startCohortForecast(smallCompiled);
    for (const each of told) if (each.state === "eligible") many.add(each);
    for (const code of ["range", "counted-twice"]) many.refuse([{ code, path: "", expected: "", received: "" }]);
    const cohort = JSON.parse(readFileSync(at("cohort.json"), "utf8")) as object;
    expect(cohort).toMatchObject({ ...many.cohort(), people: 3, setAside: [{ code: "counted-twice" }, { people: 1 }] });
    expect(ran.stdout).toContain("If it goes on after 2019-02-28 as in the last 4 full weeks, everything costs ");
    expect(ran.stdout).toMatch(/2019-12 +3 /u);
    expect(ran.stdout).toContain("Every total is without 2 people, of whom nothing can be foreseen.");
    const json = await seko([...ledgers(), ...coming, "--out", at("again.ndjson"), "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ calculated: 3, refused: 2, cohort });
  });

  it("answers through a pipe, one line for each line, what is wrong in its place", async () => {
    async function* standardInput() {
      await Promise.resolve();
      yield readFileSync(at("ledgers.ndjson"));
    }
    const argv = ["run", "--ledgers", "-", ...scheme(), ...closing, "--out", "-"];
    const ran = await seko(argv, { standardInput });
    const lines = ran.stdout.split("\n");
    expect(lines).toHaveLength(7);
    expect(lines[3]).toBe("");
    const told = [0, 1, 2, 4, 5].map((index) => JSON.parse(lines[index] ?? "") as object);
    expect(told[0]).toEqual(closeMonth(anna, smallCompiled, "2019-01", by).ledger);
    expect(told[1]).toMatchObject({ line: 2, issues: [{ path: "entries[0].units" }] });
    expect(told[2]).toMatchObject({ line: 3, issues: [{ code: "closed-twice" }] });
    expect(told[4]).toEqual(told[0]);
    expect(ran.stderr).toBe(
      "3 closed ledgers, 2 lines are wrong and say so in their places. Nobody looked for a person who stands twice; --refuse-doubles does\n",
    );
    const looked = await seko([...argv, "--refuse-doubles"], { standardInput });
    expect(looked.stdout.split("\n")[5]).toContain("counted-twice");
  });

  it("names the client also where there is no account", async () => {
    const { assessments, ...person } = anna.case;
    expect(assessments).toBeDefined();
    temporary.write("unknown.ndjson", JSON.stringify({ ...anna, case: person }));
    await seko(["run", "--ledgers", at("unknown.ndjson"), ...scheme(), "--out", at("unknown-out.ndjson")]);
    expect(linesOf("unknown-out.ndjson")).toMatchObject([{ client: "anna", state: "incomplete" }]);
  });

  it.each([
    [["--cases", "cases.ndjson", "--out", "o.ndjson"]],
    [["--manifest", "m.json", "--out", "-"]],
    [["--by", "office", "--out", "o.ndjson"]],
    [["--close", "2019-01", "--out", "o.ndjson"]],
    [["--closings", "left.ndjson", "--out", "o.ndjson"]],
    [[...closing, "--as-of", "2019-01-31", "--out", "o.ndjson"]],
    [["--forecast", "pace", "--weeks", "4", "--out", "o.ndjson"]],
    [["--forecast", "pace", "--as-of", "2019-01-31", "--out", "o.ndjson"]],
    [["--forecast", "commitments", "--weeks", "4", "--as-of", "2019-01-31", "--out", "o.ndjson"]],
    [["--weeks", "4", "--out", "o.ndjson"]],
    [["--summary", "s.json", "--out", "o.ndjson"]],
    [[...closing, "--forecast", "commitments", "--out", "o.ndjson"]],
    [["--out", "-", "--issues", "i.ndjson"]],
    [[]],
  ])("refuses options that do not go together: %j", async (options) => {
    const ran = await seko([...ledgers(), ...options]);
    expect(ran.stderr).toContain("seko run: expected ");
    expect(ran.code).toBe(2);
  });
});
