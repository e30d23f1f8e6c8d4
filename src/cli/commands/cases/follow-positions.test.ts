import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { capped, pricedBy, received, stated } from "../../../../test/support/claims-going-on.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import type { Position } from "../../../result/position/document.js";
import type { Following } from "../../../rules/follow/following.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const hours = { service: "care", line: "care", unit: "hour", payer: "north" } as const;
/** 30 hours in February and 30 in March, of the 50 of a year. */
const asked = (from: string, to: string) => ({
  ...received(from, to),
  deliveries: [
    { id: "february", ...hours, units: "30", from: "2019-02-04", to: "2019-02-08" },
    { id: "march", ...hours, units: "30", from: "2019-03-04", to: "2019-03-08" },
  ],
});

function followed(document: object, options: readonly string[]) {
  const rules = ["--scheme", folder.write("rules.json", capped.scheme)];
  const pricing = ["--pricing", folder.write("services.json", pricedBy.compiled.scheme), "--source", "town"];
  return seko(["follow", folder.write("case.json", document), ...rules, ...pricing, ...options]);
}

async function amountsOf(document: object, options: readonly string[]) {
  const { code, stdout, stderr } = await followed(document, [...options, "--format", "json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return (JSON.parse(stdout) as Following).claims.map(({ month, amount }) => `${month} ${String(amount)}`);
}

describe("seko follow with positions", () => {
  it("goes on with the pricing of services, month by month as in one go", async () => {
    const position = folder.path("february.position.json");
    const assumed = ["--opening-assumed", "nothing-used"];
    const whole = await amountsOf(asked("2019-02-01", "2019-03-31"), assumed);
    // 30 hours at 5.50, then the 20 that are left.
    expect(whole).toEqual(["2019-02 165.00", "2019-03 110.00"]);
    const february = asked("2019-02-01", "2019-02-28");
    const march = asked("2019-03-01", "2019-03-31");
    const parts = [
      ...(await amountsOf(february, [...assumed, "--closing", position])),
      ...(await amountsOf(march, ["--opening", position])),
    ];
    expect(parts).toEqual(whole);
    const { through, limits } = JSON.parse(readFileSync(position, "utf8")) as Position;
    expect(through).toBe("2019-02-28");
    expect(limits).toEqual([{ limit: "hours", from: "2019-01-01", used: [{ most: "50", units: "30" }] }]);
  });

  it("goes on from what somebody states, and rests on what is assumed", async () => {
    const february = asked("2019-02-01", "2019-02-28");
    // 40 of the 50 hours were used before.
    expect(await amountsOf(february, ["--opening", folder.write("stated.json", stated)])).toEqual(["2019-02 55.00"]);
    const { stdout } = await followed(february, ["--opening-assumed", "nothing-used", "--format", "json"]);
    expect((JSON.parse(stdout) as Following).assumptions).toContain("opening:nothing-used");
  });

  it("goes on with each of many by files of positions, and refuses who has none and whose client does not come", async () => {
    const other = (document: ReturnType<typeof asked>) => ({
      ...document,
      id: "case-2",
      client: { ...document.client, id: "client-2" },
    });
    const of = (from: string, to: string) => ({ cases: [asked(from, to), other(asked(from, to))] });
    const left = folder.path("february.ndjson");
    const amounts = async (document: object, options: readonly string[]) => {
      const { code, stdout, stderr } = await followed(document, [...options, "--format", "json"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const { followings } = JSON.parse(stdout) as { readonly followings: readonly Following[] };
      return followings.map(({ claims }) => claims.map(({ month, amount }) => `${month} ${String(amount)}`));
    };
    // Of the second 40 hours were used before; of the first nobody knows anything.
    const opening = folder.write("openings.ndjson", `${JSON.stringify({ ...stated, client: "client-2" })}\n`);
    const goingOn = ["--openings", opening, "--opening-assumed", "nothing-used"];
    expect(await amounts(of("2019-02-01", "2019-02-28"), [...goingOn, "--closings", left])).toEqual([
      ["2019-02 165.00"],
      ["2019-02 55.00"],
    ]);
    expect(await amounts(of("2019-03-01", "2019-03-31"), ["--openings", left])).toEqual([
      ["2019-03 110.00"],
      ["2019-03 0.00"],
    ]);
    const march = asked("2019-03-01", "2019-03-31");
    const unused = await followed(
      { cases: [march, { ...march, id: "case-3", client: { ...march.client, id: "new" } }] },
      [...["--openings", left]],
    );
    expect([unused.code, unused.stderr]).toEqual([2, expect.stringContaining("client.id: expected a client of whom")]);
    const alone = await followed(march, ["--openings", left]);
    expect([alone.code, alone.stderr]).toEqual([
      2,
      expect.stringContaining("february.ndjson:2: client: expected a client"),
    ]);
    const both = await followed(march, ["--opening", opening, "--openings", left]);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining("--opening of the one case, or --openings")]);
  });

  it("refuses positions without pricing, of several cases, and where a fact is missing", async () => {
    const one = folder.write("one.json", asked("2019-02-01", "2019-02-28"));
    const rules = ["--scheme", folder.write("rules.json", capped.scheme)];
    const opening = folder.write("stated.json", stated);
    const options = [
      ["--opening", opening],
      ["--opening-assumed", "nothing-used"],
      ["--closing", folder.path("c.json")],
      ["--openings", opening],
      ["--closings", folder.path("c.ndjson")],
    ];
    for (const [option = "", value = ""] of options) {
      const { code, stderr } = await seko(["follow", one, ...rules, option, value]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${option}: expected --pricing beside ${option}`)]);
    }
    const second = { ...asked("2019-02-01", "2019-02-28"), id: "other" };
    const cases = { cases: [asked("2019-02-01", "2019-02-28"), second] };
    expect((await followed(cases, ["--opening", opening])).stderr).toContain("Choose one with --case.");
    const unknown = await followed(asked("2019-02-01", "2019-02-28"), ["--closing", folder.path("none.json")]);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("which lacks opening.limits")]);
  });
});
