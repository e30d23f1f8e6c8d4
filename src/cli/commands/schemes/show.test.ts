import { readFileSync } from "node:fs";
import { entries, individualBudgetChildren, moneyFollowsClient, textsOf } from "seko/latvia";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();

describe("seko show", () => {
  it.each(entries)(
    "shows $id in Latvian: its name, note, the titles of its sources and what is open",
    async (entry) => {
      const { stdout } = await seko(["show", entry.id, "--language", "lv"]);
      const said = stdout.replaceAll(/\s+/gu, " ");
      const { label, note, sources, open } = textsOf(entry, "lv");
      const texts = [label, note ?? "", ...sources.map(({ title }) => title), ...open.map(({ reason }) => reason)];
      expect(texts.filter((text) => !said.includes(text.replaceAll(/\s+/gu, " ")))).toEqual([]);
      expect(said).not.toMatch(/ (seen|derived|assumption): | step of the method/u);
    },
  );

  it("writes figures with the decimal mark of the language, and dates and names as they are", async () => {
    const said = async (language: string) =>
      (await seko(["show", "individual-budget-children", "--language", language])).stdout.replaceAll(/\s+/gu, " ");
    expect(await said("lv")).toContain("cost.prices[respite latvia].price 34,56; no 2018-09-01");
    expect(await said("lv")).toContain("pēc vispārējiem noapaļošanas noteikumiem līdz 0,01; ");
    expect(await said("en")).toContain("cost.prices[respite latvia].price 34.56; ");
  });

  it.each(entries)("$id with its figures, sources and open inputs", async ({ id, label, sources, open }) => {
    const { code, stdout } = await seko(["show", id]);
    expect(code).toBe(0);
    expect(stdout).toContain(label.lv.split(" ")[0]);
    for (const source of sources) expect(stdout).toContain(`  ${source.id}`);
    for (const input of open) expect(stdout).toContain(`  ${input.id}`);
  });

  it("shows a figure with its days, source and certainty", async () => {
    const { stdout } = await seko(["show", "individual-budget-children"]);
    expect(stdout.replace(/\s+/gu, " ")).toContain(
      "cost.prices[child-care jelgava].price 3.80; 2018-09-01 to 2019-08-31; assumption: price-child-care-jelgava",
    );
  });

  it.each(["--json", "--format=json"])("gives the document itself with %s", async (option) => {
    const { stdout } = await seko(["show", "individual-budget-children", option]);
    expect(JSON.parse(stdout)).toEqual(individualBudgetChildren);
  });

  it("gives a scheme that can be changed, checked and used", async () => {
    const { stdout } = await seko(["show", "individual-budget-children", "--json"]);
    const changed = stdout.replaceAll(/\{\s*"input": "amount-level-2"\s*\}/gu, '"3650.00"');
    expect(changed).not.toBe(stdout);
    const scheme = folder.write("my.json", changed);
    expect(await seko(["check", scheme])).toMatchObject({ code: 0, stdout: `${scheme}: ok, a scheme\n` });

    const file = "src/latvia/individual-budget-children/examples.json";
    const { examples } = JSON.parse(readFileSync(file, "utf8")) as { examples: readonly { case: unknown }[] };
    const one = folder.write("case.json", JSON.stringify(examples[0]?.case));
    const inputs = folder.write(
      "inputs.json",
      JSON.stringify({
        "amount-level-1": "1",
        "amount-level-2": "2",
        "amount-level-3": "4000",
        "amount-level-4": "5000",
      }),
    );
    const ran = await seko(["calculate", one, "--scheme", scheme, "--inputs", inputs, "--format", "json"]);
    expect(ran.stderr).toBe("");
    expect(JSON.parse(ran.stdout)).toMatchObject({ budget: { approved: "3650.00" } });
  });

  it("names the nearest id for one that is not there", async () => {
    const { code, stderr } = await seko(["show", "region"]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'ID: expected an id of `seko list`, or a file with a scheme, received "region". Did you mean "regions"?\n',
    );
  });

  it.each([
    ["a scheme", individualBudgetChildren],
    ["a scheme of compensation", moneyFollowsClient],
  ])("shows the file of %s as it shows one that seko brings along", async (_, document) => {
    const { stdout } = await seko(["show", folder.write("mine.json", { ...document, id: "mine" })]);
    expect(stdout).toMatch(/^mine\n {2}name {7}/u);
    const known = await seko(["show", document.id]);
    expect(stdout.split("\n").filter((line) => line.includes("; ")).length).toBeGreaterThan(20);
    // What is open besides its inputs stands in the tables of seko, not in the document.
    const [figures] = known.stdout.split("\nOpen");
    expect(stdout.replace("mine", document.id)).toContain(figures);
  });

  it("says what a file holds that is no scheme, and of a file that is not there", async () => {
    const file = folder.write("case.json", smallCase);
    const { code, stderr } = await seko(["show", file]);
    expect(folder.inShort(stderr)).toMatch(/^case\.json: expected a scheme, received a case\. /u);
    expect(code).toBe(2);
    expect((await seko(["show", folder.path("none.json")])).stderr).toContain("received nothing of that name");
  });
});
