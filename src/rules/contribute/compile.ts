import { isOfYear } from "./cap-registry.js";
import { overlay } from "../../calendar/index.js";
import { firstBy, groupByEach } from "../../lists/index.js";
import { meansDecimals } from "../../person/read/means.js";
import { rateDecimals, type Rounding } from "../../numbers/index.js";
import { assumedSource } from "../reading/assumption.js";
import { byPlace, valuesAt } from "../cost/compile.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";
import type { CompiledContribution, CompiledContributions, CompiledProtected, CompiledRelatives } from "./compiled.js";
import type { ContributeFormula } from "./compiled-formula.js";
import { lowestTerms } from "./means/lowest-terms.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { ContributionFacts } from "./read.js";
import type { CapFacts } from "./read-caps.js";
import { compileMonthOfTest } from "./months/read-month-of-test.js";
import type { LiableRelativesFacts } from "./relatives/read-liable-relatives.js";
import type { RuleOfPersons } from "./means/read-whose.js";
import type { PlaceFacts } from "../common/place-facts.js";
import type { ProtectedFacts } from "./means/protected-facts.js";
import type { Scheme } from "../scheme.js";

/** What of a scheme says who pays what. */
interface FactsOfPaying {
  readonly contribute: readonly ContributionFacts[];
  readonly free: readonly RuleOfPersons[];
  readonly caps: readonly CapFacts[];
  readonly relatives: readonly LiableRelativesFacts[];
  readonly scheme: Scheme;
  readonly places: readonly PlaceFacts[];
}

/** The rules of contribution as tables: rules by service, thresholds by place, shares in their smallest whole numbers. */
export function compileContribute({
  contribute: facts,
  free,
  caps,
  relatives,
  scheme,
  places,
}: FactsOfPaying): CompiledContributions {
  const rules = facts.map((each, index) => compileRule(each, index, scheme, places));
  const served = facts.map(({ rule }) => new Set(rule.services ?? scheme.services.map(({ id }) => id)));
  const byService = groupByEach(rules, ({ index }) => served[index] ?? []);
  const ofServices = (services: readonly string[] | undefined) => {
    const own = services && new Set(services);
    return scheme.services.map(({ id }) => own?.has(id) ?? true);
  };
  const order = scheme.contributeOrder ?? "priority";
  const ranks = typeof order === "string" ? undefined : firstBy(order.keys(), (rank) => order[rank]);
  const decimals = Math.max(scheme.minorUnit, meansDecimals);
  return {
    rules,
    caps: caps.map((each) => ({
      ...compileRule(each, -1, scheme, places),
      id: each.cap.id,
      ofYear: isOfYear(each.cap),
      services: ofServices(each.cap.services),
      others: "paidByOthers" in each.cap ? each.cap.paidByOthers : undefined,
      assumption: assumedSource(each.cap.source, scheme),
    })),
    byService: scheme.services.map(({ id }) =>
      [...(byService.get(id) ?? [])].sort((left, right) => left.from - right.from),
    ),
    free: free.map(({ from, to, when, services }) => ({ from, to, when, services: ofServices(services) })),
    byMonth:
      caps.length === 0 &&
      rules.every(({ tested, when }) => tested && when.length === 0) &&
      [...scheme.contribute, ...(scheme.liableRelatives ?? [])].every((rule) => rule.services === undefined),
    relatives: relatives.map((each) => ({
      ...compileRelatives(each, scheme, places),
      services: ofServices(each.rule.services),
    })),
    ranks: ranks && scheme.services.map(({ id }) => ranks.get(id) ?? -1),
    order: order === "date" ? "date" : "priority",
    perHundredth: 10 ** (decimals - meansDecimals),
    perMinor: 10 ** (decimals - scheme.minorUnit),
  };
}

function compileRule(
  { rule, numbers, formula, means, path, from, to, when, exemptions, mostPerMonth, mostForLife }: ContributionFacts,
  index: number,
  scheme: Scheme,
  places: readonly PlaceFacts[],
): CompiledContribution {
  const kept = keptBy(formula);
  return {
    index,
    path,
    from,
    to,
    parameters: numbers,
    month: compileMonthOfTest(rule, scheme),
    formula,
    means,
    when,
    tested: testsMeans(formula),
    protected: kept === undefined ? undefined : compileProtected(kept, places),
    exemptions: (rule.exemptions ?? []).map(({ frees, source }, position) => ({
      when: exemptions[position] ?? [],
      frees,
      path: `${path}.exemptions[${position}]`,
      assumption: assumedSource(source, scheme),
    })),
    mostPerMonth,
    mostForLife,
  };
}

function testsMeans({ by }: ContributeFormula): boolean {
  switch (by) {
    case "services":
      return false;
    case "income":
    case "capital":
      return true;
  }
}

function keptBy(formula: ContributeFormula): ProtectedFacts | undefined {
  switch (formula.by) {
    case "income":
      return formula.kept;
    case "services":
    case "capital":
      return undefined;
  }
}

function compileRounding({ mode }: Rounding, step: number): CompiledRounding {
  return { mode, step };
}

function compileProtected(facts: ProtectedFacts, places: readonly PlaceFacts[]): CompiledProtected {
  const { rule, rows, share, step } = facts;
  const own = byPlace(rows);
  const dated = (timeline: readonly { readonly from: number; readonly to: number; readonly value: ParameterRow }[]) =>
    timeline.map(({ from, to, value }) => ({ ...value, from, to }));
  const { residence, furtherMember } = rule;
  return {
    byPlace:
      residence === undefined
        ? [dated(own.get("") ?? [])]
        : places.map((place) => dated(overlay(own.get("") ?? [], valuesAt(place, own, places)))),
    residence,
    furtherMember:
      furtherMember === undefined || share === undefined
        ? undefined
        : {
            share: lowestTerms(share.value, 10 ** rateDecimals),
            row: share,
            rounding: compileRounding(furtherMember.rounding, step),
          },
  };
}

function compileRelatives(
  { rule, income, path, from, to, protected: protectedFacts, share, step }: LiableRelativesFacts,
  scheme: Scheme,
  places: readonly PlaceFacts[],
): Omit<CompiledRelatives, "services"> {
  return {
    path,
    from,
    to,
    assumption: assumedSource(rule.source, scheme),
    relations: rule.relations,
    month: compileMonthOfTest(rule, scheme),
    // What a case states for a relative is the income of that relative's household.
    income: { ...income, ofHousehold: true },
    protected: compileProtected(protectedFacts, places),
    atMost:
      rule.atMost === undefined || share === undefined
        ? undefined
        : {
            share: lowestTerms(share.value, 10 ** rateDecimals),
            row: share,
            rounding: compileRounding(rule.atMost.rounding, step),
          },
  };
}
