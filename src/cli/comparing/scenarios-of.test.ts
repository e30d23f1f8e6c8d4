import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { hintForPlace } from "../../errors/index.js";
import { seko } from "../seko.test-helper.js";

const folder = temporaryFolder();
const people = ["a", "b", "c"].map((id) => ({ ...smallCase, id, client: { ...smallCase.client, id } }));
const reason = { lv: "Izdomāts.", en: "Invented." };
const more = { multiply: "1.10", rounding: { mode: "half-up", step: "0.01" }, reason };

/** Compares the people with a scenario beside, in lines or as a list. */
function stated(scenario: object, form: "lines" | "list" = "lines", more: readonly string[] = []) {
  const cases =
    form === "list"
      ? folder.write("cases.json", JSON.stringify({ cases: people }))
      : folder.write("cases.ndjson", people.map((each) => JSON.stringify(each)).join("\n"));
  const before = folder.write("before.json", JSON.stringify(smallScheme));
  const after = folder.write("after.json", JSON.stringify({ ...smallScheme, version: "2" }));
  const label = { lv: "Izdomāts", en: "Invented" };
  const file = folder.write(
    "scenario.json",
    JSON.stringify({ schemaVersion: 1, kind: "scenario", id: "stated", label, ...scenario }),
  );
  return seko([
    "compare",
    cases,
    "--baseline",
    before,
    "--after",
    after,
    "--scenario",
    file,
    "--by",
    "totals",
    ...more,
  ]);
}

describe("what is wrong with a scenario", () => {
  const twice = {
    takeUp: [
      { id: "one", service: "physio", ...more },
      { id: "other", place: "north", ...more },
    ],
  };

  it.each(["lines", "list"] as const)(
    "is refused once, at its file, where it is found at somebody: %s",
    async (form) => {
      const { code, stdout, stderr } = await stated(twice, form);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(
        /^\S*scenario\.json: takeUp\[1\]: expected one statement about .* received "one" and "other"\n$/u,
      );
    },
  );

  it("is a place with the hint of the municipality that is called by it", async () => {
    const { stderr } = await stated({ takeUp: [{ id: "one", place: "sout", ...more }] });
    expect(stderr).toMatch(/scenario\.json: takeUp\[0\]\.place: .* Did you mean "south"\?/u);
    const places = ["country", "riga", "talsu-novads", "talsu-novads-2009", "valkas-novads"];
    expect(hintForPlace("talsi", places)).toBe('Did you mean "talsu-novads"?');
    expect(hintForPlace("riga-", places)).toBe('Did you mean "riga"?');
    expect(hintForPlace("nowhere-at-all", places)).toMatch(/^Known: /u);
  });

  it("is not that places are enough, which is said", async () => {
    const places = [{ id: "few", service: "physio", provider: "nobody", people: 3, reason }];
    const { code, stderr } = await stated({ places });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('stated: the places "few"') as string,
    });
    expect((await stated({ places }, "lines", ["--language", "lv"])).stderr).toContain("nevienu neatstāj bez vietas");
    const short = [{ id: "few", service: "physio", people: 1, reason }];
    expect((await stated({ places: short })).stderr).toBe("");
  });
});
