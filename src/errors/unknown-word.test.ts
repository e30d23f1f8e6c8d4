import { describe, expect, it } from "vitest";
import { issueInLatvian } from "../cli/latvian/in-latvian.js";
import { unknownWord } from "./unknown-word.js";

describe("a word where none is known", () => {
  const issue = unknownWord("nope", [], "takeUp[0].source");

  it("is refused with that there is none", () => {
    expect(issue.expected).toBe("no id, because none are known here");
  });

  it("is refused so in Latvian too", () => {
    const said = 'takeUp[0].source: gaidīts: bez identifikatora, jo šeit neviena nav; saņemts: "nope"';
    expect(issueInLatvian(issue)).toBe(said);
  });
});
