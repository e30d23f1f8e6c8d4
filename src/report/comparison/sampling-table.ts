import type { SampledMeasures } from "../../compare/index.js";
import type { Label } from "../../sources/index.js";
import type { TableRow } from "../table/cell.js";
import type { TableColumn } from "../table/column.js";
import { ofPeople } from "./bin-texts.js";
import { measures, moments, type Words } from "./comparison-columns.js";

/** What the table of intervals is called. */
export const samplingTitle: Label = {
  lv: "intervāls 1,96 standartkļūdas uz katru pusi, it kā lietas būtu izvēlētas nejauši; tās nav izvēlētas nejauši",
  en: "interval of 1.96 standard errors to each side, as if the cases had been drawn at random; they were not",
};

const ends = { low: { lv: "no", en: "from" }, high: { lv: "līdz", en: "to" } } as const;
const momentIds = ["before", "after", "change"] as const;
const endIds = ["low", "high"] as const;

/** Two columns of an interval, for each amount. */
export function samplingColumns(currency: string): readonly TableColumn[] {
  return momentIds.flatMap((moment) =>
    endIds.map((end): TableColumn => {
      const [name, of] = [moments[moment], ends[end]];
      const label = { lv: `${name.lv}, ${of.lv}`, en: `${name.en}, ${of.en}` };
      return { id: `${moment}-${end}`, kind: "money", label, unit: currency };
    }),
  );
}

/** A row of each measure. */
export function samplingRows(sampling: SampledMeasures, say: Words["say"]): readonly TableRow[] {
  return ofPeople.map((measure) => {
    const of = sampling[measure];
    return [measure, say(measures[measure]), ...momentIds.flatMap((moment) => [of[moment].low, of[moment].high])];
  });
}
