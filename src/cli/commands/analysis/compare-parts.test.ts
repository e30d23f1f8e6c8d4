import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ndjson, people } from "../../../../test/files/command-lines.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallReform } from "../../../../test/support/small-reform.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const refused = {
  ...smallCase,
  id: "wrong",
  client: { ...smallCase.client, id: "wrong" },
  plan: { lines: [{ ...smallCase.plan?.lines[0], service: "phisio" }] },
};
const lacking = { ...smallCase, id: "unknown", client: { ...smallCase.client, id: "unknown" }, assessments: [] };

/** Twelve people of two levels, whose plans are not alike. */
const published = people(12).map((each, index) => ({
  ...each,
  assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: index % 2 === 0 ? "30" : "72" }],
  plan: { lines: [{ ...smallCase.plan?.lines[0], quantity: String(1 + (index % 3)) }] },
}));

/** A comparison of eight people, and its three parts. */
async function inParts(
  more: readonly string[] = [],
  everybody: readonly unknown[] = [...people(4), lacking, refused, ...people(6).slice(4)],
) {
  const cases = folder.write("many.ndjson", ndjson(everybody));
  const scheme = folder.write("scheme.json", JSON.stringify(smallScheme));
  const reform = folder.write("reform.json", JSON.stringify(smallReform));
  const command = ["compare", cases, "--baseline", scheme, "--reform", reform, ...more];
  const parts = [1, 2, 3].map((part) => folder.path(`part-${part}.txt`));
  for (const [index, file] of parts.entries()) {
    // A system that counts from 0 says the last part.
    const job = index === 2 ? { JOB_COMPLETION_INDEX: "2", SEKO_PARTS: "3" } : undefined;
    const shard = job === undefined ? `${index + 1}/3` : "auto/3";
    const ran = await seko([...command, "--shard", shard, "--out", file], job && { environment: job });
    expect(ran.stdout).toBe("");
  }
  return { command, parts };
}

describe("the parts of a comparison", () => {
  it("are put together to the bytes of all people at once: pages, documents, people and what is refused", async () => {
    const { command, parts } = await inParts();
    for (const how of [
      [],
      ["--format", "json"],
      ["--format", "csv", "--by", "level,place,month,service,source,gains"],
    ]) {
      const whole = await seko([...command, ...how]);
      expect(whole.code).toBe(2);
      expect(whole.stdout).not.toBe("");
      expect(await seko([...command, "--parts", ...parts, ...how])).toEqual(whole);
    }
    const [own, joined] = [folder.path("own.csv"), folder.path("joined.csv")];
    await seko([...command, "--people", own]);
    await seko([...command, "--people", joined, "--parts", ...parts.toReversed()]);
    expect(readFileSync(own, "utf8").split("\r\n").length).toBeGreaterThan(6);
    expect(readFileSync(joined, "utf8")).toBe(readFileSync(own, "utf8"));
  });

  it("count by weights, and their manifest is that of all people, which `seko verify` repeats", async () => {
    const rows = [...people(6), lacking, refused].map(
      (each, index) => `${(each as { readonly id: string }).id},${index + 1}\n`,
    );
    const weights = folder.write("weights.csv", `case,weight\n${rows.join("")}`);
    const { command, parts } = await inParts(["--weights", weights]);
    const json = ["--format", "json"];
    const [own, joined] = [folder.path("own.json"), folder.path("joined.json")];
    const whole = await seko([...command, ...json, "--manifest", own]);
    expect(await seko([...command, ...json, "--parts", ...parts, "--manifest", joined])).toEqual(whole);
    const resultOf = (file: string) =>
      JSON.stringify((JSON.parse(readFileSync(file, "utf8")) as { readonly result: unknown }).result);
    expect(resultOf(joined)).toBe(resultOf(own));
    expect(await seko(["verify", joined])).toMatchObject({ code: 0 });
  });

  it("state scenarios as all people at once do", async () => {
    const reason = { lv: "Tiek gaidīti.", en: "They are expected." };
    const stated = {
      ...{ schemaVersion: 1, kind: "scenario", id: "more", label: { lv: "Vairāk cilvēku", en: "More people" } },
      takeUp: [{ id: "more-use", multiply: "1.30", rounding: { mode: "half-up", step: "0.01" }, reason }],
      entrants: [{ id: "new", people: 7, reason }],
    };
    const file = folder.write("stated.json", JSON.stringify(stated));
    const { command, parts } = await inParts(["--scenario", file, "--reform2", folder.path("reform.json")]);
    for (const how of [[], ["--format", "json"]]) {
      const whole = await seko([...command, ...how]);
      expect(whole.stdout).toMatch(/scenario/u);
      expect(await seko([...command, ...how, "--parts", ...parts])).toEqual(whole);
    }
    const { takeUp, entrants, ...rest } = stated;
    expect([takeUp, entrants]).toHaveLength(2);
    writeFileSync(file, JSON.stringify({ ...rest, takeUp }));
    expect((await seko([...command, "--parts", ...parts])).stderr).toContain(
      "a part of the same cases, rules and options",
    );
  });

  it.each([
    ["one part has some of the places", 2],
    ["nobody of the last part has one", 3],
    ["all have one", 40],
    ["nobody has one", 0],
  ])("take the places of a scenario in the order of all people: %s", async (_, few) => {
    const reason = { lv: "Vietu ir maz.", en: "There are few places." };
    const [physio, care] = (smallCase.plan?.lines ?? []).map(({ service }) => service);
    const stated = {
      ...{ schemaVersion: 1, kind: "scenario", id: "places", label: { lv: "Vietas", en: "Places" } },
      takeUp: [{ id: "more-use", multiply: "1.30", rounding: { mode: "half-up", step: "0.01" }, reason }],
      places: [
        { id: "few", service: physio, people: few, reason },
        { id: "some", service: care, people: few + 2, reason },
      ],
    };
    const file = folder.write("places.json", JSON.stringify(stated));
    // Who lacks a fact, or is refused, takes no place.
    const everybody = [lacking, ...people(2), refused, ...people(6).slice(2)];
    const weights = everybody.map(
      (each, at) => `${(each as { readonly id: string }).id},${(at % 2) + 1}
`,
    );
    const weighted = folder.write("places.csv", `case,weight\n${weights.join("")}`);
    for (const more of [[], ["--weights", weighted]]) {
      const how = ["--scenario", file, "--reform2", folder.path("reform.json"), ...more];
      const { command, parts } = await inParts(how, everybody);
      const whole = await seko([...command, "--format", "json"]);
      expect(whole.stdout).toContain('"what": "places"');
      expect(await seko([...command, "--format", "json", "--parts", ...parts])).toEqual(whole);
    }
  });

  it("need a weight of each of their cases, and say which has none as all people at once do", async () => {
    const rows = people(6)
      .slice(1)
      .map((each) => `${(each as { readonly id: string }).id},2\n`);
    const weights = folder.write("few.csv", `case,weight\n${rows.join("")}`);
    const { command } = await inParts([], people(6));
    const own = [...command, "--weights", weights];
    const whole = await seko(own);
    expect(whole.stderr).toContain('a weight of case "case-0"');
    expect(await seko([...own, "--shard", "1/3", "--out", folder.path("part.txt")])).toEqual(whole);
    expect(await seko([...own, "--shard", "2/3", "--out", folder.path("part.txt")])).toMatchObject({ code: 0 });
    const more = folder.write("more.csv", `case,weight\ncase-0,1\ncase-9,1\n${rows.join("")}`);
    const other = await seko([...command, "--weights", more]);
    expect(other.stderr).toContain("rows[3].case");
    for (const name of ["equity", "envelope", "sensitivity"]) {
      const rules = ["--scheme", folder.path("scheme.json"), ...(name === "envelope" ? ["--places", "2"] : [])];
      const share = name === "sensitivity" ? ["--share", "0.10"] : [];
      const cases = command[1] ?? "";
      const said = await seko([name, cases, ...rules, ...share, "--weights", more]);
      expect(said).toMatchObject({ code: 2, stdout: "", stderr: other.stderr });
    }
  });

  it("are protected together where they are to be published: as all people at once, whoever stands in which part", async () => {
    const { command, parts } = await inParts([], published);
    const how = ["--public", "--by", "totals,level,place,age,source,service,month,gains"];
    const whole = await seko([...command, ...how, "--format", "json"]);
    expect(whole.stdout).toContain("public-comparison");
    const { parts: own } = await inParts(["--public"], published);
    expect(await seko([...command, ...how, "--format", "json", "--parts", ...own])).toEqual(whole);
    // No part alone has people enough.
    const alone = folder.write("alone.ndjson", ndjson(published.slice(0, 4)));
    expect((await seko(["compare", alone, ...command.slice(2), "--public"])).stderr).toContain(
      "Too few people are told of",
    );
    const manifest = folder.path("public.json");
    await seko([...command, ...how, "--parts", ...own, "--manifest", manifest]);
    expect(await seko(["verify", manifest])).toMatchObject({ code: 0 });
    expect(readFileSync(manifest, "utf8")).not.toMatch(/client-|case-/u);
    expect(parts).toEqual(own);
  });

  it("are protected together with scenarios, whose places are taken in the order of all people", async () => {
    const reason = { lv: "Tā norādīts.", en: "So it is stated." };
    const physio = smallCase.plan?.lines[0]?.service;
    const named = (name: string, what: object) =>
      folder.write(
        `${name}.json`,
        JSON.stringify({ schemaVersion: 1, kind: "scenario", id: name, label: { lv: name, en: name }, ...what }),
      );
    const rounding = { mode: "half-up", step: "0.01" };
    const files = [
      named("more", { takeUp: [{ id: "use", multiply: "1.5", rounding, reason }] }),
      named("some", { places: [{ id: "six", service: physio, people: 6, reason }] }),
      named("new", { entrants: [{ id: "come", people: 24, reason }] }),
    ];
    const everybody = [lacking, refused, ...published];
    const how = ["--public", "--scenario", ...files, "--reform2", folder.path("reform.json")];
    const { command, parts } = await inParts(how, everybody);
    const whole = await seko([...command, "--format", "json"]);
    expect(whole.stdout).toContain("public-scenario-comparison");
    expect(await seko([...command, "--format", "json", "--parts", ...parts])).toEqual(whole);
    const { scenarios } = JSON.parse(whole.stdout) as {
      readonly scenarios: readonly {
        readonly rows: readonly { readonly row: string; readonly cost: { readonly before: string } }[];
      }[];
    };
    const costs = scenarios.map(({ rows }) => rows.map(({ row, cost }) => `${row} ${cost.before}`));
    // Of twelve people, 24 sessions: newcomers are twice as many as those whom they are like.
    expect(costs[2]).toEqual(costs[5]);
    expect(costs[2]).toMatchInlineSnapshot(`
      [
        "same 6330.00",
        "stated 6330.00",
        "come 12660.00",
        "all 18990.00",
      ]
    `);
    const page = await seko(command);
    expect(page.stdout).toContain("totals, rounded to 10 EUR");
  });

  it("tell what each change does, as all people at once", async () => {
    for (const what of ["change", "reform"]) {
      const { command, parts } = await inParts(["--each", what]);
      for (const how of [[], ["--format", "json"], ["--format", "csv"]]) {
        const whole = await seko([...command, ...how]);
        expect(whole.stdout).toMatch(/Shapley|share/iu);
        expect(await seko([...command, ...how, "--parts", ...parts])).toEqual(whole);
      }
    }
  });

  it("are refused where one is missing, there twice, changed, or of another question", async () => {
    const { command, parts } = await inParts();
    const [first = "", second = "", third = ""] = parts;
    const said = async (more: readonly string[]) => (await seko([...command, ...more])).stderr;
    expect(await said(["--parts", first, third])).toContain("one file of part 2 of 3, received none");
    expect(await said(["--parts", first, second, third, second])).toContain(
      "one file of part 2 of 3, received 2 files",
    );
    expect(await said(["--none", "5", "--parts", ...parts])).toContain("a part of the same cases, rules and options");
    for (const other of [["--public"], ["--each", "change"]]) {
      expect(await said(["--parts", ...parts, ...other])).toContain("a part of the same cases, rules and options");
    }
    writeFileSync(second, readFileSync(second, "utf8").replace("case-2", "case-9"));
    expect(await said(["--parts", ...parts])).toContain("a part of a comparison, as `seko compare --shard` writes it");
    expect(await said(["--shard", "1/3"])).toContain("received no --out");
    expect(await said(["--shard", "4/3", "--out", first])).toContain("A part and how many there are is expected: 2/8");
    expect(await said(["--shard", "auto", "--out", first])).toContain("2/8, or auto/8.");
    expect(await said(["--shard", "auto/3", "--out", first])).toContain("received none of them");
    expect(await said(["--shard", "1/3", "--out", first, "--people", "p.csv"])).toContain("received --people");
  });
});
