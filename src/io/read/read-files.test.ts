import { mkdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { isInputError } from "../../errors/index.js";
import { openCaseFile, readCaseFile, readCases, readInputs, readJson, readScheme } from "../index.js";
import { sentencesOf } from "../../../test/support/issues-of.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";

const folder = temporaryFolder();
const second = { ...smallCase, id: "case-2" };
const mark = "\ufeff";

describe("openCaseFile", () => {
  const bad = { ...second, period: { from: "2019-02-30", to: "2019-03-31" } };
  const files = (cases: readonly unknown[]) => [
    folder.write("kept.ndjson", `\n${cases.map((each) => JSON.stringify(each)).join("\n\n")}\n`),
    folder.write("kept.json", JSON.stringify({ cases })),
    folder.write("kept-one.json", JSON.stringify(cases[0])),
    folder.write("kept.ndjson.gz", gzipSync(cases.map((each) => JSON.stringify(each)).join("\n"))),
  ];

  it("has the cases that readCaseFile has, each read again when it is asked for", () => {
    for (const path of files([smallCase, second])) {
      const { cases, ...place } = openCaseFile(path);
      const { cases: whole, ...placeOfWhole } = readCaseFile(path);
      expect(place).toEqual(placeOfWhole);
      expect(Array.from({ length: cases.length }, (_, index) => cases.at(index))).toEqual(whole);
      expect(cases.at(0)).not.toBe(cases.at(0));
      expect(cases.at(cases.length)).toBeUndefined();
    }
  });

  it("refuses what readCaseFile refuses, in the same words", () => {
    for (const path of files([bad, { ...bad, id: "" }])) {
      const refused = sentencesOf(() => openCaseFile(path));
      expect(refused.length).toBeGreaterThan(0);
      expect(refused).toEqual(sentencesOf(() => readCaseFile(path)));
    }
  });
});

describe("readJson", () => {
  it("reads a value, with or without byte order mark, packed or not", () => {
    expect(readJson(folder.write("a.json", '{ "a": "1.50" }'))).toEqual({ a: "1.50" });
    expect(readJson(folder.write("b.json", `${mark}[1]`))).toEqual([1]);
    expect(readJson(folder.write("c.json.gz", gzipSync("[2]")))).toEqual([2]);
  });

  it.each([
    ["missing", "absent-document.json", "absent-document.json: expected a file, received nothing of that name"],
    [
      "no folder",
      "no/such/file.json",
      "file.json: expected a file, received nothing of that name. Its folder is not there either.",
    ],
    [
      "through a file",
      "file.txt/x.json",
      "x.json: expected a file in a folder, received a path that leads through a file",
    ],
    ["a folder", "folder", "folder: expected a file, received a folder"],
    [
      "not packed",
      "plain.json.gz",
      "plain.json.gz: expected a file packed with gzip, as its name says, received other bytes",
    ],
    [
      "not JSON",
      "file.txt",
      'file.txt: expected a value, received "no" at line 1, column 1. Names and texts stand in double quotes; without them only true, false and null.',
    ],
    ["twice", "twice.json", 'twice.json: a: expected every key once, received "a" a second time'],
    [
      "not UTF-8",
      "latin.json",
      "latin.json: expected text in UTF-8, received other bytes. Save the file with the encoding UTF-8.",
    ],
    ["a long name", "x".repeat(300), `${"x".repeat(300)}: expected a file, received a name that is too long`],
  ])("says of a file that is %s", (_, name, sentence) => {
    folder.write("file.txt", "no json");
    folder.write("plain.json.gz", "{}");
    folder.write("twice.json", '{"a":1,"a":2}');
    folder.write("latin.json", Uint8Array.of(0x22, 0xe9, 0x22));
    mkdirSync(folder.path("folder"), { recursive: true });
    expect(sentencesOf(() => readJson(folder.path(name)))).toEqual([sentence]);
  });

  it("proposes the file that was probably meant", () => {
    folder.write("children.json", "{}");
    const [sentence] = sentencesOf(() => readJson(folder.path("childern.json")));
    expect(sentence).toBe(
      'childern.json: expected a file, received nothing of that name. Did you mean "children.json"?',
    );
  });

  it("refuses more than 50 MB, packed or not, before reading it", () => {
    const large = "x".repeat(50_000_001);
    const sentence =
      "expected a file of at most 50 MB, received a larger one. Write many cases as NDJSON, one in each line.";
    expect(sentencesOf(() => readJson(folder.write("large.json", large)))).toEqual([`large.json: ${sentence}`]);
    expect(sentencesOf(() => readJson(folder.write("large.gz", gzipSync(large))))).toEqual([`large.gz: ${sentence}`]);
  });

  it("names the file in the message of the error", () => {
    const path = folder.write("message.json", '{"a":1,"a":2,"constructor":3}');
    try {
      readJson(path);
      expect.unreachable();
    } catch (error) {
      if (!isInputError(error)) throw error;
      expect(error.message).toBe(
        `The input has 2 issues\n- ${path}: a: expected every key once, received "a" a second time\n` +
          `- ${path}: constructor: expected a known key, received "constructor"`,
      );
      expect(error.issues[0]).toEqual({
        code: "duplicate-key",
        path: "a",
        expected: "every key once",
        received: '"a" a second time',
        file: path,
      });
    }
  });
});

describe("readCases", () => {
  it("reads one case, a list and lines, packed or not", () => {
    expect(readCases(folder.write("one.json", smallCase))).toEqual([smallCase]);
    const list = { $schema: "x", note: "made up", cases: [smallCase, second] };
    expect(readCases(folder.write("list.json", list))).toEqual([smallCase, second]);
    const lines = `${mark}${JSON.stringify(smallCase)}\r\n\r\n${JSON.stringify(second)}\n`;
    expect(readCases(folder.write("lines.ndjson", lines))).toEqual([smallCase, second]);
    expect(readCases(folder.write("lines.ndjson.gz", gzipSync(lines)))).toEqual([smallCase, second]);
    expect(readCaseFile(folder.path("lines.ndjson")).lines).toEqual([1, 3]);
    expect(readCaseFile(folder.path("one.json")).form).toBe("one");
    expect(readCaseFile(folder.path("list.json")).form).toBe("list");
    expect(readCases(folder.write("none.ndjson", ""))).toEqual([]);
    expect(readCases(folder.write("none.json", { cases: [] }))).toEqual([]);
  });

  it("says what is wrong in one case", () => {
    const path = folder.write("wrong.json", { ...smallCase, period: { from: "2019-02-29", to: "2019-12-31" } });
    expect(sentencesOf(() => readCases(path))).toEqual([
      'wrong.json: period.from: expected a real date, received "2019-02-29". February 2019 has 28 days.',
    ]);
  });

  it("says what is wrong in every case of a list, and around them", () => {
    const wrong = { ...smallCase, id: "a b", plan: { lines: [{ ...smallCase.plan?.lines[0], quantity: 0.1 }] } };
    const path = folder.write("wrong-list.json", { notes: "x", note: 3, cases: [smallCase, wrong, 7] });
    expect(sentencesOf(() => readCases(path))).toEqual([
      'wrong-list.json: notes: expected a known key, received "notes". Did you mean "note"?',
      "wrong-list.json: note: expected text, received the number 3",
      'wrong-list.json: cases[1].plan.lines[0].quantity: expected a decimal as text, such as "2.5", received the number 0.1. Write it as text: "0.1".',
      'wrong-list.json: cases[1].id: expected an id of at most 64 letters a-z, digits, hyphens and underscores, beginning with a letter or digit, received "a b"',
      "wrong-list.json: cases[2]: expected an object, received the number 7",
    ]);
  });

  it("joins what the text shows with what the values show", () => {
    const text = JSON.stringify({
      cases: [{ ...smallCase, plan: { lines: [{ ...smallCase.plan?.lines[0], quantity: "Q" }] } }],
    })
      .replace('"Q"', "90071992547409931")
      .replace('"synthetic":true', '"synthetic":true,"synthetic":"yes"');
    expect(sentencesOf(() => readCases(folder.write("text.json", text)))).toEqual([
      'text.json: cases[0].synthetic: expected every key once, received "synthetic" a second time',
      'text.json: cases[0].synthetic: expected true or false, received "yes"',
      'text.json: cases[0].plan.lines[0].quantity: expected a decimal as text, such as "2.5", received the number 90071992547409931. Write it as text: all digits in double quotes.',
    ]);
  });

  it.each([
    ['{"cases":{}}', "cases: expected a list of cases, received an object"],
    [
      "[]",
      'expected a case, or a list of cases under the key "cases", received a list of 0. Write { "cases": [ … ] } around it.',
    ],
    ["7", "expected an object, received the number 7"],
    [
      '{"cases":[]}x',
      'expected the end of the document, received "x" at line 1, column 13. Names and texts stand in double quotes; without them only true, false and null.',
    ],
  ])("refuses %s", (text, sentence) => {
    expect(sentencesOf(() => readCases(folder.write("form.json", text)))).toEqual([`form.json: ${sentence}`]);
  });

  it("names the line of NDJSON", () => {
    const lines = [JSON.stringify(smallCase), "", '{"id":', JSON.stringify({ ...second, extra: 1 })];
    expect(sentencesOf(() => readCases(folder.write("wrong.ndjson", lines.join("\n"))))).toEqual([
      "wrong.ndjson:3: expected a value, received the end of the document at line 1, column 7",
      'wrong.ndjson:4: extra: expected a known key, received "extra"',
    ]);
  });

  it("reads several cases of one id, as of one person for two times", () => {
    const cases = [smallCase, second, smallCase];
    expect(readCases(folder.write("again.json", { cases }))).toEqual(cases);
    expect(readCases(folder.write("again.ndjson", cases.map((each) => JSON.stringify(each)).join("\n")))).toEqual(
      cases,
    );
  });

  it("lists at most a thousand issues and says that there are more", () => {
    const sentences = sentencesOf(() => readCases(folder.write("many.json", { cases: Array(5000).fill(1) })));
    expect(sentences).toHaveLength(1001);
    expect(sentences.at(-1)).toBe("many.json: expected at most 1000 issues, received more, not listed");
  });
});

describe("readScheme and readInputs", () => {
  it("read what is right", () => {
    expect(readScheme(folder.write("scheme.json", smallScheme))).toEqual(smallScheme);
    expect(readInputs(folder.write("inputs.json", { "rate-adult": "12.50" }))).toEqual({ "rate-adult": "12.50" });
    const named = { $schema: "../schemas/inputs.json", "rate-adult": "12.50" };
    expect(readInputs(folder.write("named.json", named))).toEqual({ "rate-adult": "12.50" });
  });

  it("say what is wrong, with the file", () => {
    const scheme = folder.write("wrong-scheme.json", { ...smallScheme, minorUnit: 7 });
    expect(sentencesOf(() => readScheme(scheme))).toEqual([
      "wrong-scheme.json: minorUnit: expected a whole number of decimals from 0 to 4, received the number 7",
    ]);
    expect(sentencesOf(() => readInputs(folder.write("list.json", [])))).toEqual([
      "list.json: expected an object of input ids and decimal texts, received a list of 0",
    ]);
    expect(sentencesOf(() => readInputs(folder.write("number.json", { "rate-adult": 12.5, b: "1", c: null })))).toEqual(
      [
        'number.json: ["rate-adult"]: expected a decimal as text, such as "2.5", received the number 12.5. Write it in double quotes, with all its digits.',
        'number.json: c: expected a decimal as text, such as "2.5", received null',
      ],
    );
  });
});
