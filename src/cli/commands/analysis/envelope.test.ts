import { writeFileSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { people } from "../../../../test/files/command-lines.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const lines = () => people(3).map((each) => JSON.stringify(each));
const start = () => [
  ...["envelope", folder.write("cases.ndjson", lines().join("\n"))],
  ...["--scheme", folder.write("scheme.json", JSON.stringify(smallScheme))],
];

describe("seko envelope", () => {
  it("says who has a place, who waits, and what those would need", async () => {
    const { code, stdout, stderr } = await seko([...start(), "--places", "2"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      "Of 3 people with a right 2 have a place and 1 wait. Order: level, assessed, id of the case.",
    );
    expect(stdout).toContain("Invented data: the line (served: 2, waiting: 1)");
    const { support, waitingSupport } = JSON.parse(
      (await seko([...start(), "--places", "2", "--format", "json"])).stdout,
    ) as Record<string, string>;
    expect(Number(support)).toBe(2 * Number(waitingSupport));
    const money = await seko([...start(), "--money", support ?? "", "--order", "cheapest"]);
    expect(money.stdout).toContain(`Of ${support} EUR ${support} are used and 0.00 left.`);
  });

  it("says it in Latvian, and as tables", async () => {
    const { stdout } = await seko([...start(), "--places", "0", "--language", "lv"]);
    expect(stdout).toContain("Vietu saņem 0 no 3 cilvēkiem");
    expect(stdout).toContain("Vietu saņēmējiem vajag 0,00 EUR publiskā atbalsta");
    expect(stdout).not.toMatch(/Served|waiting|place/u);
    const csv = await seko([...start(), "--places", "1", "--format", "csv"]);
    expect(csv.stdout).toMatch(/^level,level-label,people,served,waiting,support,waiting-support\r\n/u);
  });

  it("takes the list of a register as it is, in both languages, and repeats it", async () => {
    const list = folder.write("queue.csv", "vārds;lieta;pieteikums\r\nAnna;case-2;2018-05-01\r\nIlze;case-0;\r\n");
    const asked = [...start(), "--places", "1", "--waiting", list, "--manifest", folder.path("q.json")];
    const { code, stdout } = await seko([...asked, "--format", "json"]);
    const { line = [] } = JSON.parse(stdout) as { readonly line?: readonly { readonly case: string }[] };
    expect([code, line.map((each) => each.case)]).toEqual([0, ["case-2", "case-0", "case-1"]]);
    expect(await seko(["verify", folder.path("q.json")])).toMatchObject({ code: 0 });
    const told = await seko([...asked, "--order", "applied", "--language", "lv"]);
    expect(told.stdout).toContain("Secība: agrāk pieteikušies vispirms, lietas identifikators.");
    expect(told.stdout).toContain("Nav zināms (cilvēki: 2; stāv aiz pārējiem): agrāk pieteikušies vispirms.");
    const wrong = (text: string) =>
      seko([...start(), "--places", "1", "--waiting", folder.write("wrong.csv", text)]).then(({ stderr }) => stderr);
    expect(await wrong("case,applied\ncase-9,2018-05-01\n")).toContain("the id of a case");
    expect(await wrong("person,applied\n")).toContain('a column "case"');
    expect(await wrong("case,priority\ncase-1,0\n")).toContain("a whole number from 1");
    expect(await wrong("case\n")).toContain("somebody who waits");
  });

  it("has a manifest that repeats it", async () => {
    const ran = await seko([...start(), "--places", "2", "--manifest", folder.path("m.json")]);
    expect(ran.code).toBe(0);
    expect(await seko(["verify", folder.path("m.json")])).toMatchObject({ code: 0 });
    const results = readFileSync(folder.path("m.results.json"), "utf8");
    writeFileSync(folder.path("m.results.json"), results.replace('"served": 2', '"served": 3'));
    expect(await seko(["verify", folder.path("m.json")])).toMatchObject({ code: 3 });
  });

  it("goes on past a case that is refused, and refuses options that are none", async () => {
    const wrong = JSON.stringify(people(4)[3]).replace('"unit":"session"', '"unit":"hour"');
    folder.write("mixed.ndjson", [...lines(), wrong].join("\n"));
    const mixed = await seko(["envelope", folder.path("mixed.ndjson"), ...start().slice(2), "--places", "1"]);
    expect(mixed.code).toBe(2);
    expect(mixed.stdout).toContain("not calculated: 1");
    expect((await seko(start())).stderr).toContain("money, places or both");
    expect((await seko([...start(), "--places", "-1"])).code).not.toBe(0);
    expect((await seko([...start(), "--places", "1", "--order", "need"])).stderr).toContain("some of level, assessed");
  });
});
