import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallCompensation } from "../../../test/support/small-compensation.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { checkFile, checkFiles } from "../index.js";
import { inShort } from "../../../test/support/issues-of.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";

const folder = temporaryFolder();

function check(name: string, content: unknown) {
  const { kind, count, issues } = checkFile(folder.write(name, content));
  return { kind, count, issues: issues.map(inShort) };
}

describe("checkFile", () => {
  it("tells cases from schemes by what they hold", () => {
    expect(check("a.json", smallCase)).toEqual({ kind: "case", count: 1, issues: [] });
    expect(check("b.json", { cases: [smallCase] })).toEqual({ kind: "cases", count: 1, issues: [] });
    expect(check("c.json", smallScheme)).toEqual({ kind: "scheme", count: 1, issues: [] });
    expect(check("n.json", smallCompensation)).toEqual({ kind: "compensation", count: 1, issues: [] });
    expect(check("d.ndjson", JSON.stringify(smallCase))).toEqual({ kind: "cases", count: 1, issues: [] });
  });

  it("checks a document with mistakes as what it was meant to be", () => {
    expect(check("a.json", { ...smallCase, client: undefined })).toEqual({
      kind: "case",
      count: 0,
      issues: ['a.json: client: expected an object, received nothing. It needs "id".'],
    });
    expect(check("b.json", { ...smallScheme, fund: undefined })).toEqual({
      kind: "scheme",
      count: 0,
      issues: ['b.json: fund: expected an object, received nothing. It needs "splitAt", "method", "shares".'],
    });
    expect(check("c.ndjson", "{}\n7").issues.at(-1)).toBe("c.ndjson:2: expected an object, received the number 7");
  });

  it.each([["{}"], ["7"], ["null"], ['{"result":1}']])("does not guess what %s is", (text) => {
    const { kind, issues } = check("unknown.json", text);
    expect(kind).toBe("unknown");
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(
      /^unknown\.json: expected a case \(with "client" and "period"\), a list of "cases", or a sch/u,
    );
  });

  it("gives what is wrong with the file itself as an issue", () => {
    expect(checkFile(folder.path("missing.json")).issues.map(inShort)).toEqual([
      "missing.json: expected a file, received nothing of that name",
    ]);
    expect(check("broken.json", "{").issues).toEqual([
      "broken.json: expected a key in double quotes, received the end of the document at line 1, column 2",
    ]);
    expect(check("list.json", "[]").issues).toHaveLength(1);
  });
});

describe("checkFiles", () => {
  const { client, assessments } = smallCase;
  const away = {
    ...smallCase,
    client: { ...client, groups: [{ group: "childrens", from: "2018-01-01", to: "open" }] },
    assessments: (assessments ?? []).map((each) => ({ ...each, instrument: "scala" })),
  };

  function warned(...contents: readonly unknown[]) {
    const paths = contents.map((content, index) => folder.write(`of-${index}.json`, content));
    return checkFiles(paths).map(({ warnings }) => warnings.map(({ path, hint }) => `${path}: ${hint}`));
  }

  it("warns of groups and instruments that resemble those of a scheme beside them, once for each name", () => {
    const named = [
      'client.groups[0].group: Did you mean "children"?',
      'assessments[0].instrument: Did you mean "scale"?',
    ];
    expect(warned(smallScheme, away)).toEqual([[], named]);
    const placed = named.map((each) => `cases[1].${each}`);
    const cases = [smallCase, away].map((each, index) => {
      return { ...each, id: `case-${index}`, client: { ...each.client, id: `client-${index}` } };
    });
    expect(warned({ cases }, smallScheme)[0]).toEqual(placed);
  });

  it("says nothing of names that a scheme has, of others, and without a scheme", () => {
    expect(warned(smallScheme, smallCase)).toEqual([[], []]);
    expect(warned(away)).toEqual([[]]);
    const other = { ...away, client: { ...client, groups: [{ group: "veterans", from: "2018-01-01", to: "open" }] } };
    expect(warned(other, smallScheme)[0]).toEqual(['assessments[0].instrument: Did you mean "scale"?']);
  });
});
