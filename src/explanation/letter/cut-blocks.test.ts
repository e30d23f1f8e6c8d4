import { describe, expect, it } from "vitest";
import type { Client } from "../../person/client.js";
import { compile } from "../../rules/compile.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { explain } from "../explain.js";
import { letter } from "./letter.js";

/** The entries of a letter about units that are cut. */
function cutsOf(client: Partial<Client>): readonly string[] {
  const document = { ...smallCase, client: { ...smallCase.client, ...client } };
  const text = letter(explain(document, compile(smallScheme)), { language: "en", format: "markdown" });
  return text.split("\n").filter((line) => line.includes(" less: "));
}

describe("what a letter says of units that are cut", () => {
  it("is one entry for months that follow each other, with the units of all", () => {
    // From 16 October: 16 of 31 days of 4 sessions, and two whole months; 36 days of 2.5 hours a week.
    expect(cutsOf({ birthDate: "2001-10-16" })).toEqual([
      "- Physiotherapy, October 2019 to December 2019: 10.06 sessions less: these days do not qualify (`age`).",
      "- Care, October 2019 to November 2019: 12.86 hours less: these days do not qualify (`age`).",
    ]);
  });

  it("keeps months apart between which nothing is cut, or that have another reason", () => {
    const groups = [
      { group: "children", from: "2010-05-17", to: "2019-02-28" },
      { group: "children", from: "2019-04-01", to: "2019-09-30" },
    ];
    expect(cutsOf({ groups, birthDate: "2001-11-01" }).slice(0, 3)).toEqual([
      "- Physiotherapy, March 2019: 4 sessions less: these days do not qualify (`group`).",
      "- Physiotherapy, October 2019: 4 sessions less: these days do not qualify (`group`).",
      "- Physiotherapy, November 2019 to December 2019: 8 sessions less: these days do not qualify (`age`, `group`).",
    ]);
  });
});
