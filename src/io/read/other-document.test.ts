import { gzipSync } from "node:zlib";
import { isInputError, parseCase } from "seko";
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
/** Values for what the scheme of the children leaves open. */
const childInputs = Object.fromEntries(individualBudgetChildren.inputs.map(({ id }) => [id, "1.00"]));

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

  it("is not a file of JSON that is only called otherwise, nor JSON with a mistake", async () => {
    expect(readCases(folder.write("people.txt", smallCase))).toHaveLength(1);
    for (const text of [
      '{ "id": "a", "client": , }',
      '"id": "a",\n"client": {},',
      "hello",
      "[1, 2\n3, 4]",
      "a, b: c\nd, e",
    ])
      expect((await said(readCases, folder.write("broken.json", text))).join(), text).not.toMatch(/table|NDJSON/u);
  });

  it("is told by its rows, whatever the file is called", async () => {
    for (const text of [rows, rows.replaceAll(";", ",").replace("388,70", '"388,70"'), rows.replaceAll(";", "\t")]) {
      for (const name of ["people.txt", "people.json", "people"]) {
        const [sentence, ...others] = await said(readCases, folder.write(name, text));
        expect(sentence).toMatch(
          /^people\S*: expected a case, or a list of cases, received a table\. .*"From a spreadsheet"/u,
        );
        expect(others).toEqual([]);
      }
      const lines = folder.write("people.ndjson", text);
      const wanted =
        "people.ndjson: expected NDJSON with a case in each line, received a table. Write one case for each row";
      expect((await said(readCases, lines)).join()).toContain(wanted);
      const rest = ["--scheme", "individual-budget-children", "--inputs", folder.write("inputs.json", childInputs)];
      for (const argv of [
        ["run", "--cases", lines, ...rest, "--out", folder.path("out.ndjson")],
        ["shard", lines, "--parts", "1", "--out", folder.path("parts")],
      ])
        expect(folder.inShort((await seko(argv)).stderr)).toContain(wanted);
    }
  });

  it("is told where a scheme, inputs or a manifest are expected", async () => {
    const path = folder.write("rules.json", rows);
    expect(await said(readScheme, path)).toEqual([
      "rules.json: expected a scheme, received a table. A scheme is an id of `seko list`, or a file such as `seko show ID --json` prints.",
    ]);
    expect((await said(readInputs, path)).join()).toContain("expected values for open inputs, received a table");
    expect((await said(verifyManifest, path)).join()).toContain("expected a manifest, received a table");
    const inputs = ["--scheme", "individual-budget-children", "--inputs", path];
    const { stderr } = await seko(["calculate", folder.write("case.json", smallCase), ...inputs]);
    expect(folder.inShort(stderr)).toContain("rules.json: expected values for open inputs, received a table");
    expect(checkFile(path).issues.map(({ received }) => received)).toEqual(["a table"]);
  });

  it("is told of a spreadsheet whose name says nothing", async () => {
    const path = folder.write("people.json", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff));
    expect((await said(readCases, path)).join()).toContain(
      "expected a case, or a list of cases, received a spreadsheet",
    );
    expect((await said(readScheme, path)).join()).toContain("expected a scheme, received a spreadsheet");
  });
});

describe("lines with a case in each", () => {
  it("in a file whose name does not say so: how to name it is said", async () => {
    const lines = `${JSON.stringify(smallCase)}\n`.repeat(2);
    const path = folder.write("people.json", lines);
    const sentence =
      "people.json: expected a case, or a list of cases, received NDJSON, lines with a document in each. Name it .ndjson: cases are read from each line then.";
    expect(await said(readCases, path)).toEqual([sentence]);
    expect(checkFile(path).issues.map((issue) => folder.inShort(describeFileIssue(issue)))).toEqual([
      sentence.replace("a case, or a list of cases", "a case, a list of cases, or a scheme"),
    ]);
    expect((await said(readScheme, path)).join()).toContain("expected a scheme, received NDJSON");
  });
});

describe("the encoding of a file", () => {
  const one = JSON.stringify(smallCase);
  const texts: Readonly<Record<string, readonly [text: string, read: (path: string) => unknown]>> = {
    "case.json": [one, readCases],
    "cases.ndjson": [`${one}\n`, readCases],
    "cases.ndjson.gz": [`${one}\n`, readCases],
    "scheme.json": [JSON.stringify(individualBudgetChildren), readScheme],
    "compensation.json": [JSON.stringify(smallCompensation), readCompensation],
    "inputs.json": ['{ "amount-level-1": "1.00" }', readInputs],
  };
  const written = (name: string, bytes: Uint8Array) =>
    folder.write(name, name.endsWith(".gz") ? gzipSync(bytes) : bytes);
  const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

  it.each(Object.entries(texts))("%s in UTF-8 with a byte order mark is read as without", (name, [text, read]) => {
    const plain = read(written(name, Buffer.from(text)));
    expect(read(written(name, Buffer.from(`\ufeff${text}`)))).toEqual(plain);
  });

  it.each(Object.entries(texts))(
    "%s in UTF-16 is refused in one sentence that says how to save it",
    async (name, [text, read]) => {
      for (const bytes of [
        Buffer.from(`\ufeff${text}`, "utf16le"),
        bigEndian(`\ufeff${text}`),
        Buffer.from(text, "utf16le"),
        bigEndian(text),
      ]) {
        expect(await said(read, written(name, bytes))).toEqual([
          `${name}: expected text in UTF-8, received text in UTF-16. Save it with the encoding UTF-8. The \`>\` of PowerShell writes UTF-16: write \`| Out-File -Encoding utf8 FILE\` in its place.`,
        ]);
      }
    },
  );

  it("is told by the commands that read line by line, and by parsers of bytes", async () => {
    const lines = `${one}\n${one}\n`;
    const path = folder.write("cases.ndjson", Buffer.from(`\ufeff${lines}`, "utf16le"));
    const rest = ["--scheme", "individual-budget-children", "--inputs", folder.write("inputs.json", childInputs)];
    for (const argv of [
      ["run", "--cases", path, ...rest, "--out", folder.path("out.ndjson")],
      ["shard", path, "--parts", "1", "--out", folder.path("parts")],
    ])
      expect(folder.inShort((await seko(argv)).stderr)).toMatch(
        /^cases\.ndjson: expected text in UTF-8, received text in UTF-16\..*\n$/u,
      );
    expect(() => parseCase(Buffer.from(one, "utf16le"))).toThrow("received text in UTF-16");
  });
});
