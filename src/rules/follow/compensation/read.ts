import { parseDay, whyNotDate, type Day, type Period } from "../../../calendar/index.js";
import { isId, whyNotId } from "../../../person/id.js";
import { received, type Issue } from "../../../errors/index.js";
import { assumedSource } from "../../reading/assumption.js";
import { checkHead } from "../../reading/check/check-head.js";
import { checkInputs } from "../../reading/check/check-inputs.js";
import { isInputReference } from "../../reading/parameter.js";
import { checkAll } from "../../reading/check/check-lists.js";
import { checkSources } from "../../reading/check/check-sources.js";
import { checkAbsence, type AbsenceCondition } from "../../entitle/conditions/kinds/absence.js";
import type { PlaceFacts } from "../../common/place-facts.js";
import { readPlaces } from "../../common/read-places.js";
import { readWhen, type CompiledTest } from "../../when/read.js";
import type { When } from "../../when/when.js";
import { checkIds, checkReference, checkSource, nameIndex, readParameter, readPeriod } from "../../reading/reading.js";
import type { CompensationAbsence, CompensationScheme } from "./scheme.js";
import { readCompensationAmount, type AmountFacts } from "./read-amount.js";
import type { CompensationReading } from "./reading.js";

/** A rule of who qualifies, with its texts parsed. */
export interface QualifyFacts extends Period {
  readonly id: string;
  readonly groups: readonly string[];
  readonly tests: readonly CompiledTest[];
  /** The tests as the scheme has them. */
  readonly when: When;
  readonly source: string;
  /** The id of the source, where it is an assumption. */
  readonly assumption: string | undefined;
}

/** An absence rule with its number of days. */
export interface AbsenceFacts extends AbsenceCondition {
  /** `input:` and its id, where an open input gave the days. */
  readonly assumption: string | undefined;
}

/** A compensation scheme with every text parsed once. Usable only while no issue was found. */
export interface CompensationFacts {
  readonly validity: Period;
  readonly places: readonly PlaceFacts[];
  readonly leftOnOrAfter: Day;
  readonly qualify: readonly QualifyFacts[];
  readonly absences: readonly AbsenceFacts[];
  /** Ids of the schemes of the programmes whose days are excluded. */
  readonly excluded: readonly string[];
  readonly amount: AmountFacts;
}

/** Deliveries state their amounts in hundredths. */
const minorUnits: readonly number[] = [2];

/**
 * Checks the sense of a compensation scheme and parses it.
 *
 * @param scheme a scheme whose form is right
 * @param inputs values of the open inputs; undefined to check the scheme alone, with its inputs left open
 * @param issues where every issue is added
 */
export function readCompensation(
  scheme: CompensationScheme,
  inputs: Readonly<Record<string, string>> | undefined,
  issues: Issue[],
): CompensationFacts {
  const reading: CompensationReading = {
    // Amounts are read with cents where the minor unit is none that could be counted with.
    scheme: minorUnits.includes(scheme.minorUnit) ? scheme : { ...scheme, minorUnit: 2 },
    inputs: inputs === undefined ? undefined : new Map(Object.entries(inputs)),
    issues,
    sourceIds: nameIndex(scheme.sources),
    inputIds: nameIndex(scheme.inputs),
    levelIds: nameIndex([]),
    serviceIds: nameIndex(scheme.services),
    placeIds: nameIndex(scheme.places),
    groupIds: nameIndex(scheme.groups),
    circumstanceIds: nameIndex(scheme.circumstances ?? []),
  };
  checkHead(scheme, minorUnits, issues);
  if ((scheme.kind as unknown) !== "compensation") {
    issues.push({ code: "document-kind", path: "kind", expected: '"compensation"', received: received(scheme.kind) });
  }
  for (const list of ["sources", "inputs", "places", "groups", "services", "qualify", "absences"] as const) {
    checkIds(scheme[list], list, issues);
  }
  checkIds(scheme.circumstances ?? [], "circumstances", issues);
  checkSources(scheme.sources, issues);
  checkInputs(reading);
  const validity = readPeriod(scheme.validity, "validity", issues);
  for (const rule of ["leaving", "gate", "death", "excludes", "claimant"] as const) {
    checkSource(scheme[rule].source, rule, reading);
  }
  if (typeof scheme.gate.services !== "string") {
    checkAll(
      scheme.gate.services,
      reading.serviceIds,
      { what: "a service of this scheme", path: "gate.services" },
      reading,
    );
  }
  return {
    validity,
    places: readPlaces(reading),
    leftOnOrAfter: readDate(scheme.leaving.onOrAfter, "leaving.onOrAfter", issues),
    qualify: readQualify(reading),
    absences: scheme.absences.map((absence, index) => readAbsence(absence, `absences[${index}]`, reading)),
    excluded: readExcluded(reading),
    amount: readCompensationAmount(reading, validity),
  };
}

function readDate(text: string, path: string, issues: Issue[]): Day {
  const day = parseDay(text);
  if (Number.isNaN(day)) issues.push(whyNotDate(text, path));
  return day;
}

function readQualify(reading: CompensationReading): readonly QualifyFacts[] {
  const { qualify } = reading.scheme;
  if (qualify.length === 0) {
    reading.issues.push({
      code: "never-satisfied",
      path: "qualify",
      expected: "at least one rule, or nobody could ever qualify",
      received: "an empty list",
    });
  }
  return qualify.map(({ id, groups, when, source, ...dated }, index) => {
    const path = `qualify[${index}]`;
    checkSource(source, path, reading);
    checkAll(groups, reading.groupIds, { what: "a group of this scheme", path: `${path}.groups` }, reading);
    return {
      ...readPeriod(dated, path, reading.issues),
      id,
      groups,
      tests: readWhen(when, `${path}.when`, reading),
      when: when ?? [],
      source,
      assumption: assumedSource(source, reading.scheme),
    };
  });
}

function readAbsence(absence: CompensationAbsence, path: string, reading: CompensationReading): AbsenceFacts {
  const { graceDays } = absence;
  checkSource(absence.source, path, reading);
  const assumption = assumedSource(absence.source, reading.scheme);
  if (!isInputReference(graceDays)) {
    const known = { ...absence, graceDays, assumption };
    checkAbsence(known, path, reading.issues);
    return known;
  }
  const days = readParameter(graceDays, 0, `${path}.graceDays`, reading);
  const given = { ...absence, graceDays: Number.isNaN(days) ? 0 : days, assumption: `input:${graceDays.input}` };
  checkAbsence(given, path, reading.issues);
  return given;
}

/** The excluded programmes: listed in the scheme, or in an input as ids with spaces between. */
function readExcluded(reading: CompensationReading): readonly string[] {
  const { programmes } = reading.scheme.excludes;
  if (!isInputReference(programmes)) {
    for (const [index, id] of programmes.entries()) {
      if (!isId(id)) reading.issues.push(whyNotId(id, `excludes.programmes[${index}]`));
    }
    return programmes;
  }
  const path = "excludes.programmes.input";
  const lists = nameIndex(reading.scheme.inputs.filter(({ list }) => list === true));
  checkReference(programmes.input, lists, { what: "an input of this scheme that is a list", path }, reading);
  const given = reading.inputs?.get(programmes.input);
  if (given === undefined || given === "none") return [];
  const ids = given.split(" ");
  if (ids.every(isId)) return ids;
  reading.issues.push({
    code: "list-form",
    path: `inputs.${programmes.input}`,
    expected: 'ids with one space between, or "none"',
    received: received(given),
  });
  return [];
}
