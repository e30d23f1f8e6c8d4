import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { compare } from "../../compare/index.js";
import { prepare } from "../../prepared/prepare.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import { summary } from "./comparison-sentences.js";

/** The same rules, of which another source pays all. */
const otherPayer: Scheme = {
  ...smallScheme,
  fund: {
    ...smallScheme.fund,
    shares: smallScheme.fund.shares.map((each, index) => ({ ...each, share: index === 0 ? "0" : "1" })),
  },
};

describe("the first sentence of a comparison", () => {
  const comparison = compare([prepare(smallCase)], compile(smallScheme), compile(otherPayer));

  it("says that nothing but who pays changes", () => {
    expect(comparison.nothingDiffers).toBe(false);
    expect(summary(comparison, 0, "en")[0]).toBe("Nothing but who pays changes for any of 1 person.");
    expect(summary(comparison, 0, "lv")[0]).toBe(
      "Mainās tikai tas, kurš maksā; nevienam nemainās nekas cits (cilvēku skaits: 1).",
    );
  });

  it("counts whose amounts change, and says where nothing does", () => {
    expect(summary(comparison, 1, "en")[0]).toBe(
      "Of 1 person the amounts of 1 change; entitled anew: 0, no longer: 0.",
    );
    const same = compare([prepare(smallCase)], compile(smallScheme), compile(smallScheme));
    expect(summary(same, 0, "en")[0]).toBe("Nothing differs for any of 1 person.");
  });
});
