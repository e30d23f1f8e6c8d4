import { applyReform, type Reform } from "../../src/doors/reform.js";
import type { Case } from "../../src/person/case.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { drawCase } from "../arbitraries/case.js";
import { drawSituation, type Draw } from "../arbitraries/index.js";

/** People, the rules they have, and others. */
export interface TwoRules {
  readonly cases: readonly Case[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly before: Scheme;
  readonly after: Scheme;
}

const reason = { lv: "Iemesls", en: "A reason" };

/** Rules in which every price is multiplied, of people of whom something may be missing. */
export function drawTwoRules(draw: Draw): TwoRules {
  const { scheme, inputs, case: first } = drawSituation(draw, true);
  const others = Array.from({ length: draw.integer(0, 3) }, (_, index) => {
    const other = drawCase(draw, scheme, true, `case-${index + 2}`);
    const known = draw.chance(70) ? other : { ...other, assessments: [] };
    return { ...known, client: { ...other.client, id: `client-${index + 2}` } };
  });
  const known = scheme.cost.prices.some(({ price }) => typeof price === "string");
  const multiply = draw.one(["0.5", "0.99", "1", "1.1", "3"]);
  const reform: Reform = {
    schemaVersion: 1,
    kind: "reform",
    id: "prices",
    label: reason,
    baseline: { scheme: scheme.id, version: scheme.version },
    changes: scheme.cost.prices.flatMap((row, index) => {
      if (typeof row.price !== "string") return [];
      const { service, place = null, provider = null, timeBand = null, groupSize = null } = row;
      const where = { service, place, provider, timeBand, groupSize, from: row.from };
      const rounding = { mode: "half-up", step: "0.01" } as const;
      return [
        {
          id: `price-${index}`,
          at: "cost.prices",
          where,
          field: "price",
          multiply,
          rounding,
          from: row.from,
          to: row.to,
          reason,
        },
      ];
    }),
  };
  const after = known ? applyReform(scheme, reform).scheme : scheme;
  return { cases: [first, ...others], inputs, before: scheme, after };
}
