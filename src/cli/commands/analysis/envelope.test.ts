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
    expect(stdout).not.toMatch(/Served|waiting|place/u);
    const csv = await seko([...start(), "--places", "1", "--format", "csv"]);
    expect(csv.stdout).toMatch(/^level,level-label,people,served,waiting,support,waiting-support\r\n/u);
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
