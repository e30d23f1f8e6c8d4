import { isInputError } from "seko";
import { describe, expect, it } from "vitest";
import { individualBudgetChildren } from "seko/latvia";
import { smallCase } from "../../../test/support/small-case.js";
import { smallCompensation } from "../../../test/support/small-compensation.js";
import { seko } from "../../cli/seko.test-helper.js";
import {
  checkFile,
  describeFileIssue,
  readCases,
  readCompensation,
  readInputs,
  readScheme,
  verifyManifest,
} from "../index.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";

const folder = temporaryFolder();

/** What is said of a file by a reader of it. */
async function said(read: (path: string) => unknown, path: string): Promise<readonly string[]> {
  try {
    await read(path);
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map((issue) => folder.inShort(describeFileIssue(issue)));
  }
}

describe("a file in the place of another", () => {
  const amounts = { "amount-level-1": "1.00" };
  const files: Readonly<Record<string, unknown>> = {
    "a case": smallCase,
    "a list of cases": { cases: [smallCase] },
    "a scheme": individualBudgetChildren,
    "a scheme of compensation": smallCompensation,
    "values for open inputs": amounts,
    "a manifest": { run: "calculate", files: {}, rules: {}, versions: {} },
    "a result": { case: "a", outcome: {}, scheme: {}, totals: {} },
  };
  const readers: Readonly<Record<string, (path: string) => unknown>> = {
    "a case, or a list of cases": readCases,
    "a scheme": readScheme,
    "a scheme of compensation": readCompensation,
    "values for open inputs": readInputs,
    "a manifest": verifyManifest,
  };
  const pairs = Object.keys(readers).flatMap((wanted) =>
    Object.keys(files)
      .filter((given) => !wanted.split(", or ").includes(given))
      .map((given) => [wanted, given] as const),
  );

  it.each(pairs)("%s is expected and the file holds %s: one sentence says so", async (wanted, given) => {
    const path = folder.write("file.json", files[given]);
    const [sentence, ...others] = await said(readers[wanted] ?? readCases, path);
    expect(sentence).toMatch(new RegExp(`^file\\.json: expected ${wanted}, received ${given}\\. \\S`, "u"));
    expect(others).toEqual([]);
  });

  it.each(["values for open inputs", "a manifest", "a result"])("%s is named where a file is checked", (given) => {
    const { issues, count } = checkFile(folder.write("file.json", files[given]));
    expect(issues.map((issue) => folder.inShort(describeFileIssue(issue)))).toEqual([
      expect.stringMatching(
        new RegExp(`^file\\.json: expected a case, a list of cases, or a scheme, received ${given}\\. \\S`, "u"),
      ),
    ]);
    expect(count).toBe(0);
  });

  it("has every mistake of a document that is what it should be", async () => {
    const path = folder.write("file.json", { ...smallCase, plann: 1, client: 7 });
    expect((await said(readCases, path)).length).toBe(2);
    const empty = await said(verifyManifest, folder.write("file.json", { run: "calculate" }));
    expect(empty).toContain("file.json: versions: expected an object, received nothing");
    expect(empty.join("\n")).not.toContain("Invalid input");
  });
});

describe("a table in the place of cases", () => {
  const rows = "persona;pensija\nilze;388,70\n";

  it.each(["people.csv", "people.CSV.gz", "people.xlsx", "people.tsv"])(
    "%s: how to make cases of it is said",
    async (name) => {
      const path = folder.write(name, rows);
      const [sentence, ...others] = await said(readCases, path);
      expect(sentence).toMatch(
        /^people\.\S+: expected cases as JSON, or as NDJSON with a case in each line, received a (table|spreadsheet)\b.* "From a spreadsheet"/u,
      );
      expect(others).toEqual([]);
      expect(checkFile(path).issues.map(({ code }) => code)).toEqual(["table"]);
    },
  );

  it("is told so by the commands that read line by line", async () => {
    const path = folder.write("people.csv", rows);
    const rest = ["--scheme", "assistant", "--out", folder.path("out.ndjson")];
    for (const argv of [
      ["run", "--cases", path, ...rest],
      ["shard", path, "--parts", "1", "--out", folder.path("parts")],
    ]) {
      expect(folder.inShort((await seko(argv)).stderr)).toContain(
        "people.csv: expected NDJSON, a file of lines with a case in each, received a table as CSV",
      );
    }
  });

  it("is not a file of JSON that is only called otherwise", () => {
    expect(readCases(folder.write("people.txt", smallCase))).toHaveLength(1);
  });
});
