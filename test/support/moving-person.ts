import { institutionContribution } from "../../src/latvia/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";

/** The rules of the first municipality. */
export const here = compile(institutionContribution, { "price-day": "52.72" });
/** The same rules under another name: those of the second. */
export const there = compile({ ...institutionContribution, id: "institution-there" }, { "price-day": "52.72" });

/** A made-up person in long-term care with a pension of 500.00, who moves on 16 April. */
export function asked(from: string, to: string): Case {
  return {
    schemaVersion: 1,
    id: "april",
    synthetic: true,
    period: { from, to },
    client: { id: "person", birthDate: "1940-02-11" },
    residences: [
      { kind: "declared", place: "riga", from: "2010-01-01", to: "2024-04-15" },
      { kind: "declared", place: "jurmala", from: "2024-04-16", to: "open" },
    ],
    settings: [{ kind: "institution", from: "2010-01-01", to: "open" }],
    assessments: [
      { id: "first", instrument: "social-service-assessment", date: "2023-11-20", decidedOn: "2023-11-20" },
    ],
    incomes: [{ id: "pension", kind: "pension", amountPerMonth: "500.00", from: "2010-01-01", to: "open" }],
    relatives: [],
    plan: {
      lines: [
        {
          ...{ id: "place", service: "long-term-care", quantity: "1", unit: "day", per: "day", priority: 1 },
          ...{ from: "2024-04-01", to: "2024-04-30" },
        } as const,
      ],
    },
  };
}

/** What the first half of April leaves behind. */
export const before = calculate(asked("2024-04-01", "2024-04-15"), here).closing as Position;
/** The second half of April. */
export const second = asked("2024-04-16", "2024-04-30");
