import type { Case } from "../../src/person/case.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { madeUpCase, madeUpScheme } from "./made-up.js";

const source = "nobody";
const days = { from: "2024-01-01", to: "2025-12-31", source };
const rounding = { mode: "half-up", step: "0.01" } as const;

/** A scheme by which a result has every kind of figure: a client and a relative who pay, unit costs, ceilings, periods. */
export const rich: Scheme = {
  ...madeUpScheme,
  limits: [
    {
      id: "sessions",
      kind: "most-units",
      per: "month",
      services: ["physiotherapy"],
      amounts: [{ most: "1.5", ...days }],
      ...days,
    },
  ],
  entitle: {
    ...madeUpScheme.entitle,
    budgetPeriods: { method: "months", months: 2, source },
    maximum: [{ amount: "250.00", partPeriods: "whole", ...days }],
  },
  cost: {
    ...madeUpScheme.cost,
    ceilings: [{ service: "physiotherapy", price: "20.00", reason: "above-ceiling", bearer: "client", ...days }],
  },
  cover: { ...madeUpScheme.cover, budget: "gross" },
  contributeOrder: "priority",
  contribute: [{ method: "share-of-income", share: "0.01", rounding: { mode: "down", step: "0.01" }, ...days }],
  liableRelatives: [
    {
      relations: ["parent"],
      protected: { amounts: [{ amount: "780.00", ...days }] },
      atMost: { share: "0.50", rounding },
      ...days,
    },
  ],
  fund: {
    splitAt: "line",
    method: "first-down-rest",
    shares: [
      {
        id: "project",
        label: { lv: "Projekts", en: "Project" },
        method: "unit-cost",
        rates: [{ service: "physiotherapy", rate: "18.00", ...days }],
        rounding,
        ...days,
      },
      { id: "town", label: { lv: "Pašvaldība", en: "Municipality" }, method: "rest", ...days },
    ],
  },
};

const always = { from: "2024-01-01", to: "open" };
/** A person to whom all of it happens. */
export const person: Case = {
  ...madeUpCase,
  period: { from: "2024-03-01", to: "2024-06-30" },
  relatives: [
    {
      id: "mother",
      relation: "parent",
      ...always,
      household: [{ size: 1, ...always }],
      incomes: [{ id: "wage", kind: "wage", amountPerMonth: "785.00", ...always }],
    },
  ],
  decisions: [
    {
      id: "spring",
      decidedOn: "2024-03-20",
      budgetPeriod: "1",
      adjustments: [{ id: "more", amount: "50.00", reason: "A second child needs care", decidedBy: "commission" }],
    },
  ],
};
