import { endBeforeStart } from "../calendar/index.js";
import { received, type Issue } from "../errors/index.js";
import type { Case } from "./case.js";
import type { CaseFacts } from "./facts.js";
import { readAssessments } from "./read-assessments.js";
import { readDecisions } from "./read-decisions.js";
import { readCircumstances } from "./read-circumstances.js";
import { readLines } from "./read-lines.js";
import { readContributedBefore, readIncomes, readRelatives, readSizes, readWealth } from "./read-means.js";
import { readDisabilities, readEnrolments, readGroups, readResidences, readSettings } from "./read-spans.js";
import { readUsedBefore } from "./read-used-before.js";
import { readDay, readId } from "./read-values.js";

/**
 * Parses every text of a case once and checks what can be checked without a scheme: real dates, ends not before starts,
 * decimals, unique ids, residences and settings that never overlap.
 *
 * @param document a case whose form is right (`parseCase` in `input/` proves the form of unknown data)
 * @param issues where every issue is added; the facts are to be used only while it stays empty
 * @returns the case as day numbers and scaled integers, in canonical order
 */
export function readCase(document: Case, issues: Issue[]): CaseFacts {
  if ((document.schemaVersion as unknown) !== 1) issues.push(unknownVersion(document.schemaVersion));
  readId(document.id, issues, "", -1, "id");
  const { client } = document;
  readId(client.id, issues, "client", -1, "id");
  const from = readDay(document.period.from, issues, "period", -1, "from");
  const to = readDay(document.period.to, issues, "period", -1, "to");
  if (to < from) issues.push(endBeforeStart(from, to, "period.to"));
  return {
    case: document,
    from,
    to,
    birth: client.birthDate === undefined ? Number.NaN : readDay(client.birthDate, issues, "client", -1, "birthDate"),
    disabilities: readDisabilities(client.disabilities, issues),
    groups: readGroups(client.groups, issues),
    circumstances: readCircumstances(client.circumstances, issues),
    enrolments: readEnrolments(document.enrolments, issues),
    declared: readResidences(document.residences, "declared", issues),
    actual: readResidences(document.residences, "actual", issues),
    settings: readSettings(document.settings, issues),
    incomes: readIncomes(document.incomes, "incomes", issues),
    capital: readWealth(document.capital, issues),
    household: readSizes(document.household, "household", issues),
    contributedBefore: readContributedBefore(document.contributedBefore, issues),
    relatives: readRelatives(document.relatives, client.id, issues),
    assessments: readAssessments(document.assessments, issues),
    decisions: readDecisions(document.decisions, issues),
    usedBefore: readUsedBefore(document.usedBefore, issues),
    lines: readLines(document.plan, issues),
  };
}

function unknownVersion(version: unknown): Issue {
  return {
    code: "schema-version",
    path: "schemaVersion",
    expected: "1, the version of the case form that this seko reads",
    received: received(version),
  };
}
