import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import { parseCase } from "../../src/documents/index.js";
import { isInputError } from "../../src/errors/index.js";
import { schemes } from "../../src/latvia/index.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import { weekdays } from "../../src/person/weekday.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { nothingUsed } from "../../src/rules/opening/nothing-used.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { drawn, seed, type Draw } from "../arbitraries/index.js";
import { anyCuts, cutsOf } from "../laws/cuts.js";
import { meet, type Met } from "./meet-in-parts.js";
import { openingOf, workedCasesOf, type WorkedQuestion } from "./worked-cases.js";

/** A line that asks for a service of the scheme on some days around the period. */
function drawLine(draw: Draw, id: string, { services }: Scheme, { period, plan }: Case): PlanLine {
  // A service that the worked case has comes with a price.
  const known = plan?.lines.map(({ service }) => service) ?? [];
  const service = draw.one(services.filter((each) => known.length === 0 || known.includes(each.id)));
  const per = draw.one(["day", "week", "month", "month", "period", "once"] as const);
  const [first, last] = [parseDay(period.from), parseDay(period.to)];
  const from = draw.one([first, draw.integer(first, last)]);
  const to = per === "once" ? from : draw.one([last, draw.integer(from, last + 20)]);
  const worked = plan?.lines.find((line) => line.service === service.id);
  const { purpose } = worked ?? {};
  return {
    id,
    service: service.id,
    unit: service.unit,
    quantity: draw.decimal(draw.one([3, 20, 60]), draw.one([0, 0, 1])),
    per,
    priority: draw.integer(1, 3),
    from: formatDay(from),
    to: formatDay(to),
    ...(purpose === undefined ? {} : { purpose }),
    ...(per === "day" && draw.chance(30) ? { weekdays: draw.some(weekdays, 1) } : {}),
  };
}

/** A worked case with another plan, which may go on for some weeks. */
const madeUp = (scheme: Scheme, worked: Case): fc.Arbitrary<Case> =>
  drawn((draw) => {
    const last = parseDay(worked.period.to) + draw.one([0, 0, 17, 45]);
    const document = { ...worked, period: { from: worked.period.from, to: formatDay(last) } };
    const lines = Array.from({ length: draw.integer(1, 3) }, (_, index) =>
      drawLine(draw, `line-${index + 1}`, scheme, document),
    );
    return { ...document, plan: { lines } };
  });

/** How a question that was cut comes out; one that is no question of the scheme, as where a day has no price, is refused in one go. */
function meetOrRefused(...asked: Parameters<typeof meet>): Met | "no question" {
  const [document, compiled, , opening] = asked;
  try {
    calculate(document, compiled, { opening });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return "no question";
  }
  return meet(...asked);
}

/** Schemes that name the days of budgets, whose whole time a question may not have. */
const datedBudgets = new Set(
  schemes.flatMap(({ id, entitle }) =>
    "budgetPeriods" in entitle && entitle.budgetPeriods.method === "dates" ? [id] : [],
  ),
);

describe("made-up plans of the people of worked cases, cut anywhere, add up to the whole", () => {
  const all = new Map<string, number>();

  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (id, scheme) => {
    const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>(id) ?? {};
    const compiled = compile(scheme, inputs);
    let added = 0;
    const met = new Set<string>();
    for (const example of examples) {
      const { opening } = openingOf(example);
      fc.assert(
        fc.property(madeUp(scheme, parseCase(example.case)), anyCuts, (document, places) => {
          const cuts = cutsOf(document, places);
          if (cuts.length === 0) return;
          const how = meetOrRefused(document, compiled, cuts, opening);
          met.add(how);
          // A first part that costs more than its own days have hands no budget on. Told that nothing was before, none asks.
          if (how === "a part asks for what was before") {
            const told = meetOrRefused(document, compiled, cuts, nothingUsed(document, compiled));
            expect(["same", "no eligible days in a part", "looks ahead"]).toContain(told);
          }
          all.set(how, (all.get(how) ?? 0) + 1);
          if (how === "same" || how === "no eligible days in a part") added += 1;
        }),
        { seed, numRuns: Math.ceil(60 / examples.length), endOnFailure: true },
      );
    }
    expect(added).toBeGreaterThan(20);
    if (!datedBudgets.has(id)) expect(met).not.toContain("a part asks for what was before");
  });

  it("were compared for the most part", () => {
    const count = [...all.values()].reduce((sum, each) => sum + each, 0);
    expect(all.get("same")).toBeGreaterThan(count / 2);
  });
});
