import type { Dated } from "../../person/dated.js";
import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Scheme } from "../../rules/scheme.js";
import { inKindScheme } from "../in-kind/index.js";
import { schemeService } from "../services/index.js";
import { sources } from "./sources.js";
import { notes } from "./in-latvian.js";

const validity = { from: "2022-01-01", to: "open" } as const;
const voucherTest = { from: "2025-02-04", to: "open" } as const;

/**
 * A technical aid for a person over 18: a one-time payment of 7.11 EUR, which the needy and residents of institutions are
 * spared; who chooses an aid dearer than the state's amount pays the difference, outside the budget.
 *
 * @example
 * compile(technicalAids, { "aid-price": "400.00", "state-amount": "350.00" });
 */
export const technicalAids: Scheme = aidScheme(
  "technical-aids",
  { lv: "Tehniskie palīglīdzekļi pilngadīgām personām", en: "Technical aids for adults" },
  { days: validity, payment: "7.11", ages: { from: 18 } },
);

/**
 * A technical aid for a child: as for adults, with a one-time payment of 1.42 EUR.
 *
 * @example
 * compile(technicalAidsChildren, { "aid-price": "400.00", "state-amount": "350.00" });
 */
export const technicalAidsChildren: Scheme = aidScheme(
  "technical-aids-children",
  { lv: "Tehniskie palīglīdzekļi bērniem", en: "Technical aids for children" },
  { days: validity, payment: "1.42", ages: { until: 18 } },
);

/**
 * A technical aid by voucher, as tested since 2025: the voucher pays up to its value, and the client what the aid costs above
 * it. Value and price are open inputs.
 *
 * @example
 * compile(technicalAidsVoucher, { "aid-price": "400.00", "voucher-value": "300.00" });
 */
export const technicalAidsVoucher: Scheme = inKindScheme({
  id: "technical-aids-voucher",
  label: { lv: "Tehniskie palīglīdzekļi ar kuponu (izmēģinājums)", en: "Technical aids by voucher (test)" },
  note: "10 474 aids are to be issued in the test. How the value of a voucher is set was not seen.",
  validity: voucherTest,
  notes,
  sources,
  inputs: [
    priceInput(),
    {
      id: "voucher-value",
      unit: "EUR per aid",
      reason: "The value of a voucher was not seen; ask for Cabinet regulation 83 of 2025-02-04 (likumi.lv, 358418).",
    },
  ],
  services: [schemeService("technical-aid", "item")],
  prices: [aidPrice(voucherTest)],
  ceilings: [
    {
      service: "technical-aid",
      price: { input: "voucher-value" },
      reason: "above-state-amount",
      bearer: "client",
      ...voucherTest,
      source: "voucher-rest",
    },
  ],
  source: "voucher",
  funder: "state",
  funderSource: "voucher",
});

function aidScheme(
  id: string,
  label: Scheme["label"],
  {
    days,
    payment,
    ages,
  }: {
    readonly days: Dated;
    readonly payment: string;
    readonly ages: { readonly from?: number; readonly until?: number };
  },
): Scheme {
  return inKindScheme({
    id,
    label,
    validity: days,
    notes,
    sources: sources.filter((source) => source.id !== "voucher"),
    inputs: [
      priceInput(),
      {
        id: "state-amount",
        unit: "EUR per aid",
        reason:
          "What the state pays for an aid of the kind stands in its contracts with providers; ask the National Rehabilitation Centre Vaivari (vtpc.lv).",
      },
    ],
    services: [schemeService("technical-aid", "item")],
    prices: [aidPrice(days)],
    ceilings: [
      {
        service: "technical-aid",
        price: { input: "state-amount" },
        reason: "above-state-amount",
        bearer: "client",
        ...days,
        source: "difference",
      },
    ],
    source: "regulation-878",
    funder: "state",
    funderSource: "regulation-878",
    besides: {
      circumstances: [
        {
          id: "needy",
          label: { lv: "Trūcīgas mājsaimniecības statuss", en: "Recognised as a needy household" },
          kind: "yes-no",
        },
        {
          id: "in-closed-setting",
          label: {
            lv: "Dzīvo ilgstošas aprūpes institūcijā, deklarēts slimnīcā vai ir ieslodzījumā",
            en: "Lives in a long-term institution, is registered at a hospital or is in prison",
          },
          kind: "yes-no",
        },
      ],
      conditions: [{ id: "age", kind: "age", ...ages, source: "one-time-payment" }],
      cover: { order: "priority", budget: "gross", source: "given-in-kind" },
      contributeOrder: "priority",
      contribute: [
        {
          method: "fixed-per-unit",
          amount: payment,
          rounding: { mode: "half-up", step: "0.01" },
          exemptions: ["needy", "in-closed-setting"].map((circumstance) => ({
            when: [{ kind: "circumstance" as const, circumstance, is: true }],
            frees: "everyone" as const,
            source: "one-time-payment",
          })),
          ...days,
          source: "one-time-payment",
        },
      ],
    },
  });
}

function aidPrice(days: Dated): Scheme["cost"]["prices"][number] {
  return {
    service: "technical-aid",
    place: "latvia",
    price: { input: "aid-price" },
    from: days.from,
    to: days.to,
    source: "price",
  };
}

function priceInput(): OpenInput {
  return {
    id: "aid-price",
    unit: "EUR per aid",
    reason: "The price of the aid that was chosen; ask its provider.",
  };
}
