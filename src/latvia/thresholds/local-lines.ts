import type { Label } from "../../sources/index.js";

/** A low-income line that a municipality has set, as it was seen on a day; its first and last day were not. */
export interface LocalLine {
  readonly id: string;
  /** Id of the municipality. */
  readonly place: string;
  /** For whose household it is. */
  readonly label: Label;
  readonly person: "first" | "further";
  readonly amount: string;
  readonly unit: "EUR per month";
  readonly seenOn: string;
  readonly source: string;
}

const any: Label = { lv: "Mājsaimniecība", en: "Household" };
const weaker: Label = {
  lv: "Viens vecāks ar bērniem vai mājsaimniecība, kurā visi ir pensionāri vai personas ar invaliditāti",
  en: "Single parent, or household of pensioners or people with disability alone",
};
const alone: Label = {
  lv: "Viens dzīvojošs pensionārs vai persona ar invaliditāti",
  en: "Pensioner or person with disability who lives alone",
};

/** Low-income lines of municipalities, which lie between the needy line and the maximum. */
export const localLines: readonly LocalLine[] = [
  liepaja("liepaja-first", any, "first", "336"),
  liepaja("liepaja-further", any, "further", "235"),
  liepaja("liepaja-weaker-first", weaker, "first", "375"),
  liepaja("liepaja-weaker-further", weaker, "further", "263"),
  liepaja("liepaja-alone", alone, "first", "390"),
];

function liepaja(id: string, label: Label, person: LocalLine["person"], amount: string): LocalLine {
  const seen = { seenOn: "2021-01-06", source: "liepaja-2021" };
  return { id, place: "liepaja", label, person, amount, unit: "EUR per month", ...seen };
}
