import { pathOf, type Issue } from "../../errors/index.js";
import { languages } from "../../sources/index.js";
import { formAt, type AnyForm, type Form, type Keys, type ObjectForm, type UnionForm } from "../forms/form.js";
import { isRecord, type Values } from "../forms/thorough-place.js";
import { checkDefaults, defaultForms, defaultKeys, unusedDefault, type DefaultKey } from "./check-defaults.js";
import type { Filled, FilledPlace, WrittenOut } from "./filled.js";

type Path = readonly PropertyKey[];

interface Filling {
  readonly defaults: Values;
  /** Whether the defaults are wrong: what rows then lack is nobody's mistake but theirs. */
  readonly isWrong: boolean;
  readonly places: Map<string, FilledPlace>;
  isFilled: boolean;
  /** Paths of rows that need a source though their form would let them go without. */
  readonly sourced: readonly string[];
}

/**
 * Fills in what the rows of a document leave out: `source`, `from` and `to` where the form needs them and `defaults` says them, and of a
 * label in one language the same words in the other. What stands there is never changed; `defaults` are left out, for they say no more.
 *
 * @param writeOut writes out what the document leaves out as a whole; gives the same object where that is nothing
 * @returns undefined where there is nothing to fill in
 */
export function fill(
  value: unknown,
  form: Form,
  writeOut: (document: Values) => WrittenOut = (document) => ({ document }),
): Filled | undefined {
  if (!isRecord(value)) return undefined;
  const { defaults, ...rest } = value;
  const isWritten = Object.hasOwn(value, "defaults") && defaults !== undefined;
  const issues: Issue[] = [];
  if (isWritten) checkDefaults(defaults, issues);
  const own = isWritten && isRecord(defaults) ? defaults : {};
  const given = isWritten ? rest : value;
  const { document: whole, missing = [], sourced = [] } = writeOut(given);
  const filling: Filling = {
    defaults: own,
    isWrong: issues.length > 0,
    places: new Map(missing),
    isFilled: isWritten || whole !== given || missing.length > 0,
    sourced,
  };
  const filled = filledOf(whole, form, [], filling);
  if (!filling.isFilled) return undefined;
  const { places } = filling;
  const used = new Set([...places.values()].map(({ key }) => key));
  const unused = defaultKeys.filter((key) => own[key] !== undefined && !used.has(key));
  return { value: filled, issues, unused: unused.map((key) => unusedDefault(key, own[key])), places };
}

function filledOf(value: unknown, form: AnyForm, path: Path, filling: Filling): unknown {
  if (form.kind === "list") return Array.isArray(value) ? filledList(value, form.each, path, filling) : value;
  if (form.kind === "either") {
    const option = form.options.find((each) => (each.kind === "list" ? Array.isArray(value) : fits(value, each)));
    return option === undefined ? value : filledOf(value, option, path, filling);
  }
  // Of records by id there are none with rows.
  if (!isRecord(value)) return value;
  if (form.kind === "object") return filledRow(value, form, path, filling);
  const option = form.kind === "tagged" ? optionOf(value, form) : undefined;
  return option === undefined ? value : filledOf(value, option, path, filling);
}

/** A list with the holes of the one that was given; what else it has of its own, such as a constructor, is not asked. */
function filledList(value: readonly unknown[], each: Form, path: Path, filling: Filling): readonly unknown[] {
  const copy = new Array<unknown>(value.length);
  for (let index = 0; index < value.length; index += 1) {
    if (index in value) copy[index] = filledOf(value[index], each, [...path, index], filling);
  }
  return copy;
}

/** Whether an object is one of this form, but for what may be filled in. */
function fits(value: unknown, form: AnyForm): boolean {
  if (form.kind !== "object" || !isRecord(value)) return false;
  return (
    Object.keys(value).every((key) => Object.hasOwn(form.keys, key)) &&
    Object.keys(form.keys).every((key) => {
      return form.keys[key]?.kind === "optional" || Object.hasOwn(value, key) || isFillable(form.keys, key);
    })
  );
}

function optionOf(value: Values, { by, options }: UnionForm): Form | undefined {
  return options.find((each) => {
    // What is told apart by a word under a key is an object, and has words there.
    const [words, isOptional] = formAt((each as ObjectForm).keys[by] as Form);
    const tag = value[by];
    return tag === undefined ? isOptional : words.kind === "one-of" && words.values.some((word) => word === tag);
  });
}

function filledRow(value: Values, { keys }: ObjectForm, path: Path, filling: Filling): Values {
  if (isLabel(keys)) return filledLabel(value, path, filling);
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(keys)) {
    // The key is one of the form.
    const [form] = formAt(keys[key] as Form);
    const below = [...path, key];
    if (Object.hasOwn(value, key)) copy[key] = filledOf(value[key], form, below, filling);
    else if (form.kind === "object" && isLabel(form.keys)) noteLabel(below, below, filling);
  }
  for (const key of defaultKeys) {
    const isFillableHere = isFillable(keys, key) || (key === "source" && filling.sourced.includes(pathOf(...path)));
    if (!isFillableHere || Object.hasOwn(value, key)) continue;
    const said = filling.defaults[key];
    // A period that must end does not end with "open".
    const isSaid = said !== undefined && (keys[key] === defaultForms[key] || said !== "open");
    if (!isSaid && !filling.isWrong) continue;
    if (isSaid) copy[key] = said;
    filling.places.set(pathOf(...path, key), { key, row: pathOf(...path) });
  }
  return copy;
}

/** Whether what may be left out where `defaults` say it must stand under a key: ids of a source and days, and no numbers `from` and `to`. */
function isFillable(keys: Keys, key: string): key is DefaultKey {
  const form = keys[key];
  if (key === "to") return form === defaultForms.to || form === defaultForms.from;
  return (key === "source" || key === "from") && form === defaultForms[key];
}

/** Whether an object has a text in each language, and nothing else. */
function isLabel(keys: Keys): boolean {
  return Object.keys(keys).length === languages.length && languages.every((language) => Object.hasOwn(keys, language));
}

function filledLabel(value: Values, path: Path, filling: Filling): Values {
  const [only, ...others] = languages.filter((language) => Object.hasOwn(value, language));
  if (only === undefined) for (const language of languages) noteLabel([...path, language], path, filling);
  if (only === undefined || others.length > 0) return value;
  filling.isFilled = true;
  // What is no text is said once, of the language in which it stands.
  if (typeof value[only] !== "string")
    return { ...Object.fromEntries(languages.map((language) => [language, ""])), ...value };
  return { ...value, ...Object.fromEntries(languages.map((language) => [language, value[only]])) };
}

/** A label that is missing is one issue, which says that one language is enough. */
function noteLabel(path: Path, label: Path, filling: Filling): void {
  filling.isFilled = true;
  filling.places.set(pathOf(...path), { key: "label", row: pathOf(...label), hint: 'One of "lv" and "en" is enough.' });
}
