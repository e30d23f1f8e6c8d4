import { withArguments } from "../../errors/index.js";
import { units } from "../../person/unit.js";
import type { Certainty, Language, Source } from "../../sources/index.js";
import type { Entry } from "../entry.js";
import { lastSeen } from "../last-seen.js";
import { isDate, isFields, isFigure, isNumber, openInput, roundingWords, type Fields } from "./leaves.js";
import { inLanguage, type Said } from "./said.js";
import { nameOf, textOf } from "./words.js";

/** One figure of an entry, as a lawyer looks for it. */
export interface EntryParameter {
  /** Where it stands in the document, such as `cost.prices[3].price`. */
  readonly path: string;
  /** The same with names instead of numbers, such as `cost.prices[respite zemgale].price`. */
  readonly name: string;
  /** The figure with its unit where the document has one, or the words of a rule without a figure. */
  readonly value: string;
  /** Id of its source; undefined only for a rounding, which is a step of the method and may have none. */
  readonly source: string | undefined;
  /** How sure its source is; `open` where whoever calculates must give it. */
  readonly certainty: Certainty | "open" | undefined;
  /** The first day on which it holds; undefined where the document gives no days. */
  readonly from: string | undefined;
  /** The last day, or `"open"`. */
  readonly to: string | undefined;
  /** The day on which it was last seen, where its source states no end; after it the figure is a projection. */
  readonly seenOn: string | undefined;
}

/** What figures inherit from the objects around them. */
interface Surroundings {
  readonly path: string;
  readonly name: string;
  readonly source: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly seenOn: string | undefined;
  readonly unit: string | undefined;
  /** What a list calls the figure, and what it says of it. */
  readonly remark: string;
}

/** A number as people read it: `18.00 EUR per hour (Fizioterapeits; 45 minutes)`. */
function withUnit(value: string | number, { unit, remark }: Surroundings, { text }: Said): string {
  const per = units.some((each) => each === unit) ? `EUR per ${unit}` : unit;
  return `${value}${per === undefined ? "" : ` ${text(per)}`}${remark === "" ? "" : ` (${remark})`}`;
}

/**
 * Every figure of an entry with its source, days and certainty, in the order of its document.
 *
 * The figures of an object that names a source are its numbers, open inputs and roundings; an object with a source but
 * without figures is one parameter, whose value is its text. The places of a scheme are left out: they stand in `regions`.
 *
 * @param language of units and remarks; names of fields and ids stay as the document has them
 *
 * @example
 * parametersOf(entryById("thresholds")).find(({ value }) => value === "187 EUR per month")?.source;
 */
export function parametersOf(entry: Entry, language: Language = "en"): readonly EntryParameter[] {
  return withArguments([["entry", entry, "object", "an entry"]], () => numbersOf(entry, inLanguage[language]));
}

function numbersOf({ kind, document, sources }: Entry, said: Said): readonly EntryParameter[] {
  const known = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const found: EntryParameter[] = [];
  const skipped = kind === "scheme" || kind === "compensation" ? "places" : undefined;
  const start = {
    path: "",
    name: "",
    source: undefined,
    from: undefined,
    to: undefined,
    seenOn: undefined,
    unit: undefined,
    remark: "",
  };
  for (const [key, value] of Object.entries(document)) {
    if (key !== skipped && key !== "validity" && isFigure(key, value)) visit(value, { ...start, path: key, name: key });
  }
  return found;

  function visit(value: unknown, around: Surroundings): void {
    if (isNumber(value)) add(around, withUnit(value, around, said));
    else if (Array.isArray(value)) {
      for (const [index, element] of (value as readonly unknown[]).entries()) {
        visit(element, {
          ...around,
          path: `${around.path}[${index}]`,
          name: around.name + nameOf(element, index),
        });
      }
    } else if (isFields(value)) visitFields(value, around);
  }

  function visitFields(fields: Fields, around: Surroundings): void {
    const input = openInput(fields);
    if (input !== undefined) {
      add(around, `${said.open}: ${input}`, "open");
      return;
    }
    const rounding = roundingWords(fields);
    if (rounding !== undefined) {
      add(around, said.rounding(rounding));
      return;
    }
    const { source, from, to, seenOn, unit, listed, note } = fields;
    const inside: Surroundings = {
      ...around,
      source: typeof source === "string" ? source : around.source,
      from: isDate("from", from) ? from : around.from,
      to: isDate("to", to) ? to : around.to,
      seenOn: typeof seenOn === "string" ? seenOn : around.seenOn,
      unit: typeof unit === "string" ? unit : around.unit,
      remark: [listed, note]
        .filter((text) => typeof text === "string")
        .map(said.text)
        .join("; "),
    };
    const before = found.length;
    for (const [key, value] of Object.entries(fields)) {
      if (!isFigure(key, value)) continue;
      visit(value, { ...inside, path: `${around.path}.${key}`, name: `${around.name}.${key}` });
    }
    const own = found.slice(before).some((parameter) => parameter.source === source);
    if (typeof source !== "string" || own) return;
    const { reading } = fields;
    add(inside, typeof reading === "string" ? said.reading(reading) : textOf(fields) || said.label(fields["label"]));
  }

  function add(around: Surroundings, value: string, certainty?: "open"): void {
    const { path, name, source, from, to } = around;
    const stated = source === undefined ? undefined : known.get(source);
    found.push({
      path,
      name,
      value,
      source,
      certainty: certainty ?? stated?.certainty,
      from,
      to,
      seenOn: certainty === undefined ? lastSeen(around, stated) : undefined,
    });
  }
}
