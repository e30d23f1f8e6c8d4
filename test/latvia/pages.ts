import { parametersOf, type Entry, type EntryParameter } from "../../src/latvia/index.js";
import type { Source } from "../../src/sources/index.js";
import type { CoveredItem } from "./coverage/coverage.js";
import { cell, table } from "./markdown.js";
import type { Position } from "../../src/result/position/document.js";
import { openingOf, type WorkedCase, type WorkedQuestion } from "./worked-cases.js";

const generated = "<!-- Written from the data by a test; UPDATE_DOCS=1 npx vitest run test/latvia writes it anew. -->";

/** The page of an entry: every figure with days, source and certainty, the sources, what is open, and the worked cases. */
export function pageOf(entry: Entry, cases: readonly WorkedCase[]): string {
  const { id, label, note, sources, open } = entry;
  return pageText([
    `# ${label.en}`,
    "",
    `_${label.lv}_`,
    "",
    `${describe(entry)} \`seko show ${id}\` prints it, \`seko show ${id} --json\` gives the document.`,
    ...(note === undefined ? [] : ["", note]),
    ...section("Figures", parameterTable(parametersOf(entry))),
    ...section("Sources", sources.length === 0 ? [] : sourceTable(sources)),
    ...section("Open", open.length === 0 ? [] : table(["figure", "unit", "why, and whom to ask"], open.map(openRow))),
    ...section("Worked cases", cases.flatMap(workedCase)),
  ]);
}

/** The page that lists every entry. */
export function indexPage(entries: readonly Entry[]): string {
  const row = (entry: Entry) => {
    const parameters = parametersOf(entry);
    const count = (certainty: EntryParameter["certainty"]) =>
      String(parameters.filter((parameter) => parameter.certainty === certainty).length);
    const published = parameters.filter(({ certainty }) =>
      ["seen", "seed", "derived"].includes(certainty ?? ""),
    ).length;
    return [
      `[${entry.id}](${entry.id}.md)`,
      entry.label.en,
      entry.label.lv,
      entry.kind,
      String(published),
      count("assumption"),
      String(entry.open.length),
    ];
  };
  return pageText([
    "# Latvia: schemes, tables and rules with their sources",
    "",
    "How many figures of each are published (read at a source, in one of the founding documents, or arithmetic on such figures), how",
    "many are assumed, and how many no public source gives: [all open figures](open.md). Published is not in force: each figure has",
    "its days. [Every item of the founding documents](coverage.md) says where it computes, or why not.",
    "",
    ...table(["id", "name", "nosaukums", "kind", "published", "assumed", "open"], entries.map(row)),
  ]);
}

/** The page of every figure that no public source gives, and of what is not computed at all. */
export function openPage(entries: readonly Entry[], items: readonly CoveredItem[]): string {
  const rows = entries.flatMap((entry) =>
    entry.open.map((open) => [`[${entry.id}](${entry.id}.md)`, ...openRow(open)] as const),
  );
  return pageText([
    "# Figures that no public source gives",
    "",
    "Nothing is invented for them. A scheme asks for them as inputs, a table leaves them out; here is the act, document or office to",
    "ask for each.",
    "",
    ...table(["where", "figure", "unit", "why, and whom to ask"], rows),
    "",
    "## Not computed, and said so",
    "",
    "What the founding documents name and seko does not compute, so that nobody looks for it. [Every item](coverage.md) has a row of its own.",
    "",
    ...items
      .filter(({ state }) => state === "not-computed" || state === "nothing-to-compute")
      .map(({ item, why }) => `- ${cell(item)}: ${why}`),
  ]);
}

function describe(entry: Entry): string {
  if (entry.kind !== "scheme" && entry.kind !== "compensation") {
    return entry.kind === "table" ? "A table." : "A table with functions that apply it.";
  }
  const { from, to } = entry.document.validity;
  return `A scheme in force ${to === "open" ? `from ${from}` : `from ${from} to ${to}`}, version ${entry.document.version}.`;
}

function parameterTable(parameters: readonly EntryParameter[]): readonly string[] {
  return table(
    ["parameter", "value", "from", "to", "seen on", "source", "certainty"],
    parameters.map(({ name, value, from, to, seenOn, source, certainty }) => [
      name,
      value,
      from ?? "",
      to ?? "",
      seenOn ?? "",
      source ?? "step of the method",
      certainty ?? "",
    ]),
  );
}

function sourceTable(sources: readonly Source[]): readonly string[] {
  return table(
    ["id", "what", "where", "date", "certainty"],
    sources.map(({ id, title, article, link, date, certainty }) => [
      id,
      title,
      [article, link].filter((part) => part !== undefined).join("; "),
      date ?? "",
      certainty,
    ]),
  );
}

function openRow({ id, unit, reason }: Entry["open"][number]): readonly [string, string, string] {
  return [id, unit, reason];
}

function workedCase({ title, working, ...question }: WorkedCase | WorkedQuestion): readonly string[] {
  const { opening } = openingOf("opening" in question ? question : {});
  return [
    `### ${title}`,
    "",
    ...(opening === undefined ? [] : [beforeLine(opening)]),
    ...working.map((line) => `- ${line}`),
    "",
  ];
}

/** What was before a worked case, where it goes on from a stated position. */
function beforeLine({ through, limits = [] }: Position): string {
  const used = limits.flatMap(({ limit, used = [] }) => used.map(({ units }) => `${units} units of \`${limit}\``));
  return `- Goes on from a [position](../how-to/month-by-month.md#what-somebody-knows) of ${through}: ${used.length === 0 ? "nothing was used of any limit" : `${used.join(", ")} were used`}.`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${heading}`, "", ...lines];
}

function pageText(lines: readonly string[]): string {
  return `${[generated, "", ...lines].join("\n").trimEnd()}\n`;
}
