import type { Issue } from "../../errors/index.js";
import type { Case } from "../case.js";
import type { Client } from "../client.js";
import type { DisabilitySpan, EnrolmentSpan, GroupSpan, PlaceSpan, SettingSpan } from "../facts/spans.js";
import { sortedWithoutOverlap } from "../facts/overlaps.js";
import { sized } from "../means/sized.js";
import { readDay, readEnd, readId } from "./values.js";
import type { ResidenceKind } from "../residence.js";

/** The residences of one kind, by their first day; undefined where none are stated at all. */
export function readResidences(
  residences: Case["residences"],
  kind: ResidenceKind,
  issues: Issue[],
): readonly PlaceSpan[] | undefined {
  if (residences === undefined) return undefined;
  let count = 0;
  for (const row of residences) if (row.kind === kind) count += 1;
  if (count === 0) return [];
  const spans = sized<PlaceSpan>(count);
  let at = 0;
  for (let index = 0; index < residences.length; index += 1) {
    const row = residences[index];
    if (row?.kind !== kind) continue;
    const from = readDay(row.from, issues, "residences", index, "from");
    const to = readEnd(row.to, from, issues, "residences", index);
    spans[at] = { from, to, place: readId(row.place, issues, "residences", index, "place") };
    at += 1;
  }
  return sortedWithoutOverlap(spans, issues, "residences", `${kind} residences`);
}

/** The settings, by their first day. */
export function readSettings(settings: Case["settings"], issues: Issue[]): readonly SettingSpan[] | undefined {
  if (settings === undefined) return undefined;
  const spans: SettingSpan[] = [];
  for (let index = 0; index < settings.length; index += 1) {
    const row = settings[index];
    if (row === undefined) continue;
    const from = readDay(row.from, issues, "settings", index, "from");
    const to = readEnd(row.to, from, issues, "settings", index);
    spans.push({ from, to, kind: row.kind });
  }
  return sortedWithoutOverlap(spans, issues, "settings", "settings");
}

/** The disabilities; a person has one status at a time. */
export function readDisabilities(
  disabilities: Client["disabilities"],
  issues: Issue[],
): readonly DisabilitySpan[] | undefined {
  if (disabilities === undefined) return undefined;
  const list = "client.disabilities";
  const spans: DisabilitySpan[] = [];
  for (let index = 0; index < disabilities.length; index += 1) {
    const row = disabilities[index];
    if (row === undefined) continue;
    const from = readDay(row.from, issues, list, index, "from");
    const to = readEnd(row.to, from, issues, list, index);
    spans.push({ from, to, status: row.status, specialCare: row.specialCare });
  }
  return sortedWithoutOverlap(spans, issues, list, "disabilities");
}

/** The memberships of target groups; a person can belong to several at once. */
export function readGroups(groups: Client["groups"], issues: Issue[]): readonly GroupSpan[] | undefined {
  if (groups === undefined) return undefined;
  const list = "client.groups";
  const spans: GroupSpan[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const row = groups[index];
    if (row === undefined) continue;
    const from = readDay(row.from, issues, list, index, "from");
    const to = readEnd(row.to, from, issues, list, index);
    spans.push({ from, to, group: readId(row.group, issues, list, index, "group") });
  }
  return spans;
}

/** The enrolments; a person can take part in several programmes at once, but in one programme only once a day. */
export function readEnrolments(enrolments: Case["enrolments"], issues: Issue[]): readonly EnrolmentSpan[] | undefined {
  if (enrolments === undefined) return undefined;
  const spans: EnrolmentSpan[] = [];
  for (let index = 0; index < enrolments.length; index += 1) {
    const row = enrolments[index];
    if (row === undefined) continue;
    const from = readDay(row.from, issues, "enrolments", index, "from");
    const to = readEnd(row.to, from, issues, "enrolments", index);
    const scheme = readId(row.scheme, issues, "enrolments", index, "scheme");
    spans.push({ from, to, scheme, place: readId(row.place, issues, "enrolments", index, "place") });
  }
  if (spans.length < 2) return spans;
  for (const scheme of new Set(spans.map((span) => span.scheme))) {
    const ofScheme = spans.filter((span) => span.scheme === scheme);
    sortedWithoutOverlap(ofScheme, issues, "enrolments", `enrolments in "${scheme}"`);
  }
  return spans;
}
