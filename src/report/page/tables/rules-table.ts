import { writtenNumber, type Table, type TableCell, type TableRow } from "../../index.js";
import type { Change, Effect } from "../../../reform/index.js";
import type { RuleChanges } from "../rule-changes.js";
import type { Voice } from "../voice.js";

/** So many differences are listed; of more, the number is told. */
const mostListed = 40;

/** What differs is mostly a number, and may be a word. */
const decimalForm = /^-?\d+(?:\.\d+)?$/u;

/** What differs between two sets of rules: each number with its days before and after, and rows and parts that come and go. */
export function rulesTable({ reform, effects }: RuleChanges, voice: Voice): Table {
  const { say, titles } = voice;
  const changes = reform?.changes ?? [];
  // What goes along with a change is told by it, as rows and parts are by theirs.
  const ofNumbers = new Set(changes.flatMap(({ id, field }) => (field === undefined ? [] : [id])));
  const others = changes.filter(({ field }) => field === undefined);
  const all: readonly TableRow[] = [
    ...effects
      .filter(({ change, what }) => what === "changed" && ofNumbers.has(change))
      .map((each) => rowOfNumber(each, voice)),
    ...others.map((change) => rowOfPart(change, voice)),
  ];
  const rest = all.length - Math.min(all.length, mostListed);
  const more: TableRow = [say(`un vēl ${rest}`, `and ${rest} more`), undefined, undefined, undefined];
  return {
    id: "rules",
    title: titles(`noteikumos atšķiras: ${all.length}`, `differences of the rules: ${all.length}`),
    columns: [
      { id: "where", kind: "text", label: { lv: "Kur noteikumos", en: "Where in the rules" } },
      { id: "days", kind: "text", label: { lv: "Dienas", en: "Days" } },
      { id: "before", kind: "text", label: { lv: "Pirms", en: "Before" } },
      { id: "after", kind: "text", label: { lv: "Pēc", en: "After" } },
    ],
    rows: [...all.slice(0, mostListed), ...(rest === 0 ? [] : [more])],
  };
}

function rowOfNumber({ at, where, field = "", before = "", after = "", ...days }: Effect, voice: Voice): TableRow {
  const written = (value: string) => (decimalForm.test(value) ? writtenNumber(value, voice.language) : value);
  return [`${placeOf(at, where)}.${field}`, daysOf(days, voice), written(before), written(after)];
}

function daysOf({ from, to }: Pick<Effect, "from" | "to">, { say, day }: Voice): TableCell {
  return to === "open"
    ? say(`no ${day(from)}`, `from ${from}`)
    : say(`${day(from)} līdz ${day(to)}`, `${from} to ${to}`);
}

function rowOfPart({ at, where, insert, end, ...days }: Change, voice: Voice): TableRow {
  const { say } = voice;
  const what =
    insert !== undefined
      ? say("jaunas rindas", "new rows")
      : end === true
        ? say("beidzas", "ends")
        : say("citā veidā", "in another form");
  return [placeOf(at, where), daysOf(days, voice), undefined, what];
}

/** Such as `entitle.amounts[level-2]`, whatever the order of the keys in a file. */
function placeOf(at: string, where: Change["where"] = {}): string {
  const sorted = Object.entries(where).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const keys = sorted.flatMap(([key, value]) => (key === "from" ? [] : [String(value)]));
  return keys.length === 0 ? at : `${at}[${keys.join(", ")}]`;
}
