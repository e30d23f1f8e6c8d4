import { overlay } from "../../calendar/index.js";
import { meansDecimals } from "../../person/read/means.js";
import { quantityDecimals, rateDecimals, unitPriceDecimals, type Rounding } from "../../numbers/index.js";
import { assumedSource } from "../reading/assumption.js";
import { byPlace, valuesAt } from "../cost/compile.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";
import type {
  CompiledContribution,
  CompiledContributions,
  CompiledIncome,
  CompiledProtected,
  CompiledRelatives,
  Portion,
} from "./compiled.js";
import type { FixedPerUnit, FixedPublicPart, PayingRule } from "./rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { compileIncome, type ContributionFacts } from "./read.js";
import type { LiableRelativesFacts } from "./read-liable-relatives.js";
import type { PlaceFacts } from "../common/read-places.js";
import type { ProtectedFacts } from "./read-protected-amount.js";
import type { Scheme } from "../scheme.js";

/** The rules of contribution as tables: rules by service, thresholds by place, shares in their smallest whole numbers. */
export function compileContribute(
  facts: readonly ContributionFacts[],
  relatives: readonly LiableRelativesFacts[],
  scheme: Scheme,
  places: readonly PlaceFacts[],
): CompiledContributions {
  const rules = facts.map((each, index) => compileRule(each, index, scheme, places));
  const serves = (services: readonly string[] | undefined, id: string) => services?.includes(id) ?? true;
  const order = scheme.contributeOrder ?? "priority";
  const decimals = Math.max(scheme.minorUnit, meansDecimals);
  return {
    rules,
    byService: scheme.services.map(({ id }) =>
      rules
        .filter(({ index }) => serves(facts[index]?.rule.services, id))
        .sort((left, right) => left.from - right.from),
    ),
    byMonth:
      facts.every(({ rule }) => !isPerUnit(rule)) &&
      [...scheme.contribute, ...(scheme.liableRelatives ?? [])].every((rule) => rule.services === undefined),
    relatives: relatives.map((each) => ({
      ...compileRelatives(each, scheme, places),
      services: scheme.services.map(({ id }) => serves(each.rule.services, id)),
    })),
    ranks: typeof order === "string" ? undefined : scheme.services.map(({ id }) => order.indexOf(id)),
    order: order === "date" ? "date" : "priority",
    perHundredth: 10 ** (decimals - meansDecimals),
    perMinor: 10 ** (decimals - scheme.minorUnit),
  };
}

function compileRule(
  facts: ContributionFacts,
  index: number,
  scheme: Scheme,
  places: readonly PlaceFacts[],
): CompiledContribution {
  const { rule, numbers, path, from, to } = facts;
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers.map((row) => row.value);
  return {
    index,
    method: rule.method,
    path,
    from,
    to,
    parameters: numbers,
    portion: portionOf(rule, first, scheme),
    rounding: "rounding" in rule ? compileRounding(rule.rounding, facts.step) : { mode: "down", step: 1 },
    income: incomeOf(rule),
    protected: facts.protected === undefined ? undefined : compileProtected(facts.protected, places),
    slope:
      rule.method === "slope" ? { lower: first, lowerAmount: second, upper: third, upperAmount: fourth } : undefined,
    steps:
      rule.method === "capital-steps"
        ? { free: first, step: second, amount: third, started: rule.count === "started" }
        : undefined,
    exemptions: (rule.exemptions ?? []).map(({ frees, source }, position) => ({
      when: facts.exemptions[position] ?? [],
      frees,
      path: `${path}.exemptions[${position}]`,
      assumption: assumedSource(source, scheme),
    })),
    mostPerMonth: facts.mostPerMonth,
    mostForLife: facts.mostForLife,
  };
}

function incomeOf(rule: PayingRule): CompiledIncome | undefined {
  if (rule.method === "capital-steps" || isPerUnit(rule)) return undefined;
  return compileIncome(rule);
}

function isPerUnit(rule: PayingRule): rule is FixedPerUnit | FixedPublicPart {
  return rule.method === "fixed-per-unit" || rule.method === "fixed-public-part";
}

function portionOf(rule: PayingRule, first: number, scheme: Scheme): Portion {
  if (isPerUnit(rule)) return lowestTerms(first, 10 ** (quantityDecimals + unitPriceDecimals - scheme.minorUnit));
  return "share" in rule ? lowestTerms(first, 10 ** rateDecimals) : { numerator: 1, denominator: 1 };
}

function lowestTerms(numerator: number, denominator: number): Portion {
  let [divisor, rest] = [denominator, numerator];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
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
  { rule, path, from, to, protected: protectedFacts, share, step }: LiableRelativesFacts,
  scheme: Scheme,
  places: readonly PlaceFacts[],
): Omit<CompiledRelatives, "services"> {
  return {
    path,
    from,
    to,
    assumption: assumedSource(rule.source, scheme),
    relations: rule.relations,
    // What a case states for a relative is the income of that relative's household.
    income: { ...compileIncome(rule), ofHousehold: true },
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
