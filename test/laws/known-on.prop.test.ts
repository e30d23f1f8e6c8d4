import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import { calculate } from "../../src/rules/calculate.js";
import { resultOfDocument } from "../../src/result/result-of-document.js";
import type { Result } from "../../src/result/result.js";
import type { ResultDocument } from "../../src/result/document.js";
import type { Case } from "../../src/person/case.js";
import type { NamedRecord } from "../../src/person/recorded.js";
import { isInputError } from "../../src/errors/index.js";
import { compile } from "../../src/rules/compile.js";
import { anySituation, drawn, drawSituation, seed, type Draw, type SchemeWithInputs } from "../arbitraries/index.js";
import { drawCase } from "../arbitraries/case.js";
import { resultWherePriced } from "./calculated.js";
import { readBack } from "../support/read-back.js";

/** The lists of facts of a case. */
interface Lists {
  readonly enrolments?: readonly NamedRecord[];
  readonly residences?: readonly NamedRecord[];
  readonly settings?: readonly NamedRecord[];
  readonly assessments?: readonly NamedRecord[];
  readonly groups?: readonly NamedRecord[];
  readonly disabilities?: readonly NamedRecord[];
  readonly lines?: readonly NamedRecord[];
}

const names = ["enrolments", "residences", "settings", "assessments", "groups", "disabilities", "lines"] as const;

function listsOf({ enrolments, residences, settings, assessments, client, plan }: Case): Lists {
  const { groups, disabilities } = client;
  const lists = { enrolments, residences, settings, assessments, groups, disabilities, lines: plan?.lines };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined));
}

/** The case with other facts; what holds no list stays. */
function withLists(document: Case, { groups, disabilities, lines, ...lists }: Lists): Case {
  const { id, birthDate } = document.client;
  const client = Object.fromEntries(
    Object.entries({ id, birthDate, groups, disabilities }).filter(([, value]) => value !== undefined),
  );
  const { schemaVersion, period } = document;
  const plan = lines === undefined ? {} : { plan: { lines } };
  // The lists are those of cases, with what every entry may say of its recording.
  return { schemaVersion, id: document.id, period, client, ...lists, ...plan } as unknown as Case;
}

/** What was known before a day, what was known from it on, and both in one document, none of it edited. */
interface History extends SchemeWithInputs {
  readonly before: Case;
  readonly after: Case;
  readonly recorded: Case;
  readonly changedOn: string;
  /** The day of the first records, where they have one. */
  readonly firstOn: string | undefined;
}

/** Two cases of one person: the facts of the one, each superseded or taken back on a day on which those of the other came. */
function drawHistory(draw: Draw): History {
  const { scheme, inputs, case: document } = drawSituation(draw, true);
  const [old, young] = [listsOf(document), listsOf(drawCase(draw, scheme, true))];
  const changed = draw.integer(parseDay(document.period.from), parseDay(document.period.to) + 400);
  const changedOn = formatDay(changed);
  const firstOn = draw.chance(50) ? formatDay(changed - draw.integer(1, 300)) : undefined;
  const first = firstOn === undefined ? {} : { recordedOn: firstOn };
  const recorded: Record<string, readonly NamedRecord[]> = {};
  const before: Record<string, readonly NamedRecord[]> = {};
  const after: Record<string, readonly NamedRecord[]> = {};
  for (const name of names) {
    const [ofOld, ofYoung] = [old[name] ?? [], young[name] ?? []];
    if (ofOld.length + ofYoung.length === 0) continue;
    const ids = ofOld.map((entry, index) => entry.id ?? `${name}-${index}`);
    const withdrawn = ofOld.slice(ofYoung.length).map((entry, index) => {
      const id = ids[ofYoung.length + index] ?? "";
      return { ...entry, id, recordedOn: changedOn, supersedes: id, withdrawn: true };
    });
    recorded[name] = draw.shuffled([
      ...ofOld.map((entry, index) => ({ ...entry, id: ids[index] ?? "", ...first })),
      ...ofYoung.map((entry, index) => {
        const id = ids[index];
        return { ...entry, recordedOn: changedOn, ...(id === undefined ? {} : { supersedes: id }) };
      }),
      ...withdrawn,
    ]);
    // Where nothing had been recorded, nothing is known: that is not the same as an empty list.
    if (ofOld.length > 0) before[name] = ofOld;
    after[name] = ofYoung;
  }
  return {
    scheme,
    inputs,
    before: withLists(document, before),
    after: withLists(document, after),
    recorded: withLists(document, recorded),
    changedOn,
    firstOn,
  };
}

/** The result as a document that does not say of which day its knowledge is, or the codes of the issues. */
function outcomeOf(document: Case, { scheme, inputs }: SchemeWithInputs, knownOn?: string): unknown {
  try {
    const { knownOn: said, ...rest } = calculate(
      document,
      compile(scheme, inputs),
      knownOn === undefined ? {} : { knownOn },
    ).toJSON();
    expect(said).toBe(knownOn);
    return rest;
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ code }) => code).sort();
  }
}

const dayAfter = (day: string, days: number) => formatDay(parseDay(day) + days);

describe("what was known on a day", () => {
  it("gives what a document with nothing but that gives", () => {
    let differ = 0;
    let results = 0;
    fc.assert(
      fc.property(drawn(drawHistory), (history) => {
        const { before, after, recorded, changedOn, firstOn } = history;
        const [old, young] = [outcomeOf(before, history), outcomeOf(after, history)];
        expect(outcomeOf(recorded, history, dayAfter(changedOn, -1))).toEqual(old);
        expect(outcomeOf(recorded, history, changedOn)).toEqual(young);
        // Of a day on or after the last on which anything was recorded: as without the question.
        expect(outcomeOf(recorded, history, "2199-12-31")).toEqual(young);
        expect(outcomeOf(recorded, history)).toEqual(young);
        if (firstOn !== undefined) {
          expect(outcomeOf(recorded, history, firstOn)).toEqual(old);
          expect(outcomeOf(recorded, history, dayAfter(firstOn, -1))).toEqual(
            outcomeOf(withLists(before, {}), history),
          );
        }
        if (!Array.isArray(old) && !Array.isArray(young)) results += 1;
        if (JSON.stringify(old) !== JSON.stringify(young)) differ += 1;
      }),
      { seed, numRuns: 150 },
    );
    expect(differ).toBeGreaterThan(100);
    expect(results).toBeGreaterThan(60);
  });

  it("is everything, on any day, where nothing is said of recording; the result says which day was asked", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const whole = resultWherePriced(situation);
        if (whole === undefined) return;
        const { scheme, inputs, case: document } = situation;
        const knownOn = "2019-03-01";
        const asked: Result = calculate(document, compile(scheme, inputs), { knownOn });
        expect(asked.toJSON()).toEqual({ ...whole.toJSON(), knownOn });
        const read = JSON.parse(JSON.stringify(asked)) as ResultDocument;
        expect(resultOfDocument(read)).toEqual(readBack(asked));
      }),
      { seed, numRuns: 100 },
    );
  });

  it("is the same where every fact says when it was recorded, and all of them count", () => {
    const days = ["2001-05-06", "2019-02-28", "2019-03-01"];
    let recorded = 0;
    fc.assert(
      fc.property(
        anySituation,
        fc.array(fc.constantFrom(...days, undefined), { minLength: 4, maxLength: 4 }),
        (situation, on) => {
          const { case: document } = situation;
          // Facts of some lists, each fourth of them on one of the days.
          const dated = (list: readonly NamedRecord[] | undefined) =>
            list?.map((entry, index) => {
              const recordedOn = on[index % on.length];
              return recordedOn === undefined ? entry : { ...entry, recordedOn };
            });
          const plain = listsOf(document);
          const lists = {
            ...plain,
            lines: dated(plain.lines),
            assessments: dated(plain.assessments),
            enrolments: dated(plain.enrolments),
          };
          const known = withLists(document, JSON.parse(JSON.stringify(lists)) as Lists);
          if (JSON.stringify(known).includes("recordedOn")) recorded += 1;
          const bare = withLists(document, plain);
          expect(outcomeOf(known, situation)).toEqual(outcomeOf(bare, situation));
          expect(outcomeOf(known, situation, "2019-03-01")).toEqual(outcomeOf(bare, situation, "2019-03-01"));
          // A record that comes with an id, though none is needed, takes the general way: it gives the same.
          const { residences } = document;
          if (residences === undefined) return;
          const named = {
            ...known,
            residences: residences.map((each, index) => ({ ...each, id: `residence-${index}` })),
          };
          expect(outcomeOf(named, situation)).toEqual(outcomeOf(known, situation));
        },
      ),
      { seed, numRuns: 100 },
    );
    expect(recorded).toBeGreaterThan(50);
  });
});
