import { dirname, join } from "node:path";
import type { Case } from "../../../person/case.js";
import { groupBy } from "../../../lists/index.js";
import type { Manifest, ManifestClient } from "../../../documents/index.js";
import { nothingUsed } from "../../../rules/opening/nothing-used.js";
import { readCaseFile } from "../../read/case-file.js";
import { linesOf } from "../../read/case-lines.js";
import { countCases } from "../../count-cases.js";
import { readDaysShown } from "../../read/tables/days-shown.js";
import { readPositions } from "../../read/read-positions.js";
import { mostLineBytes, readBytes } from "../../read-bytes.js";
import { digestOf } from "../canonical-json.js";
import { attempted, compareOne } from "./compare.js";
import { type PublishedRow, readPublishedLine } from "../published-line.js";
import { type DifferenceList, publishedAgain, publishedMore } from "./difference.js";
import { onceOnly } from "./compare-line.js";
import type { VerifiedCases } from "./verify-lines.js";
import { type Openings, type CaseRules, workOut } from "../worked-out.js";

/** Repeats a run whose cases are read together. @returns how many people have a result, and how many cases have none */
export function verifyAll(
  path: string,
  manifest: Manifest,
  rules: CaseRules,
  differences: DifferenceList,
): VerifiedCases {
  const { clients = {}, files, only, openingAssumed } = manifest;
  const show = manifest.show === undefined ? undefined : readDaysShown(manifest.show);
  const place = (file: string) => join(dirname(path), file);
  const read = readCaseFile(place(files.cases));
  const counted = countCases(read);
  const people = new Set<string>();
  let refused = 0;
  const published = readPublished(place(files.results));
  const ids = new Set<string>();
  const opening = files.openings === undefined ? undefined : readPositions(place(files.openings));
  const closes = files.closings !== undefined;
  for (const [index, document] of read.cases.entries()) {
    const { id, client } = document;
    if (only !== undefined && id !== only) continue;
    ids.add(id);
    const now = attempted(() => {
      const worked = workOut(document, rules, {
        ...openingIn(document, opening, openingAssumed, rules),
        closes,
        ...(show === undefined ? {} : { show: show.of(document) }),
      });
      // Budgets are added up; what follows somebody is not, and the days of claims are looked at where they are made.
      return rules.run === "calculate" ? onceOnly(worked, index, counted) : worked;
    });
    if ("refused" in now) refused += 1;
    else people.add(client.id);
    verifyOne({ document, now }, clients[id], published, differences);
    if (files.closings === undefined) continue;
    const left = digestOf(readPositions(place(files.closings)));
    if (left !== clients[id]?.closing) differences.add({ kind: "closing", of: "published", client: id, path: "" });
  }
  for (const client of Object.keys(clients)) {
    if (!ids.has(client)) differences.add({ kind: "case", client, path: "" });
  }
  for (const [client, rows] of published) {
    if (clients[client] !== undefined) continue;
    for (let row = 0; row < rows.length; row += 1) differences.add(publishedMore(client));
  }
  return { clients: people.size, refused };
}

/** With what a case goes on: the positions given, else what is assumed. */
function openingIn(
  document: Case,
  opening: Openings | undefined,
  assumed: Manifest["openingAssumed"],
  rules: CaseRules,
): { readonly opening?: Openings } {
  if (opening !== undefined) return { opening };
  if (assumed === undefined || rules.run !== "calculate") return {};
  return { opening: nothingUsed(document, rules.compiled) };
}

function verifyOne(
  { document, now }: { readonly document: Case; readonly now: ReturnType<typeof attempted> },
  expected: ManifestClient | undefined,
  published: ReadonlyMap<string, readonly PublishedRow[]>,
  differences: DifferenceList,
): void {
  const client = document.id;
  if (expected?.case !== digestOf(document)) differences.add({ kind: "case", client, path: "" });
  // Of a person who was not in the run there is nothing to compare.
  if (expected === undefined) return;
  const rows = published.get(client) ?? [];
  if (rows.length === 0) differences.add({ kind: "published", client, path: "" });
  if (rows.length > 1) differences.add(publishedAgain(client, rows.length));
  compareOne({ client }, now, { expected, published: rows, differences });
}

/** The published results by id of the case: each row, also where a case has several. */
function readPublished(file: string): ReadonlyMap<string, readonly PublishedRow[]> {
  const rows = linesOf(readBytes(file, mostLineBytes));
  return groupBy(
    Array.from(rows, ({ text, line }) => readPublishedLine(text, file, line)),
    (row) => row.case,
  );
}
