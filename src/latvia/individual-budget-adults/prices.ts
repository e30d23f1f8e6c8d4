import type { UnitPriceRow } from "../../rules/cost/rule.js";
import { country } from "../regions/index.js";
import { adultsPilotPeriod } from "./period.js";

/** The unit prices of the pilot. All rest on assumptions, which their sources state. */
export const prices: readonly UnitPriceRow[] = [
  price("physiotherapist", country, "18.00", "price-specialists"),
  price("physiotherapist", "zemgale", "21.83", "price-specialists-zemgale"),
  price("occupational-therapist", country, "18.00", "price-specialists"),
  price("speech-therapist", country, "18.00", "price-specialists"),
  price("speech-therapist", "zemgale", "26.58", "price-specialists-zemgale"),
  price("dance-movement-therapy", country, "18.00", "price-specialists"),
  price("nutritionist", country, "18.00", "price-specialists"),
  price("special-pedagogue", country, "18.00", "price-specialists"),
  price("art-therapy", country, "44.29", "price-lessons"),
  price("music-therapy", country, "43.66", "price-lessons"),
  price("montessori", country, "21.03", "price-lessons"),
  price("canistherapy", country, "25.44", "price-lessons"),
  price("psychologist-adult", country, "22.00", "price-psychologist"),
  price("support-group", country, "5.38", "price-support-group"),
  price("support-person", country, "3.70", "price-helper"),
  price("companion", country, "3.70", "price-helper"),
  price("work-mentor", country, "3.70", "price-helper"),
  price("home-care", country, "3.70", "price-home-care"),
  price("home-care", "daugavpils", "3.14", "price-daugavpils"),
  price("day-care-centre", country, "13.60", "price-daugavpils"),
  price("day-care-centre", "vidzeme", "10.00", "price-aluksne"),
  price("workshop", country, "16.10", "price-daugavpils"),
  price("workshop", "vidzeme", "12.52", "price-aluksne"),
  price("group-home", country, "9.39", "price-daugavpils"),
  price("respite", country, "19.50", "price-respite"),
];

function price(service: string, place: string, amount: string, source: string): UnitPriceRow {
  return { service, place, price: amount, ...adultsPilotPeriod, source };
}
