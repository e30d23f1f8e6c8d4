import type { SampledAmount } from "../../compare/document.js";
import type { Label, Language } from "../../sources/index.js";
import type { TableColumn } from "../table/column.js";

/** An interval as documents have it; undefined where the figure is left out. */
type Interval = SampledAmount | "none" | undefined;

/** The two columns of the interval of a figure that has a column. */
export function intervalColumns({ id, label, ...form }: TableColumn): readonly TableColumn[] {
  return [
    { ...form, id: `${id}-from`, label: { lv: `${label.lv}, intervāls no`, en: `${label.en}, interval from` } },
    { ...form, id: `${id}-to`, label: { lv: `${label.lv}, intervāls līdz`, en: `${label.en}, interval to` } },
  ];
}

/** The cells of {@link intervalColumns}, empty where there is none. */
export function intervalCells(interval: Interval): readonly [low: string | undefined, high: string | undefined] {
  return interval === undefined || interval === "none" ? [undefined, undefined] : [interval.low, interval.high];
}

/**
 * The column that says of every row of weighted cases which of its figures have an interval: a file may be read without anything else. Pages
 * say it once, below.
 */
export const samplingColumn: TableColumn = {
  ...{ id: "sampling", kind: "text", forPrograms: true },
  label: { lv: "Izlases intervāls", en: "Sampling interval" },
};

const noInterval: Label = { lv: "izlases intervāla nav", en: "no sampling interval" };

/** The cell of {@link samplingColumn}. @param of which figures of the row have one; left out, none */
export function samplingCell(language: Language, of?: Label): string {
  if (of === undefined) return noInterval[language];
  return {
    lv: `${of.lv} ir, it kā lietas būtu izvēlētas nejauši, taču tā nav; pārējam ${noInterval.lv}`,
    en: `of ${of.en}, as if the cases had been drawn at random, which they were not; of the rest ${noInterval.en}`,
  }[language];
}
