import type { Label } from "../../sources/index.js";
import type { Table } from "../entry.js";
import { sourced, type Sourced } from "../last-seen.js";
import { serviceAsked } from "../services/index.js";
import { inBothLanguages } from "../latvian/index.js";
import { sources } from "./sources.js";

/** Who provides a service and pays for it. */
export type PublicPayer = "state" | "municipality";

/** A service and who is charged with it. */
export interface ChargedService {
  readonly payer: PublicPayer;
  /** Id of the service in the catalogue. */
  readonly service: string;
  /** For whom; left out, for everybody who needs it. */
  readonly label?: Label;
  readonly source: string;
}

/** Money that the state pays beside services. */
export interface StateMoney {
  readonly id: string;
  readonly label: Label;
  readonly payer: "state";
  readonly source: string;
}

/** Which services are the state's and which the municipalities'. */
export interface StateAndMunicipalTable extends Table {
  readonly services: readonly ChargedService[];
  readonly money: readonly StateMoney[];
}

const groupHome = {
  municipality: { lv: "Personām ar garīga rakstura traucējumiem", en: "For people with mental impairments" },
  returned: {
    lv: "Personām ar garīga rakstura traucējumiem, kas atgriežas no institūcijas, pusi no vienas personas izmaksām institūcijā",
    en: "For people with mental impairments who return from an institution, half of what one person costs there",
  },
  ofState: {
    lv: "Personām valsts institūcijas izveidotā grupu mājā",
    en: "For people in a group home made by a state institution",
  },
};

const ofBasket = { lv: "Minimālā sociālo pakalpojumu groza grupām", en: "For the groups of the minimum basket" };

/** Who provides and pays which service: as of 2023, and of the minimum basket since 2025. */
export const stateAndMunicipalTable: StateAndMunicipalTable = {
  schemaVersion: 1,
  id: "state-and-municipal",
  label: { lv: "Valsts un pašvaldību nodrošinātie pakalpojumi", en: "Services of the state and of municipalities" },
  note: "As the ministry described it in September 2023, and of the minimum basket as its law is reported. It says who is charged, not who must by which day: that is `minimum-basket`.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "payer-of-other-services",
      unit: "payer",
      reason:
        "Who pays for services that neither the ministry's list of 2023 nor the minimum basket names, such as specialists, therapies and transport, was not seen for the country as a whole; ask the municipality's social service, or the Ministry of Welfare.",
    },
  ],
  services: [
    ...municipal(
      "social-work",
      "psychosocial-work",
      "home-care",
      "safety-button",
      "hot-meals",
      "video-visit",
      "assisted-living",
    ),
    {
      payer: "municipality",
      service: "long-term-care",
      label: {
        lv: "Pensijas vecuma cilvēkiem un cilvēkiem ar invaliditāti",
        en: "For people of pension age and people with disability",
      },
      source: "charge-2023",
    },
    ...municipal("day-care-centre", "respite", "short-term-care", "social-assistance"),
    { payer: "municipality", service: "day-centre", source: "day-centre-two" },
    { payer: "municipality", service: "child-care", source: "child-care-municipal" },
    ...basket(
      "crisis-centre",
      "shelter",
      "workshop",
      "family-assistant",
      "social-mentor",
      "social-rehabilitation-programme",
    ),
    {
      payer: "municipality",
      service: "long-term-care",
      label: { lv: "Bez vecāku gādības palikušiem bērniem", en: "For children without parental care" },
      source: "basket-municipal",
    },
    {
      payer: "municipality",
      service: "group-home",
      label: groupHome.municipality,
      source: "group-home-municipal",
    },
    { payer: "state", service: "group-home", label: groupHome.returned, source: "group-home-of-returned" },
    { payer: "state", service: "group-home", label: groupHome.ofState, source: "group-home-of-state" },
    { payer: "state", service: "assistant", source: "charge-2023" },
    { payer: "state", service: "companion", source: "child-care-municipal" },
    { payer: "state", service: "technical-aid", source: "charge-2023" },
    {
      payer: "state",
      service: "long-term-care",
      label: {
        lv: "Pilngadīgām personām ar smagiem un ļoti smagiem GRT un neredzīgām personām",
        en: "For adults with severe and very severe mental impairments and blind adults",
      },
      source: "charge-2023",
    },
  ],
  money: [
    money("disability-pension", "Invaliditātes pensija", "Disability pension"),
    money("care-benefit", "Kopšanas pabalsts cilvēkiem ar invaliditāti", "Care benefit of people with disability"),
    money("transport-benefit", "Pabalsts transporta izdevumu kompensēšanai", "Benefit for the cost of transport"),
    money(
      "day-care-centre-co-financing",
      "Līdzfinansējums dienas aprūpes centru izveidei personām ar GRT",
      "Co-financing of day care centres for people with mental impairments",
    ),
  ],
};

/**
 * Who is charged with a service: the municipality, the state, or both for different people.
 *
 * @param service id of the service
 * @returns nothing for a service that neither the document nor the minimum basket names: its payer is open
 * @throws {InputError} for a service that is not in the catalogue
 *
 * @example
 * chargedWith("long-term-care").map(({ payer }) => payer); // ["municipality", "state"]
 */
export function chargedWith(service: string): readonly Sourced<ChargedService>[] {
  serviceAsked(service);
  const { services, sources } = stateAndMunicipalTable;
  return services.filter((row) => row.service === service).map((row) => sourced(row, sources));
}

function municipal(...services: readonly string[]): readonly ChargedService[] {
  return services.map((service) => ({ payer: "municipality", service, source: "charge-2023" }));
}

function basket(...services: readonly string[]): readonly ChargedService[] {
  return services.map((service) => ({ payer: "municipality", service, label: ofBasket, source: "basket-municipal" }));
}

function money(id: string, lv: string, en: string): StateMoney {
  return { id, label: { lv, en }, payer: "state", source: "charge-2023" };
}
