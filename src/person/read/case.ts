import { endBeforeStart, type Day } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import type { Case } from "../case.js";
import type { CaseFacts, KeptRows } from "../facts/facts.js";
import { readAssessments } from "./assessments.js";
import { readDecisions } from "./decisions.js";
import { refuseFormerKeys } from "./former-keys.js";
import { readDeath } from "./death.js";
import { readDeliveries } from "./deliveries.js";
import { readLeavings } from "./leavings.js";
import { readCircumstances } from "./circumstances.js";
import { readLines } from "./lines.js";
import { readIncomes, readSizes, readWealth } from "./means.js";
import { readRelatives } from "./liable-relatives.js";
import { readDisabilities, readEnrolments, readGroups, readResidences, readSettings } from "./spans.js";
import { readDay, readId, type PeriodRead } from "./values.js";

/**
 * Reads a case of which every entry counts; `readCase` in `read-known.ts` finds out which do.
 *
 * @param knownOn the day of knowledge, NaN where none is asked
 * @param kept which entries of the document count; undefined where all do
 */
export function readFacts(document: Case, knownOn: Day, kept: KeptRows | undefined, issues: Issue[]): CaseFacts {
  if ((document.schemaVersion as unknown) !== 1) issues.push(unknownVersion(document.schemaVersion));
  refuseFormerKeys(document, issues);
  readId(document.id, issues, "", -1, "id");
  const { client } = document;
  readId(client.id, issues, "client", -1, "id");
  const from = readDay(document.period.from, issues, "period", -1, "from");
  const to = readDay(document.period.to, issues, "period", -1, "to");
  if (to < from) issues.push(endBeforeStart(from, to, "period.to"));
  const dayOf = (key: "birthDate" | "applicationDate") => {
    const text = client[key];
    return text === undefined ? Number.NaN : readDay(text, issues, "client", -1, key);
  };
  const birth = dayOf("birthDate");
  const period: PeriodRead = {
    from,
    to,
    fromText: Number.isNaN(from) ? undefined : document.period.from,
    toText: Number.isNaN(to) ? undefined : document.period.to,
  };
  const lines = readLines(document.plan, period, issues);
  return {
    case: document,
    knownOn,
    kept,
    from,
    to,
    birth,
    application: dayOf("applicationDate"),
    death: readDeath(client.deathDate, birth, issues),
    ends: undefined,
    disabilities: readDisabilities(client.disabilities, issues),
    groups: readGroups(client.groups, issues),
    circumstances: readCircumstances(client.circumstances, issues),
    enrolments: readEnrolments(document.enrolments, issues),
    declared: readResidences(document.residences, "declared", issues),
    actual: readResidences(document.residences, "actual", issues),
    settings: readSettings(document.settings, issues),
    incomes: readIncomes(document.incomes, "incomes", period, issues),
    capital: readWealth(document.capital, issues),
    expenses: readIncomes(document.expenses, "expenses", period, issues),
    household: readSizes(document.household, "household", issues),
    paidForLife: Number.NaN,
    relatives: readRelatives(document.relatives, client.id, period, issues),
    assessments: readAssessments(document.assessments, issues),
    decisions: readDecisions(document.decisions, issues),
    paidOfYear: undefined,
    meansTaken: undefined,
    elsewhere: [],
    shared: undefined,
    budgetPeriods: undefined,
    budgetsGoOn: false,
    lines,
    deliveries: readDeliveries(document.deliveries, document.plan && lines, issues),
    leavings: readLeavings(document.leavings, issues),
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
