import type { UnitPriceRow } from "../../rules/cost/rule.js";
import { country } from "../regions/index.js";
import { pilotYear } from "./period.js";

/** The unit prices of the pilot year. All rest on assumptions, which their sources state. */
export const prices: readonly UnitPriceRow[] = [
  price("psychologist-parents", country, "22.00", { source: "price-psychologist" }),
  price("psychologist-child", country, "22.00", { source: "price-psychologist" }),
  price("parent-support-group", country, "5.38", { source: "price-support-group" }),
  price("respite", country, "34.56", { source: "price-respite" }),
  price("respite", "zemgale", "19.50", { source: "price-respite-zemgale" }),
  price("respite", "latgale", "14.50", { source: "price-respite-latgale", from: "2019-01-01" }),
  price("respite", "riga-region", "29.00", { source: "price-respite-riga-region", from: "2019-05-01" }),
  price("child-care", country, "3.70", { source: "price-child-care" }),
  price("child-care", "jelgava", "3.80", { source: "price-child-care-jelgava" }),
  price("child-care", "daugavpils", "3.14", { source: "price-child-care-daugavpils" }),
  price("assistant", country, "3.70", { source: "price-assistant" }),
  price("day-care-centre", country, "13.60", { source: "price-day-care" }),
  price("day-care-centre", "vidzeme", "8.77", { source: "price-day-care-vidzeme", from: "2019-02-01" }),
  price("physiotherapist", country, "18.00", { source: "price-specialists" }),
  price("physiotherapist", "zemgale", "21.83", { source: "price-specialists-zemgale" }),
  price("occupational-therapist", country, "18.00", { source: "price-specialists" }),
  price("speech-therapist", country, "18.00", { source: "price-specialists" }),
  price("speech-therapist", "zemgale", "26.58", { source: "price-specialists-zemgale" }),
  price("montessori", country, "21.03", { source: "price-lessons" }),
  price("music-therapy", country, "43.66", { source: "price-lessons" }),
  price("dance-movement-therapy", country, "18.00", { source: "price-specialists" }),
];

/** A price to the end of the pilot year; where none of its own is in force yet, a place has the wider place's price. */
function price(
  service: string,
  place: string,
  amount: string,
  { source, from = pilotYear.from }: { readonly source: string; readonly from?: string },
): UnitPriceRow {
  return { service, place, price: amount, from, to: pilotYear.to, source };
}
