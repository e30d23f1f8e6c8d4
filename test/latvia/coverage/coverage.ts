import { readFileSync } from "node:fs";
import { table } from "../markdown.js";

/** What becomes of an item of the founding documents. */
export const coverageStates = ["computes", "figures", "open", "not-computed", "nothing-to-compute"] as const;

/** One of the {@link coverageStates}. */
export type CoverageState = (typeof coverageStates)[number];

/** An item of a founding document, and where it is in seko or why it is not. */
export interface CoveredItem {
  readonly document: string;
  readonly item: string;
  readonly state: string;
  /** References such as `seko/latvia#duty`, `scheme:assistant`, `entry:programmes`, `example:follow-reform`, `open:ENTRY/FIGURE`. */
  readonly where: readonly string[];
  readonly why: string;
}

/** The five documents that the project began with. */
export const foundingDocuments: Readonly<Record<string, string>> = {
  "plan-2015": "Ministry of Welfare, 2015-11-12: plan for the support system of community-based services (9.2.2.2)",
  "proposals-2020": "Ministry of Welfare, 2020-03-11: the basket of social services",
  "outlook-2023": "Ministry of Welfare, 2023-09-14: the future of community-based services",
  "talks-2024": "Talks of the ministry and the municipalities' association, April 2024",
  "plan-2026": "Ministry of Welfare, 2026-01-27: plan for social services 2026-2027",
};

const stateWords: Readonly<Record<CoverageState, string>> = {
  computes: "computes",
  figures: "figures with their sources",
  open: "open: no public source gives it",
  "not-computed": "not computed",
  "nothing-to-compute": "nothing to compute",
};

/** Every item of the founding documents, in the order of the data file. */
export function coveredItems(): readonly CoveredItem[] {
  const [, ...lines] = readFileSync(new URL("items.tsv", import.meta.url), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [document = "", item = "", state = "", where = "", why = "", ...more] = line.split("\t");
    if (more.length > 0) throw new Error(`too many cells: ${line}`);
    return { document, item, state, where: where.split(" ").filter((each) => each !== ""), why };
  });
}

/** The page of every item, document by document from the oldest. */
export function coveragePage(items: readonly CoveredItem[]): string {
  const count = (state: CoverageState) => String(items.filter((each) => each.state === state).length);
  const sections = Object.entries(foundingDocuments).flatMap(([id, title]) => [
    "",
    `## ${title}`,
    "",
    ...table(["item", "state", "where", "why"], items.filter(({ document }) => document === id).map(itemRow)),
  ]);
  return `${[
    "<!-- Written from test/latvia/coverage/items.tsv by a test; UPDATE_DOCS=1 npx vitest run test/latvia writes it anew. -->",
    "",
    "# What becomes of each item of the founding documents",
    "",
    `seko began with five documents of ${items.length} items. Each has a row here: where it computes, in which table its figures stand, or why`,
    "not. A test checks that everything a row names is there, and asks each place for its answer.",
    "",
    ...table(
      ["state", "items"],
      coverageStates.map((state) => [stateWords[state], count(state)]),
    ),
    ...sections,
  ].join("\n")}\n`;
}

function itemRow({ item, state, where, why }: CoveredItem): readonly string[] {
  const words = coverageStates.filter((each) => each === state).map((each) => stateWords[each]);
  return [item, words.join(""), where.map(link).join(", "), why];
}

/** A reference as a link to its page, or as code where it is a function. */
function link(reference: string): string {
  const [kind, name = ""] = reference.split(":");
  const [entry = ""] = name.split("/");
  if (kind === "example") return `\`examples/${name}\``;
  if (kind === "scheme" || kind === "entry") return `[${name}](${name}.md)`;
  if (kind === "open") return `[${name.slice(entry.length + 1)}](${entry}.md#open)`;
  const [door = "", export_ = ""] = reference.split("#");
  return `\`${export_}\` of \`${door}\``;
}
