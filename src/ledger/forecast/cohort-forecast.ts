import { InputError, received, withArguments, type Issue } from "../../errors/index.js";
import { formatScaled, parseScaled, safe } from "../../numbers/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { CohortForecast, CohortForecastMonth, ForecastOfClient, SetAside } from "./cohort-forecast-document.js";
import type { Forecast } from "./forecast.js";
import type { SourceAmount } from "./forecast-months.js";

/** Adds up what is foreseen of many people, one after the other. */
export interface CohortForecaster {
  /** Adds one person; of whom nothing is foreseen, sets the person aside. */
  readonly add: (told: ForecastOfClient) => void;
  /** Sets somebody aside because something is wrong with what is written of the person. */
  readonly refuse: (issues: readonly Issue[]) => void;
  /** What was added so far; undefined before anything was foreseen of anybody. */
  readonly cohort: () => CohortForecast | undefined;
}

/** Amounts by name, in minor units. */
type Sums = Map<string, number>;

/**
 * What the budgets of many people will have come to at the end of their accounts, by month and source. What is foreseen of many is the sum of
 * what is foreseen of each; of whom nothing can be foreseen is in no sum, and listed apart.
 *
 * @param compiled the scheme by which they were foreseen
 * @returns what adds them up, in memory that does not grow with them
 *
 * @example
 * const many = startCohortForecast(compiled);
 * for (const ledger of ledgers) many.add({ client: ledger.case.client.id, ...forecast(ledger, compiled, options) });
 * many.cohort()?.months.map(({ month, cost }) => [month, cost]); // [["2026-01", "1210.00"], …]
 */
export function startCohortForecast(compiled: CompiledScheme): CohortForecaster {
  return withArguments([["compiled", compiled, "compiled", "a compiled scheme"]], () =>
    adding(compiled.name.minorUnit),
  );
}

function adding(minorUnit: number): CohortForecaster {
  const aside = new Map<string, number>();
  const total: Sums = new Map();
  const months = new Map<string, { people: number; readonly sums: Sums; readonly sources: Sums }>();
  const assumptions = new Set<string>();
  const count = { people: 0, synthetic: 0, passing: 0 };
  let fewerWeeks = 0;
  let first: Forecast | undefined;
  const put = (sums: Sums, key: string, text: string) => {
    sums.set(key, safe((sums.get(key) ?? 0) + parseScaled(text, minorUnit)));
  };
  const setAside = (state: SetAside["state"], code: string) => {
    const key = JSON.stringify([state, code]);
    aside.set(key, (aside.get(key) ?? 0) + 1);
  };
  const written = (sums: Sums, key: string) => formatScaled(sums.get(key) ?? 0, minorUnit);
  return {
    add(told) {
      if (told.state !== "eligible") {
        const [code] =
          told.state === "incomplete" ? told.missing.map(({ fact }) => fact) : told.reasons.map((each) => each.code);
        setAside(told.state, code ?? told.state);
        return;
      }
      first ??= told;
      checkSame(told, first);
      count.people += 1;
      if (told.synthetic) count.synthetic += 1;
      if (told.passedOn !== undefined) count.passing += 1;
      if (told.fewerWeeks !== undefined) fewerWeeks += 1;
      for (const id of told.assumptions) assumptions.add(id);
      for (const key of totals) put(total, key, told[key]);
      for (const row of told.months) {
        const own = months.get(row.month) ?? { people: 0, sums: new Map(), sources: new Map() };
        months.set(row.month, own);
        own.people += 1;
        for (const key of ofMonth) put(own.sums, key, row[key]);
        for (const { source, amount } of row.sources) put(own.sources, source, amount);
      }
    },
    refuse([issue]) {
      setAside("refused", issue?.code ?? "refused");
    },
    cohort() {
      if (first === undefined) return undefined;
      const { by, weeks, asOf, scheme, currency, basis, knownOn } = first;
      const of = (key: (typeof totals)[number]) => written(total, key);
      return {
        ...{ kind: "cohort-forecast", by, ...(weeks === undefined ? {} : { weeks }), asOf, scheme, currency, basis },
        ...(knownOn === undefined ? {} : { knownOn }),
        ...count,
        ...(fewerWeeks === 0 ? {} : { fewerWeeks }),
        setAside: [...aside].sort(byCode).map(([key, people]) => {
          const [state, code] = JSON.parse(key) as [SetAside["state"], string];
          return { state, code, people };
        }),
        ...{
          approved: of("approved"),
          cost: of("cost"),
          used: of("used"),
          uncovered: of("uncovered"),
          lapsed: of("lapsed"),
          left: of("left"),
        },
        months: [...months].sort(byCode).map(([month, { people, sums, sources }]): CohortForecastMonth => ({
          ...{ month, people, cost: written(sums, "cost"), contribution: written(sums, "contribution") },
          sources: [...sources.keys()].map((source): SourceAmount => ({ source, amount: written(sources, source) })),
          ...{ notSplit: written(sums, "notSplit"), uncovered: written(sums, "uncovered") },
        })),
        assumptions: [...assumptions].sort(),
      };
    },
  };
}

const totals = [
  "approved",
  "cost",
  "used",
  "uncovered",
  "lapsed",
  "left",
] as const satisfies readonly (keyof Forecast)[];
const ofMonth = ["cost", "contribution", "notSplit", "uncovered"] as const;

/** By code unit. */
function byCode([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** What is foreseen in another way is no part of the sum. */
function checkSame(told: Forecast, first: Forecast): void {
  const way = ({ by, weeks, asOf, scheme, currency, knownOn }: Forecast) =>
    [scheme.id, scheme.version, currency, by, weeks ?? "", asOf, knownOn ?? ""].join(" ");
  if (way(told) === way(first)) return;
  const expected = `a forecast by the scheme, the day and the way of the first one: ${way(first)}`;
  throw new InputError([{ code: "other-forecast", path: "told", expected, received: received(way(told)) }]);
}
