import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import { places } from "../regions/index.js";
import { serviceTable } from "../services/index.js";
import { sources } from "./sources.js";
import { withLatvianInputs, inBothLanguages } from "../latvian/index.js";
import { notes } from "./in-latvian.js";

const inForce = { from: "2019-01-01", to: "open" } as const;

/** The services that the ministry's page names as examples; any other of the person's plan counts too. */
const namedServices = [
  ["home-care", "hour"],
  ["day-centre", "day"],
  ["day-care-centre", "day"],
  ["group-home", "24h"],
  ["workshop", "day"],
  ["respite", "24h"],
  ["social-rehabilitation", "session"],
  ["psychosocial-rehabilitation", "session"],
  ["specialist-consultation", "session"],
  ["group-class", "group-session"],
  ["family-assistant", "hour"],
] as const;

/**
 * Money follows the client (*nauda seko klientam*): the state compensates in part the municipality that serves a person who left a
 * state institution for the community on or after 1 July 2018.
 *
 * Whether a service that the ministry's page names counts also where it does not stand in the plan is a reading: here it does not, and
 * `gate: { ...moneyFollowsClient.gate, services: "listed-or-in-plan" }` is the other.
 *
 * The amounts, the days of a hospital stay that are borne and the list of excluded programmes are open inputs.
 *
 * @example
 * compileCompensation(moneyFollowsClient, {
 *   "amount-adult": "400.00",
 *   "amount-child": "500.00",
 *   "hospital-grace": "30",
 *   "excluded-programmes": "none",
 * });
 */
export const moneyFollowsClient: CompensationScheme = {
  schemaVersion: 1,
  kind: "compensation",
  id: "money-follows-client",
  version: "1",
  label: { lv: "Nauda seko klientam", en: "Money follows the client" },
  note: "Cabinet regulation No. 797 of 2018 as far as it is known without its text: who, from when, for which services. How much and by which deadlines is not public.",
  validity: inForce,
  currency: "EUR",
  minorUnit: 2,
  sources: inBothLanguages(sources),
  inputs: withLatvianInputs(
    [
      amountInput("amount-adult", "an adult"),
      amountInput("amount-child", "a child"),
      {
        id: "hospital-grace",
        unit: "days of a stay in hospital",
        reason:
          "Nothing is published on stays in hospital; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).",
      },
      {
        id: "excluded-programmes",
        unit: "the programmes whose services exclude compensation, as deliveries name them in paidBy",
        reason:
          "The ministry's page names them in a sentence that is cut in what could be read (and footnotes 1 to 3): services paid under Cabinet regulation No. 829 or by the deinstitutionalisation project are likely; ask the Ministry of Welfare.",
        list: true,
      },
    ],
    notes,
  ),
  places: places(inForce),
  groups: [
    {
      id: "adult-mental",
      label: {
        lv: "Pilngadīgas personas ar smagiem vai ļoti smagiem garīga rakstura traucējumiem",
        en: "Adults with severe or very severe mental impairments",
      },
    },
    { id: "adult-blind", label: { lv: "Pilngadīgas neredzīgas personas", en: "Blind adults" } },
    {
      id: "child-to-4",
      label: {
        lv: "Bērni līdz 4 gadiem ar smagiem vai ļoti smagiem garīgās un fiziskās attīstības traucējumiem",
        en: "Children to 4 with severe or very severe impairments of mental and physical development",
      },
    },
    {
      id: "child-from-4",
      label: {
        lv: "Bērni no 4 līdz 18 gadiem ar smagiem vai ļoti smagiem garīga rakstura traucējumiem",
        en: "Children from 4 to 18 with severe or very severe mental impairments",
      },
    },
    {
      id: "group-home-of-institution",
      label: {
        lv: "Personas, kas pārtraukušas saņemt VSAC izveidotas grupu mājas (dzīvokļa) pakalpojumu",
        en: "People who left a group home made by the institution",
      },
    },
    {
      id: "severe-mental",
      label: { lv: "Smagi vai ļoti smagi garīga rakstura traucējumi", en: "Severe or very severe mental impairments" },
    },
    {
      id: "severe-mental-and-physical",
      label: {
        lv: "Smagi vai ļoti smagi garīgās un fiziskās attīstības traucējumi",
        en: "Severe or very severe impairments of mental and physical development",
      },
    },
  ],
  circumstances: [
    {
      id: "compensated-as-child",
      label: { lv: "NSK piemērots līdz 18 gadu vecumam", en: "Money followed before the 18th birthday" },
      kind: "yes-no",
    },
  ],
  services: namedServices.map(([id, unit]) => {
    const label = serviceTable.services.find((service) => service.id === id)?.label ?? { lv: id, en: id };
    return { id, label, unit };
  }),
  leaving: { onOrAfter: "2018-07-01", source: "page-groups" },
  qualify: [
    {
      id: "adults",
      groups: ["adult-mental", "adult-blind", "group-home-of-institution"],
      when: [{ kind: "age", from: 18 }],
      ...inForce,
      source: "page-groups",
    },
    {
      id: "children-to-4",
      groups: ["child-to-4"],
      when: [
        { kind: "age", until: 4 },
        { kind: "target-group", groups: ["severe-mental-and-physical"] },
      ],
      ...inForce,
      source: "page-groups",
    },
    {
      id: "children-from-4",
      groups: ["child-to-4", "child-from-4"],
      when: [
        { kind: "age", from: 4, until: 18 },
        { kind: "target-group", groups: ["severe-mental"] },
      ],
      ...inForce,
      source: "page-groups",
    },
    {
      id: "after-18",
      groups: ["child-to-4", "child-from-4"],
      when: [
        { kind: "age", from: 18 },
        { kind: "target-group", groups: ["severe-mental-and-physical"] },
        { kind: "disability", statuses: ["group-1", "group-2"] },
        { kind: "circumstance", circumstance: "compensated-as-child", is: true },
      ],
      ...inForce,
      source: "page-after-18",
    },
  ],
  gate: { services: "any-in-plan", per: "claimant", source: "gate-of-plan" },
  absences: [
    {
      id: "institution",
      kind: "absence",
      settings: ["institution"],
      graceDays: 0,
      then: "all",
      source: "no-long-term-care",
    },
    { id: "away", kind: "absence", settings: ["abroad", "prison"], graceDays: 0, then: "all", source: "abroad" },
    {
      id: "hospital",
      kind: "absence",
      settings: ["hospital"],
      graceDays: { input: "hospital-grace" },
      then: "after-grace",
      source: "hospital-grace",
    },
  ],
  death: { dayOfDeath: "counts", source: "day-of-death" },
  excludes: { programmes: { input: "excluded-programmes" }, source: "page-excluded" },
  claimant: { residence: "declared", source: "declared-residence" },
  amount: {
    method: "fixed-per-month",
    partMonth: "by-day",
    rates: [
      { amount: { input: "amount-adult" }, when: [{ kind: "age", from: 18 }], ...inForce, source: "amounts" },
      { amount: { input: "amount-child" }, when: [{ kind: "age", until: 18 }], ...inForce, source: "amounts" },
    ],
    rounding: { mode: "half-up", step: "0.01" },
    source: "amounts",
  },
};

function amountInput(id: string, who: "an adult" | "a child"): CompensationScheme["inputs"][number] {
  return {
    id,
    unit: `EUR per month of ${who}`,
    reason: `No public source gives the compensation for ${who}; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).`,
  };
}
