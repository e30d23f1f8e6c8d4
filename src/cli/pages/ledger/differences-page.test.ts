import { beforeAll, describe, expect, it } from "vitest";
import type { ManifestDifference } from "seko/io";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";
import { differencesPage } from "./differences-page.js";

const folder = temporaryFolder();
const clients = 30;
const cases = Array.from({ length: clients }, (_, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
}));

/** What `seko verify` says of the run, without the folder. */
async function verified(): Promise<readonly string[]> {
  const { code, stdout, stderr } = await seko(["verify", folder.path("manifest.json")]);
  expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
  return folder.inShort(stdout).trimEnd().split("\n");
}

/** The small scheme with another price of physiotherapy. */
function dearer(): object {
  const [first, ...others] = smallScheme.cost.prices;
  return { ...smallScheme, cost: { ...smallScheme.cost, prices: [{ ...first, price: "20.01" }, ...others] } };
}

describe("what seko verify says of many clients", () => {
  beforeAll(async () => {
    const [file, scheme] = [folder.write("cases.json", { cases }), folder.write("scheme.json", smallScheme)];
    const ran = await seko(["calculate", file, "--scheme", scheme, "--manifest", folder.path("manifest.json")]);
    expect(ran.code).toBe(0);
  });

  it("groups what comes of changed rules, and counts clients", async () => {
    folder.write("scheme.json", dearer());
    const lines = await verified();
    folder.write("scheme.json", smallScheme);
    expect(lines.length).toBeLessThan(20);
    expect(lines[0]).toMatch(/^scheme: cost\.prices\[0\] is not what it was$/u);
    expect(lines).toContain(`${clients} clients: the cases are as they were, but the rules are not`);
    expect(lines.join("\n")).toMatch(
      /\n {2}months\.\*\.cost: \d+ differences of 30 clients, such as client case-0: months\.2019-\d\d\.cost is \S+, published as \S+/u,
    );
    expect(lines).toContain(
      "  result: 30 differences of 30 clients, such as client case-0: the result is not what it was",
    );
  });

  it("tells changed cases from others", async () => {
    const [first, ...others] = cases;
    const plan = { lines: (smallCase.plan?.lines ?? []).map((line) => ({ ...line, quantity: "1" })) };
    folder.write("cases.json", { cases: [first, ...others.map((each) => ({ ...each, plan }))] });
    const lines = await verified();
    folder.write("cases.json", { cases });
    expect(lines[0]).toBe("29 clients: the cases are not what they were");
    expect(lines.filter((line) => /^\d+ clients/u.test(line))).toHaveLength(1);
  });

  it("says few differences one by one", async () => {
    const [first, ...others] = cases;
    folder.write("cases.json", { cases: [{ ...first, note: "Changed." }, ...others] });
    expect(await verified()).toEqual(["client case-0: the case is not what it was"]);
    folder.write("cases.json", { cases });
  });

  it("tells results that were published otherwise from results that are worked out otherwise", () => {
    const differing = (kind: ManifestDifference["kind"], path: string) =>
      Array.from({ length: 20 }, (_, index) => ({ kind, client: `c${index}`, path }));
    const page = (differences: readonly ManifestDifference[], unlisted = 0) =>
      differencesPage({ differences, unlisted }, "en").map((line) =>
        line.replace(/such as client (?<id>c\d+).*$/u, "such as $<id>"),
      );
    expect(page(differing("amount", "totals.cost"))).toEqual([
      "20 clients: what is worked out is as it was, but what is published is not",
      "  totals.cost: 20 differences of 20 clients, such as c0",
    ]);
    expect(page(differing("result", ""), 5)).toEqual([
      "20 clients: cases and rules are as they were, but what is worked out is not",
      "  result: 20 differences of 20 clients, such as c0",
      "and 5 differences more, in none of these numbers",
    ]);
    expect(
      page(
        differing("parameter", "x")
          .map(({ kind, path }) => ({ kind, path }))
          .concat({ kind: "parameter", path: "y" }),
      ),
    ).toHaveLength(21);
  });
});
