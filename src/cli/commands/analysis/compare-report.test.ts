import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallReform } from "../../../../test/support/small-reform.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const page = (name: string) => readFileSync(at(name), "utf8");

/** Twelve people, of whom one case is wrong and has no result. */
const people = Array.from({ length: 12 }, (_, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
  ...(index === 5
    ? { plan: { lines: (smallCase.plan?.lines ?? []).map((line) => ({ ...line, service: "unheard-of" })) } }
    : {}),
}));

beforeAll(async () => {
  temporary.write("scheme.json", JSON.stringify(smallScheme));
  temporary.write("reform.json", JSON.stringify(smallReform));
  temporary.write("cases.ndjson", people.map((each) => `${JSON.stringify(each)}\n`).join(""));
  temporary.write(
    "good.ndjson",
    people.flatMap((each, at) => (at === 5 ? [] : [`${JSON.stringify(each)}\n`])).join(""),
  );
  const made = await seko(["show", at("scheme.json"), "--reform", at("reform.json"), "--json"]);
  temporary.write("after.json", made.stdout);
  for (const name of ["scheme", "after"]) {
    const rules = ["--scheme", at(`${name}.json`)];
    await seko(["run", ...rules, "--cases", at("cases.ndjson"), "--out", at(`${name}.ndjson`)]);
  }
  // Each command is loaded when it is first asked for.
}, 60_000);

const compare = (...more: readonly string[]) =>
  seko(["compare", at("good.ndjson"), "--baseline", at("scheme.json"), "--after", at("after.json"), ...more]);

/** A page without the command and the digests of its files, which are of the way by which it was made. */
const withoutRepeat = (html: string) =>
  html.replace(/<section id="repeat">.*?<\/section>/su, "").replace(/<!--.*?-->/gsu, "");

describe("seko compare --report", () => {
  it.each(["lv", "en"] as const)("is the page that seko report makes of the results, in %s", async (language) => {
    const ran = await compare("--report", at("compared.html"), "--language", language);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const rules = ["--scheme", at("after.json"), "--before", at("scheme.ndjson"), "--before-scheme", at("scheme.json")];
    const beside = ["--cases", at("good.ndjson"), "--language", language, "--out", at("reported.html")];
    expect(await seko(["report", at("after.ndjson"), ...rules, ...beside])).toMatchObject({ code: 0 });
    const [compared, reported] = ["compared.html", "reported.html"].map((name) => withoutRepeat(page(name)));
    expect(compared?.length).toBeGreaterThan(10_000);
    expect(compared).toBe(reported);
  });

  it("says the command and the digests that repeat it, with the same bytes", async () => {
    await compare("--report", at("compared.html"));
    const html = page("compared.html");
    for (const file of ["good.ndjson", "scheme.json", "after.json"])
      expect(html).toContain(`<th scope="row">${at(file)}</th>`);
    const command = /<pre>seko (.*)<\/pre>/u.exec(html)?.[1] ?? "";
    expect(await seko(command.split(" "))).toMatchObject({ code: 0 });
    expect(page("compared.html")).toBe(html);
  });

  it("is of those who could be calculated, and the others are said", async () => {
    const rules = ["--baseline", at("scheme.json"), "--after", at("after.json"), "--report", at("some.html")];
    const ran = await seko(["compare", at("cases.ndjson"), ...rules]);
    expect(ran.code).toBe(2);
    expect(page("some.html")).toContain("11 people");
  });

  it("shows scenarios beside the same people with the same use, in a picture and tables, in both languages", async () => {
    const reason = { lv: "Tiek gaidīti.", en: "They are expected." };
    const stated = {
      ...{ schemaVersion: 1, kind: "scenario", id: "more", label: { lv: "Vairāk cilvēku", en: "More people" } },
      takeUp: [{ id: "dearer", multiply: "1.50", rounding: { mode: "half-up", step: "0.01" }, reason }],
      entrants: [{ id: "new", people: 3, reason }],
    };
    temporary.write("more.json", stated);
    const asked = ["--scenario", at("more.json"), "--report", at("stated.html")];
    expect(await compare(...asked)).toMatchObject({ code: 0 });
    const section = (html: string) => /<section id="scenarios">.*?<\/section>/su.exec(html)?.[0] ?? "";
    const english = section(page("stated.html"));
    expect(english).toContain('<p class="part">Same people, same use</p>');
    expect(english).toContain("same people, same use; stated beside it: “More people”");
    expect(english).toContain("<svg");
    // Eleven people and three newcomers, whose amounts are those of the table that the command prints.
    const json = await compare("--scenario", at("more.json"), "--format", "json");
    const { scenarios } = JSON.parse(json.stdout) as {
      readonly scenarios: readonly { readonly rows: readonly { readonly support: { readonly after: string } }[] }[];
    };
    const amounts = scenarios.flatMap(({ rows }) => rows.map(({ support }) => support.after));
    expect(new Set(amounts).size).toBe(4);
    for (const amount of amounts) expect(english.replaceAll(/[\u00a0\u202f ,]/gu, "")).toContain(amount);
    await compare(...asked, "--language", "lv");
    expect(section(page("stated.html"))).toContain("Tie paši cilvēki, tas pats lietojums");
    expect(section(page("stated.html"))).not.toMatch(/\b(?:people|same|stated|change)\b/u);
    temporary.write("few.json", {
      ...stated,
      takeUp: undefined,
      entrants: undefined,
      places: [{ id: "few", service: smallCase.plan?.lines[0]?.service, people: 9, reason }],
    });
    await compare("--scenario", at("few.json"), "--report", at("stated.html"));
    expect(section(page("stated.html"))).toBe("");
    expect(page("stated.html")).toContain("Same people, same use: something that is stated hits too few people");
  });

  it.each([
    ["--reform2", "r.json"],
    ["--shard", "1/2"],
    ["--weights", "w.csv"],
    ["--parts", "p.txt"],
  ])("is refused with %s", async (...more) => {
    const ran = await compare("--report", at("never.html"), "--out", at("part.txt"), ...more);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("--report: expected --report without --reform2, --weights, --shard, --parts");
    const isMended = more.includes("--reform2") || more.includes("--parts");
    expect(ran.stderr.includes("With --public the report is of the tables")).toBe(isMended);
    expect(existsSync(at("never.html"))).toBe(false);
  });
});

describe("seko compare --public --report", () => {
  /** Sixteen people of two levels, whose plans are not alike; of the low level all but two are young, and nobody else. */
  const published = Array.from({ length: 16 }, (_, index) => ({
    ...people[0],
    id: `case-${index}`,
    client: {
      ...{ ...smallCase.client, id: `client-${index}` },
      birthDate: index % 2 === 0 && index < 12 ? "2015-03-01" : "2004-09-09",
    },
    assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: index % 2 === 0 ? "30" : "72" }],
    period: { ...smallCase.period, to: index % 3 === 0 ? "2019-11-30" : "2019-12-31" },
    plan: { lines: [{ ...smallCase.plan?.lines[0], to: "2019-11-30", quantity: String(1 + (index % 3)) }] },
  }));
  const publish = (...more: readonly string[]) => {
    temporary.write("many.ndjson", published.map((each) => `${JSON.stringify(each)}\n`).join(""));
    const rules = ["--baseline", at("scheme.json"), "--reform", at("reform.json")];
    return seko(["compare", at("many.ndjson"), ...rules, "--public", ...more]);
  };

  it.each([
    ["en", "What changes", "Withheld: by age", "Who gains and loses: nobody asked for it"],
    ["lv", "Kas mainās", "Netiek rādīts: pēc vecuma", "Kas iegūst un kas zaudē: nav prasīts"],
  ])("shows the tables that are asked for, and says what is withheld, in %s", async (language, section, ...words) => {
    const ran = await publish("--by", "totals,age,level", "--report", at("public.html"), "--language", language);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const html = page("public.html");
    for (const word of [section, ...words]) expect(html).toContain(word);
    // Of the rules, of totals and levels, and of files.
    expect([...html.matchAll(/<figure>/gu)]).toHaveLength(4);
    expect(html).not.toMatch(/case-\d|client-\d/u);
  });

  it("says of a section that is withheld why it is left out", async () => {
    expect(await publish("--by", "totals,age", "--report", at("public.html"))).toMatchObject({ code: 0 });
    expect(page("public.html")).toContain("municipality: withheld, as it would tell of too few people");
  });

  it("is of both reforms, each with its name, and its parts have ids of their own", async () => {
    const other = {
      ...smallReform,
      id: "other",
      changes: smallReform.changes.map((each) => ({ ...each, multiply: "1.3" })),
    };
    temporary.write("other.json", JSON.stringify(other));
    expect(await publish("--reform2", at("other.json"), "--report", at("public.html"))).toMatchObject({ code: 0 });
    const html = page("public.html");
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ["totals-1-title", "totals-2-title"]) expect(ids).toContain(id);
  });

  it("is of parts put together what it is of all people at once, to the byte", async () => {
    expect(await publish("--report", at("public.html"))).toMatchObject({ code: 0 });
    const whole = page("public.html");
    const parts = ["1/2", "2/2"].map((part) => [part, at(`part-${part.slice(0, 1)}.txt`)] as const);
    for (const [part, file] of parts) expect(await publish("--shard", part, "--out", file)).toMatchObject({ code: 0 });
    temporary.write("public.html", "");
    const joined = await publish("--report", at("public.html"), "--parts", ...parts.map(([, file]) => file));
    expect(joined).toMatchObject({ code: 0, stderr: "" });
    expect(whole.length).toBeGreaterThan(8_000);
    expect(page("public.html")).toBe(whole);
    expect(await publish("--shard", "1/2", "--out", at("part.txt"), "--report", at("never.html"))).toMatchObject({
      stderr: expect.stringContaining("--report: expected --report without --weights, --shard") as string,
    });
  });

  it("is not written where nothing may be published", async () => {
    const ran = await publish("--threshold", "17", "--report", at("never.html"));
    expect(ran.stderr).toContain("Too few people are told of");
    expect(existsSync(at("never.html"))).toBe(false);
  });
});
