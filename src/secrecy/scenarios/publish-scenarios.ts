import type { ComparedMeasures, ComparedSource } from "../../compare/compared-amounts.js";
import type { ScenarioComparison, ScenarioPart, ScenarioRow } from "../../what-if/index.js";
import type { PublicComparison, PublicScenario } from "../document.js";
import { likeRow, type Rounder, saidAmount, sumOfMeasures, sumOfRows } from "../rounded-sums.js";
import type { ScenarioShown } from "./choose-scenarios.js";

/** A scenario with its exact sums, and what of it is shown beside a comparison. */
export interface ToPublish {
  readonly scenario: ScenarioComparison;
  readonly part: ScenarioPart;
  readonly shown: ScenarioShown;
  readonly beside: PublicComparison;
  /** Which sources are shown as one. */
  readonly sources: readonly (readonly string[])[];
  readonly rounder: Rounder;
}

/** A scenario as it may be shown: rounded sums, and of newcomers and of all what follows from these. */
export function publishedScenario({ scenario, part, shown, beside, sources, rounder }: ToPublish): PublicScenario {
  const { rows, stated, ...head } = scenario;
  const rounded = part.rows.map((row) => shownRow(exactRow(row, rounder), shown === "sources" ? sources : [], rounder));
  const [same, use, ...like] = rounded;
  const newcomers = rows
    .slice(2, -1)
    .map(({ row, people }, at) => ({ ...multiplied(like[at] ?? nothingIn(rounder), people, rounder), row }));
  const { compared, all = compared, setAside = 0 } = beside.people;
  const withheld = shown === "nothing" ? ["rows", "people"] : shown === "totals" ? ["by source"] : [];
  return {
    ...head,
    kind: "public-scenario-comparison",
    protection: { ...beside.protection, withheld },
    people: beside.people.all === undefined ? { compared } : { all, compared, setAside },
    stated: stated.map(({ people, ...each }) => (shown === "nothing" ? each : { ...each, people })),
    rows:
      same === undefined || use === undefined || shown === "nothing"
        ? []
        : [{ ...same, row: "same" }, { ...use, row: "stated" }, ...newcomers, together([use, ...newcomers], rounder)],
  };
}

type Row = PublicScenario["rows"][number];

function shownRow({ bySource, people, ...row }: ScenarioRow, sources: ToPublish["sources"], rounder: Rounder): Row {
  const paid = sources.flatMap((names): readonly ComparedSource[] => {
    const own = bySource.filter(({ source }) => names.includes(source));
    return own.length === 0 ? [] : [{ ...sumOfRows(own, rounder), source: names.join("+") }];
  });
  return { row: row.row, people, ...sumOfMeasures([row], rounder), bySource: paid };
}

function multiplied({ row, people: of, bySource, ...measures }: Row, people: number, rounder: Rounder): Row {
  return {
    ...{ row, people },
    ...likeRow<ComparedMeasures>(measures, people, of, rounder),
    bySource: bySource.map(({ source, ...paid }) => ({ source, ...likeRow({ paid }, people, of, rounder).paid })),
  };
}

/** Rows that are shown, added up. */
function together(rows: readonly Row[], rounder: Rounder): Row {
  const sources = [...new Set(rows.flatMap(({ bySource }) => bySource.map(({ source }) => source)))];
  return {
    row: "all",
    people: rows.reduce((sum, { people }) => sum + people, 0),
    ...sumOfMeasures(rows, rounder),
    bySource: sources.map((source) => ({
      ...sumOfRows(
        rows.flatMap(({ bySource }) => bySource.filter((each) => each.source === source)),
        rounder,
      ),
      source,
    })),
  };
}

/** The exact sums of a row. */
function exactRow({ people, amounts }: ScenarioPart["rows"][number], { decimals }: Rounder): ScenarioRow {
  const sums = new Map(
    amounts.map(([key, before, after]) => [key, saidAmount(BigInt(before), BigInt(after), decimals)]),
  );
  const of = (key: string) => sums.get(key) ?? saidAmount(0n, 0n, decimals);
  const sources = [...sums].filter(([key]) => key.startsWith(ofSource));
  return {
    ...{ row: "", people, budget: of("budget"), cost: of("cost"), support: of("support") },
    outOfPocket: of("outOfPocket"),
    bySource: sources.map(([key, paid]) => ({ source: key.slice(ofSource.length), ...paid })),
  };
}

const ofSource = "source:";

function nothingIn(rounder: Rounder): Row {
  return shownRow(exactRow({ people: 0, amounts: [] }, rounder), [], rounder);
}
