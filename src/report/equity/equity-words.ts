import type { Equity, EquityMeasure, EquityMeasureId, EquityNeed, NeedKey, Sampled } from "../../equity/index.js";
import type { Unit } from "../../person/unit.js";
import { unitIn } from "../../person/unit-words.js";
import type { Label, Language } from "../../sources/index.js";
import { namedColumns } from "../columns/named-columns.js";
import { samplingCell } from "../columns/sampling-columns.js";
import type { TableRow } from "../table/cell.js";
import type { TableColumn } from "../table/column.js";

/** What a need is told by. */
export const needLabels: Readonly<Record<NeedKey, Label>> = {
  level: { lv: "Līmenis", en: "Level" },
  age: { lv: "Vecums", en: "Age" },
  hours: { lv: "Novērtētās stundas", en: "Assessed hours" },
};

/** What is measured, but for the units of a service. */
const measureLabels: Readonly<Record<Exclude<EquityMeasureId, "units" | "waiting">, Label>> = {
  "out-of-pocket": { lv: "No savas kabatas", en: "Out of pocket" },
  support: { lv: "Publiskais atbalsts", en: "Public support" },
  budget: { lv: "Budžets", en: "Budget" },
};

/** The words of rows. */
export interface Words {
  readonly language: Language;
  /** What a level, place or service is called. */
  readonly named: (key: string) => string;
}

/** What a measure is called, with its unit. */
function measureName({ measure, service = "", unit }: EquityMeasure, { language, named }: Words): string {
  if (measure === "waiting")
    return { lv: `${named(service)}, gaidīšanas dienas`, en: `${named(service)}, days waited` }[language];
  const aDay = { lv: " dienā", en: " a day" }[language];
  if (measure !== "units") return `${measureLabels[measure][language]}, ${unit}${aDay}`;
  return `${named(service)}, ${unitIn(language, unit as Unit)}${aDay}`;
}

/** The cells of a measure: what it is, of a service which one, and what it is called. */
export function measureCells(of: EquityMeasure, words: Words): readonly [id: string, name: string] {
  const { measure, service } = of;
  return [service === undefined ? measure : `${measure}-${service}`, measureName(of, words)];
}

/** The columns of a need. */
export function needColumns(keys: readonly NeedKey[]): readonly TableColumn[] {
  return keys.flatMap((key) =>
    key === "level" ? namedColumns(key, needLabels.level) : [{ id: key, kind: "text", label: needLabels[key] }],
  );
}

/** The cells of a need. */
export function needCells(need: EquityNeed, keys: readonly NeedKey[], { named, language }: Words): TableRow {
  return keys.flatMap((key) => {
    const value = need[key] ?? "none";
    const name = value === "none" ? unknown[language] : named(value);
    return key === "level" ? [value === "none" ? undefined : value, name] : [name];
  });
}

/** What has an interval where a mean has one. */
export const meanLabel: Label = { lv: "vidējam", en: "the mean" };

/** What a row of weighted cases says of intervals. @param of what has one, unless there are too few cases */
export function saidSampling(sampling: Sampled | undefined, of: Label, { language }: Words): string {
  return samplingCell(language, sampling === undefined || sampling === "none" ? undefined : of);
}

/** Of whom something is not known. */
export const unknown: Label = { lv: "nav zināms", en: "not known" };

/** A title after whose people they are, with how many. */
export function titled({ synthetic, people }: Equity, { lv, en }: Label): Label {
  const [lvStart, enStart] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [lvWithout, enWithout] =
    people.setAside === 0 ? ["", ""] : [`; nav aprēķināti: ${people.setAside}`, `; not calculated: ${people.setAside}`];
  const [lvCases, enCases] =
    people.cases === undefined ? ["", ""] : [`; lietas: ${people.cases}`, `; cases: ${people.cases}`];
  return {
    lv: `${lvStart}${lv} (cilvēki: ${people.looked}${lvWithout}${lvCases})`,
    en: `${enStart}${en} (people: ${people.looked}${enWithout}${enCases})`,
  };
}
