import { expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { seko } from "../seko.test-helper.js";

const folder = temporaryFolder();
const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
// 48 sessions, four each month, of which three are in the limit: the last of each month is beyond it, 2 × 20.00 + 10 × 22.50.
const limit = {
  ...{ id: "month", kind: "most-units", services: ["physio"], per: "month", beyond: "client" },
  ...{ amounts: [{ most: "3", ...year }], ...year },
};

async function outsideOf(limits: readonly object[], ...options: readonly string[]) {
  const scheme = folder.write("scheme.json", { ...smallScheme, limits });
  const { stdout } = await seko(["calculate", folder.write("case.json", smallCase), "--scheme", scheme, ...options]);
  return stdout.split("\n").filter((each) => /^(?:Outside|Papildus)/u.test(each));
}

it("says what is outside the budget, why and who pays it, in both languages, and nothing where nothing is", async () => {
  expect(await outsideOf([limit])).toEqual([
    expect.stringMatching(/^Outside +265\.00 EUR, units over a limit; the client pays$/u),
  ]);
  expect(await outsideOf([limit], "--language", "lv")).toEqual([
    expect.stringMatching(/^Papildus +265,00 EUR, vienības virs ierobežojuma; maksā klients$/u),
  ]);
  expect(await outsideOf([])).toEqual([]);
});
