import { measureIds, type MeasureId, type Measures } from "../../compare/measures.js";
import { saidSetAside } from "../../compare/set-aside.js";
import { comparedMeasures } from "../../compare/sums.js";
import { formatScaled } from "../../numbers/index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { ChangeEffect, ChangeEffects, MeasureChanges, SourceChanges } from "./document.js";
import type { EffectSums } from "./effect-sums.js";
import { mostForShares, type Made } from "./made.js";
import type { Part } from "./parts-of-reform.js";
import { shapleyShares } from "./shapley.js";

/** What the effects are of. */
interface TakenApart {
  readonly scheme: Scheme;
  readonly parts: readonly Part[];
  /** How many rows each part hits. */
  readonly rows: readonly number[];
}

/** What was added up, as a document. */
export function saidEffects(sums: EffectSums, { scheme, parts, rows }: TakenApart): ChangeEffects {
  const { currency, minorUnit } = scheme;
  const all = 2 ** parts.length - 1;
  const between = (before: Made, after: Made) => said(minorUnit, (id) => sums.of(after)[id] - sums.of(before)[id]);
  const shares = parts.length <= mostForShares ? sharesOf(sums, parts.length) : undefined;
  const sources = paidOtherwise(sums, parts.length);
  const changes = parts.map(({ reform, change, label }, index): ChangeEffect => {
    const own = 2 ** index;
    const share = shares?.[index];
    return {
      reform: reform.id,
      ...(change === undefined ? {} : { change: change.id }),
      label,
      rows: rows[index] ?? 0,
      people: sums.touched(index),
      alone: between(0, own),
      inOrder: between(own - 1, 2 * own - 1),
      last: between(all - own, all),
      ...(share === undefined ? {} : { share: said(minorUnit, (id) => share[id]) }),
      bySource: sources.map((each) => sourceChanges(each, index, minorUnit)),
    };
  });
  const together = said(minorUnit, (id) => {
    const alone = parts.map((_, index) => sums.of(2 ** index)[id] - sums.of(0)[id]);
    return alone.reduce((rest, one) => rest - one, sums.of(all)[id] - sums.of(0)[id]);
  });
  return {
    schemaVersion: 1,
    kind: "change-effects",
    assumes: "same-people-same-use",
    synthetic: sums.synthetic,
    baseline: { id: scheme.id, version: scheme.version },
    currency,
    people: { all: sums.all, compared: sums.compared, setAside: sums.all - sums.compared },
    setAside: saidSetAside(sums.setAside),
    totals: comparedMeasures({ before: sums.of(0), after: sums.of(all) }, minorUnit),
    changes,
    together,
  };
}

/** The share of each change in each measure. */
function sharesOf(sums: EffectSums, count: number): readonly Measures[] {
  const of = (id: MeasureId) => shapleyShares(count, (made) => sums.of(made)[id]);
  const [budget, cost, support, outOfPocket] = [of("budget"), of("cost"), of("support"), of("outOfPocket")];
  return budget.map((own, index) => ({
    budget: own,
    cost: cost[index] ?? 0n,
    support: support[index] ?? 0n,
    outOfPocket: outOfPocket[index] ?? 0n,
  }));
}

/** A source with what it pays by each set of changes, and the share of each change. */
interface Source {
  readonly id: string;
  readonly count: number;
  readonly paid: (made: Made) => bigint;
  readonly shares: readonly bigint[] | undefined;
}

/** The sources that pay another amount by some of the changes, in the order in which they were first seen. */
function paidOtherwise(sums: EffectSums, count: number): readonly Source[] {
  const all = 2 ** count - 1;
  const sets = Array.from({ length: count }, (_, index) => [2 ** index, 2 ** index - 1, all - 2 ** index]).flat();
  const ids = new Set([0, all, ...sets].flatMap((made) => [...sums.paid(made).keys()]));
  return [...ids].flatMap((id): readonly Source[] => {
    const paid = (made: Made) => sums.paid(made).get(id) ?? 0n;
    if ([all, ...sets].every((made) => paid(made) === paid(0))) return [];
    return [{ id, count, paid, shares: count <= mostForShares ? shapleyShares(count, paid) : undefined }];
  });
}

function sourceChanges({ id, count, paid, shares }: Source, index: number, decimals: number): SourceChanges {
  const [all, own] = [2 ** count - 1, 2 ** index];
  const text = (minor: bigint) => formatScaled(minor, decimals);
  const share = shares?.[index];
  return {
    source: id,
    alone: text(paid(own) - paid(0)),
    inOrder: text(paid(2 * own - 1) - paid(own - 1)),
    last: text(paid(all) - paid(all - own)),
    ...(share === undefined ? {} : { share: text(share) }),
  };
}

function said(decimals: number, amountOf: (id: MeasureId) => bigint): MeasureChanges {
  const [budget = "", cost = "", support = "", outOfPocket = ""] = measureIds.map((id) =>
    formatScaled(amountOf(id), decimals),
  );
  return { budget, cost, support, outOfPocket };
}
