/** A kind of argument: what is right, and every way in which it can be wrong. */
export interface Kind {
  readonly right: unknown;
  readonly wrong: readonly unknown[];
}

const first = 17_775;
const last = 17_804;
const noNumbers = [
  undefined,
  null,
  true,
  "",
  "x",
  "1990-05-05",
  "2018-09",
  {},
  [],
  [first],
  10n,
  Symbol("day"),
  String,
];

const noDates = [...noNumbers, new Date(0), NaN, Infinity, -Infinity, 17_775.5, Number.MAX_VALUE];
const noDays = [...noDates, -25_568, 84_006];
const noRows = [
  ...[undefined, null, true, "2018-09-01", "", 5, NaN, [], {}, String, { from: first }, { to: last }],
  ...noDays.flatMap((none) => [
    { from: none, to: last },
    { from: first, to: none },
    { from: none, to: none },
  ]),
];
const noPeriods = [...noRows, { from: last, to: first }];
const right = { from: first, to: last, value: "I" };

function listsOf(entry: unknown, wrong: readonly unknown[]): readonly unknown[] {
  const holes = new Array<unknown>(1);
  return [undefined, null, "2018-09-01", 5, {}, String, holes, ...wrong.flatMap((each) => [[each], [entry, each]])];
}

export const aDay: Kind = { right: first, wrong: noDays };
export const aMonth: Kind = { right: 24_000, wrong: [...noDates, 22_799, 26_400] };
export const aPeriod: Kind = { right, wrong: noPeriods };
export const periods: Kind = { right: [right], wrong: listsOf(right, noPeriods) };
export const rows: Kind = { right: [right], wrong: listsOf(right, noRows) };
export const changeDays: Kind = { right: [first + 1], wrong: listsOf(first, [...noDates, -25_568, 84_007]) };
export const wholeNumber: Kind = { right: 2020, wrong: [...noNumbers, NaN, Infinity, 0.5, 1e300] };
export const anything: Kind = { right: "2019-02-29", wrong: [] };
export const aText: Kind = { right: "2018-09-01", wrong: [undefined, null, 5, NaN, {}, [], String] };
export const textOrNone: Kind = { right: undefined, wrong: aText.wrong.filter((none) => none !== undefined) };
export const aFunction: Kind = { right: () => undefined, wrong: [undefined, null, "f", 5, {}] };
export const weekdays: Kind = { right: 31, wrong: [...noNumbers, NaN, 0.5, -1, 128] };

/** One of some words, of which one is given. */
export function choice(given: unknown, isOptional = false): Kind {
  const none = [null, "", "other", 5, NaN, {}, [], [given]];
  return { right: given, wrong: isOptional ? none : [undefined, ...none] };
}

/** A number within bounds; 5 is. */
export const smallNumber: Kind = { right: 5, wrong: [...wholeNumber.wrong, -4000, 4000] };

export const ages: Kind = {
  right: { from: 2, until: 7 },
  wrong: [undefined, null, 5, "2", [], {}, { from: "2" }, { from: 2, until: "7" }, { from: NaN, until: null }],
};
export const grace: Kind = {
  right: { days: 5, then: "all" },
  wrong: [undefined, null, 5, "all", [], {}, { days: 5 }, { days: "5", then: "all" }, { days: 5, then: "x" }],
};
export const partRule: Kind = {
  right: { basis: "months-remaining", startedMonth: "counts" },
  wrong: [undefined, null, "actual/actual", {}, { basis: "30/360" }, { basis: "months-remaining" }],
};
export const ties: Kind = { right: "later", wrong: [undefined, null, "x", {}, [], { prefer: "I" }] };
