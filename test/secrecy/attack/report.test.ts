import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { seko } from "../../../src/cli/seko.test-helper.js";
import { applyReform, diffSchemes } from "../../../src/doors/reform.js";
import { municipalities, regions } from "../../../src/latvia/index.js";
import { publicReportPage } from "../../../src/report/page/index.js";
import type { PublicComparison, PublicScenario } from "../../../src/secrecy/index.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { numbersIn, reportIn } from "./read-report.js";
import { tablesIn } from "./read-written.js";
import { scenarios } from "./stated.js";
import { written, writtenCohort } from "./written-cohort.js";

const temporary = temporaryFolder();
const everything = "totals,source,level,place,region,age,service,month,gains";
type Language = "lv" | "en";

/** Runs the command as whoever publishes does, with its report. */
async function compared(language: Language, format: "csv" | "json", ...more: readonly string[]) {
  const cases = writtenCohort(2).map((each) => `${JSON.stringify(each)}\n`);
  const out = temporary.path(`out.${format}`);
  const report = temporary.path("report.html");
  const ran = await seko([
    ...["compare", temporary.write("cases.ndjson", cases.join(""))],
    ...["--baseline", temporary.write("scheme.json", written.scheme)],
    ...["--reform", temporary.write("dearer.json", written.reforms.dearer)],
    ...["--by", everything, "--language", language, "--format", format],
    ...["--out", out, "--report", report, ...more],
  ]);
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  return { out, html: readFileSync(report, "utf8") };
}

/** Another reform and scenarios beside it. */
const beside = (): readonly string[] => [
  ...["--public", "--reform2", temporary.write("care.json", written.reforms.care), "--scenario"],
  ...(["more-of-low", "newcomers"] as const).map((name) => temporary.write(`${name}.json`, scenarios[name])),
];

/** Numbers of a page that stand in no table: neither how it is protected, nor the version of the rules, nor what is a change. */
function notIn(file: string, html: string, language: Language) {
  const cells = tablesIn(file).flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)));
  const said = [5, 0.85, 10, Number(written.scheme.version), 0, 0.05];
  // CSV in Latvian has a comma in amounts.
  const known = new Set([...said, ...cells.map((cell) => Math.abs(Number(cell.replace(",", "."))))]);
  const { texts, inPictures } = reportIn(html);
  // At an axis stand numbers without decimals, and amounts have some.
  const isTick = (text: string) => /^−?[1-9]\d?0*$/u.test(text.replaceAll(/[\u00a0,]/gu, ""));
  const read = (from: readonly string[]) => from.flatMap((text) => numbersIn(text, language));
  const [told, drawn] = [read(texts), read(inPictures.filter((text) => !isTick(text)))];
  const others = [...new Set([...told, ...drawn])].filter((number) => !known.has(number));
  return { others, told: told.length, drawn: drawn.length };
}

describe("the report of what is published", () => {
  it.each(["lv", "en"] as const)(
    "says no number that its tables do not, of two reforms with scenarios, in %s",
    async (language) => {
      const { out, html } = await compared(language, "csv", "--dialect", "plain", ...beside());
      const { others, told, drawn } = notIn(out, html, language);
      expect(others).toEqual([]);
      expect(told).toBeGreaterThan(300);
      expect(drawn).toBeGreaterThan(40);
      expect(html).not.toMatch(/(?:case|client)-\d/u);
    },
    300_000,
  );

  it("is made of what is published and of nothing else: whoever has that makes the same page", async () => {
    const { out, html } = await compared("en", "json", ...beside());
    const document = JSON.parse(readFileSync(out, "utf8")) as {
      readonly comparisons: readonly PublicComparison[];
      readonly scenarios: readonly PublicScenario[];
    };
    const after = [written.reforms.dearer, written.reforms.care].map(
      (reform) => applyReform(written.scheme, reform).scheme,
    );
    const { levels, places, services, fund } = written.scheme;
    const labels = [municipalities, regions, levels, places, services, fund.shares].flatMap((list) =>
      list.map(({ id, label }) => [id, label.en] as const),
    );
    const names = new Map<string, string>(labels);
    const page = publicReportPage(document.comparisons, {
      language: "en",
      title: written.scheme.label,
      named: (key) =>
        key
          .split("+")
          .map((part) => names.get(part) ?? part)
          .join(" + "),
      scenarios: document.scenarios,
      changes: after.map((scheme) => {
        const reform = diffSchemes(written.scheme, scheme);
        return { reform, effects: reform === undefined ? [] : applyReform(written.scheme, reform).effects };
      }),
      repeat: { command: "", digests: [] },
    });
    const withoutRepeat = (from: string) => from.replace(/<section id="repeat">.*?<\/section>/su, "");
    expect(page.length).toBeGreaterThan(40_000);
    expect(withoutRepeat(page)).toBe(withoutRepeat(html));
  }, 300_000);

  it("would say a great deal, were it made of people: the report inside does", async () => {
    const { html } = await compared("en", "json");
    const { out } = await compared("en", "csv", "--dialect", "plain", "--public");
    expect(notIn(out, html, "en").others.length).toBeGreaterThan(40);
  }, 300_000);
});
