import { intersect, type Period } from "../../../calendar/index.js";
import { received, type Issue } from "../../../errors/index.js";
import { rateDecimals } from "../../../numbers/index.js";
import { checkNoOverlap } from "../../reading/coverage.js";
import type { LiableRelativesRule } from "./liable-relatives-rule.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import { nothingListed } from "../../reading/check/check-lists.js";
import { checkedShare } from "../../reading/checked-share.js";
import { checkKinds, compileIncome, type CompiledIncome } from "../../reading/counted-income.js";
import type { ProtectedFacts } from "../means/protected-facts.js";
import { checkServices, checkWholeMonths } from "../read.js";
import { checkMonthOfTest } from "../months/read-month-of-test.js";
import { readProtected, readRow } from "../means/read-protected-amount.js";
import { checkSource, readPeriod, readRounding, type Reading } from "../../reading/reading.js";

/** A rule for liable relatives with its numbers read. */
export interface LiableRelativesFacts extends Period {
  readonly rule: LiableRelativesRule;
  readonly income: CompiledIncome;
  readonly path: string;
  readonly protected: ProtectedFacts;
  readonly share: ParameterRow | undefined;
  /** In minor units. */
  readonly step: number;
}

/** A relative pays by what the household has: an income of one person alone would be asked for, and not looked at. */
function notOfHousehold(path: string): Issue {
  return {
    code: "income-of-relatives",
    path: `${path}.incomeOf`,
    expected: '"household", or nothing: of relatives, the income of the household counts',
    received: received("person"),
  };
}

/** The rules by which relatives pay: whole months, and never two on a day. */
export function readLiableRelatives(reading: Reading, validity: Period): readonly LiableRelativesFacts[] {
  const { issues, scheme } = reading;
  const facts = (scheme.liableRelatives ?? []).map((rule, index): LiableRelativesFacts => {
    const path = `liableRelatives[${index}]`;
    checkSource(rule.source, path, reading);
    checkServices(rule.services, path, reading);
    checkKinds(rule, path, reading);
    checkMonthOfTest(rule, path, reading);
    if (rule.incomeOf === "person") issues.push(notOfHousehold(path));
    if (rule.relations.length === 0) issues.push(nothingListed(`${path}.relations`));
    const days = readPeriod(rule, path, issues);
    checkWholeMonths(days, path, validity, reading);
    const { atMost } = rule;
    const place = `${path}.atMost`;
    return {
      ...days,
      rule,
      income: compileIncome(rule, reading),
      path,
      protected: readProtected(rule.protected, intersect(days, validity) ?? days, `${path}.protected`, reading),
      share:
        atMost === undefined
          ? undefined
          : checkedShare(
              readRow(
                atMost.share,
                { decimals: rateDecimals, path: `${place}.share`, source: rule.source, days },
                reading,
              ),
              reading,
            ),
      step: atMost === undefined ? 1 : readRounding(atMost.rounding, scheme.minorUnit, `${place}.rounding`, issues),
    };
  });
  checkNoOverlap(facts, issues);
  return facts;
}
