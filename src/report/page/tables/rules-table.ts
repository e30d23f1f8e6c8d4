import type { Table, TableRow } from "../../index.js";
import type { Change, Effect } from "../../../reform/index.js";
import type { RuleChanges } from "../rule-changes.js";
import type { Voice } from "../voice.js";

/** So many differences are listed; of more, the number is told. */
const mostListed = 40;

/** What differs between two sets of rules: each number with its days before and after, and rows and parts that come and go. */
export function rulesTable({ reform, effects }: RuleChanges, { say, titles }: Voice): Table {
  const others = (reform?.changes ?? []).filter(({ field }) => field === undefined);
  const all: readonly TableRow[] = [...effects.map(rowOfNumber), ...others.map((change) => rowOfPart(change, say))];
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

function rowOfNumber({ at, where, field, from, to, before, after }: Effect): TableRow {
  return [`${placeOf(at, where)}.${field}`, `${from}/${to}`, before, after];
}

function rowOfPart({ at, where, insert, end, from, to }: Change, say: Voice["say"]): TableRow {
  const what =
    insert !== undefined
      ? say("jaunas rindas", "new rows")
      : end === true
        ? say("beidzas", "ends")
        : say("citā veidā", "in another form");
  return [placeOf(at, where), `${from}/${to}`, undefined, what];
}

/** Such as `entitle.amounts[level-2]`. */
function placeOf(at: string, where: Change["where"] = {}): string {
  const keys = Object.entries(where).flatMap(([key, value]) => (key === "from" ? [] : [String(value)]));
  return keys.length === 0 ? at : `${at}[${keys.join(", ")}]`;
}
