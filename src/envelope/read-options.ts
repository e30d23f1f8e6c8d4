import { hintFor, InputError, isInputError, received, withHint, type Issue } from "../errors/index.js";
import { readScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";

/**
 * By what people stand in line: the higher level of need first (`level`), the earlier first assessment (`assessed`), the earlier first
 * enrolment (`enrolled`), who is younger (`youngest`) or older (`oldest`), or who needs less public support (`cheapest`); and by a waiting list
 * that a register keeps: as it stands there (`listed`), the earlier day of application (`applied`), or the smaller number of priority (`priority`).
 */
export const envelopeKeys = [
  ...(["level", "assessed", "enrolled", "youngest", "oldest", "cheapest"] as const),
  ...(["listed", "applied", "priority"] as const),
] as const;

/** Somebody in the waiting list of a register. */
export interface WaitingRow {
  /** Id of the case. */
  readonly case: string;
  /** The day of application; left out where the register does not say it. */
  readonly applied?: string;
  /** From 1, which comes first; left out where the register does not say it. */
  readonly priority?: number;
}

/** One of {@link envelopeKeys}. */
export type EnvelopeKey = (typeof envelopeKeys)[number];

/** Where the money is too short for the next in line: nobody behind is served (`stop`), or the next for whom it does (`skip`). */
export type WhenShort = "stop" | "skip";

/** What there is, and how people stand in line. Money, places or both are given. */
export interface EnvelopeOptions {
  /** Public support of the whole period of the cases, as decimal text. */
  readonly money?: string;
  /** How many people have a place. */
  readonly places?: number;
  /** Left out, the higher level first, and of a level the earlier first assessment; with a waiting list, as it stands there. */
  readonly order?: readonly EnvelopeKey[];
  /** Left out, `stop`. */
  readonly whenShort?: WhenShort;
  /** Whether the line names people by the ids of their cases; left out, only where everybody is made up. */
  readonly withPeople?: boolean;
  /** The waiting list of a register, each of its people once; who is not in it stands behind where the order asks for it. */
  readonly waiting?: readonly WaitingRow[];
  /** How many people a case stands for, a whole number from 1; left out, each stands for one. */
  readonly weightOf?: (document: Case) => number;
}

/** {@link EnvelopeOptions} as they hold. */
export interface ReadOptions extends Pick<EnvelopeOptions, "weightOf"> {
  /** In minor units. */
  readonly money: bigint | undefined;
  readonly places: number | undefined;
  readonly order: readonly EnvelopeKey[];
  readonly whenShort: WhenShort;
  readonly withPeople: boolean | undefined;
  /** By the id of the case, with the place in the list; undefined where none is given. */
  readonly waiting: ReadonlyMap<string, Waiting> | undefined;
}

/** What a waiting list says of somebody. */
export interface Waiting extends WaitingRow {
  /** From 0. */
  readonly at: number;
}

/** Options as they hold. @throws {InputError} with every issue */
export function readOptions(options: EnvelopeOptions, decimals: number): ReadOptions {
  const { money, places, waiting, whenShort = "stop", withPeople, weightOf } = options;
  const { order = waiting === undefined ? (["level", "assessed"] as const) : (["listed"] as const) } = options;
  const issues: Issue[] = [];
  const refuse = (path: string, expected: string, value: unknown): void => {
    issues.push({ code: path, path, expected, received: received(value) });
  };
  if (money === undefined && places === undefined) refuse("envelope", "money, places or both", undefined);
  if (places !== undefined && !(Number.isSafeInteger(places) && places >= 0)) {
    refuse("places", "a whole number of places from 0", places);
  }
  readOrder(order, issues);
  const list = waiting === undefined ? undefined : readWaiting(waiting, issues);
  const asksList =
    Array.isArray(order) && order.some((key: unknown) => key === "listed" || key === "applied" || key === "priority");
  if (asksList !== (waiting !== undefined)) {
    const expected = "`listed`, `applied` or `priority` in the order where there is a waiting list, and nowhere else";
    issues.push({ code: "keys-together", path: "waiting", expected, received: asksList ? "no list" : "none of them" });
  }
  const short: unknown = whenShort;
  if (short !== "stop" && short !== "skip") refuse("whenShort", '"stop" or "skip"', short);
  const people: unknown = withPeople;
  if (people !== undefined && typeof people !== "boolean") refuse("withPeople", "true or false", people);
  const read = money === undefined ? undefined : readMoney(money, decimals, issues);
  if (issues.length > 0) throw new InputError(issues);
  return {
    money: read,
    places,
    order,
    whenShort,
    withPeople,
    waiting: list,
    ...(weightOf === undefined ? {} : { weightOf }),
  };
}

function readOrder(order: unknown, issues: Issue[]): void {
  const refuse = (path: string, value: unknown, hint?: string): void => {
    const expected = `some of ${envelopeKeys.join(", ")}, each once`;
    issues.push(withHint({ code: "order", path, expected, received: received(value) }, hint));
  };
  if (!Array.isArray(order) || order.length === 0) {
    refuse("order", order);
    return;
  }
  for (const [at, key] of order.entries()) {
    if (!envelopeKeys.some((each) => each === key)) refuse(`order[${at}]`, key, hintFor(key, envelopeKeys));
    else if (order.indexOf(key) < at) refuse(`order[${at}]`, key);
  }
}

function readWaiting(given: readonly WaitingRow[], issues: Issue[]): ReadonlyMap<string, Waiting> {
  const list = new Map<string, Waiting>();
  for (const [at, row] of given.entries()) {
    if (list.has(row.case)) {
      issues.push({
        ...{ code: "row-twice", path: `waiting[${at}].case`, expected: "each case once" },
        received: received(row.case),
      });
    }
    list.set(row.case, { ...row, at });
  }
  return list;
}

function readMoney(text: string, decimals: number, issues: Issue[]): bigint {
  try {
    const minor = readScaled(text, decimals, "money");
    if (minor >= 0) return BigInt(minor);
    issues.push({ code: "below-zero", path: "money", expected: "an amount of 0 or more", received: received(text) });
  } catch (error) {
    if (!isInputError(error)) throw error;
    issues.push(...error.issues);
  }
  return 0n;
}
