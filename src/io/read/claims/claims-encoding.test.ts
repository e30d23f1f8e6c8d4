import { deflateRawSync } from "node:zlib";
import { describeIssue, isInputError } from "seko";
import { expect, it } from "vitest";
import { smallCompensation, smallLeaver } from "../../../../test/support/small-compensation.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { claim } from "../../../rules/follow/claim.js";
import { compileCompensation } from "../../../rules/follow/compensation/compile.js";
import { csvTable, latvianCsv } from "../../../report/index.js";
import { xlsx } from "../../../report/workbook/xlsx.js";
import { readText } from "../read-text.js";
import { claimTable } from "./claim-table.js";
import { readClaims } from "./read-claims.js";

const folder = temporaryFolder();
const period = { from: "2019-01-01", to: "2019-03-31" };
const claims = claimTable([
  claim([smallLeaver], compileCompensation(smallCompensation), { claimant: "north", period }),
]);
const table = csvTable(claims, { dialect: { ...latvianCsv, byteOrderMark: false } });

function said(text: string): readonly string[] {
  try {
    readClaims(text, latvianCsv);
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(describeIssue);
  }
}

it("a table of claims in another encoding is refused in one sentence, however it was made a text", () => {
  expect(readClaims(`\ufeff${table}`, latvianCsv)).toHaveLength(1);
  const wide = Buffer.from(`\ufeff${table}`, "utf16le");
  for (const text of [wide.toString("utf8"), wide.toString("latin1")]) {
    const [sentence, ...others] = said(text);
    expect(sentence).toContain("expected text in UTF-8, received text in UTF-16. Save it with the encoding UTF-8.");
    expect(others).toEqual([]);
  }
  const baltic = Buffer.concat([Buffer.from(table), Uint8Array.of(0xe2, 0xf0, 0x3b)]).toString("utf8");
  expect(said(baltic)).toEqual([
    expect.stringContaining(
      "expected text in UTF-8, received characters of another encoding. Save the file with the encoding UTF-8.",
    ),
  ]);
});

it("a spreadsheet where a table of claims or any other text is read is told as one", () => {
  const sentence = 'expected text in UTF-8, received a spreadsheet. Save it as "CSV UTF-8".';
  const book = xlsx([claims], { language: "en", pack: (bytes) => deflateRawSync(bytes) });
  expect(said(Buffer.from(book).toString("utf8"))).toEqual([expect.stringContaining(sentence)]);
  const path = folder.write("claims.xlsx", book);
  expect(() => readText(path, (text) => text)).toThrow(sentence);
});
