import type { FundingSource } from "../../src/rules/fund/rule.js";
import type { Test } from "../../src/rules/when/registry.js";
import { drawn } from "./draw.js";
import { drawSituation, type Situation } from "./index.js";

/** Situations in which sources are told apart by age or level: who does not pass is paid for by one more source. */
export const testedSources = drawn((draw): Situation => {
  const situation = drawSituation(draw, true);
  const { scheme } = situation;
  const [ages, levels] = [draw.integer(1, 17), scheme.levels];
  const at = draw.integer(1, Math.max(1, levels.length - 1));
  const [below, from] = [levels[at - 1]?.id ?? "", levels[at]?.id];
  const byLevel: readonly (readonly [Test, Test])[] =
    from === undefined
      ? []
      : [
          [
            { kind: "level", atMost: below },
            { kind: "level", atLeast: from },
          ],
        ];
  const [own, others] = draw.one<readonly [Test, Test]>([
    [
      { kind: "age", until: ages },
      { kind: "age", from: ages },
    ],
    ...byLevel,
  ]);
  const alone: FundingSource = {
    id: "charity",
    label: { lv: "charity", en: "charity" },
    share: "1",
    ...scheme.validity,
    source: "act",
    when: [others],
  };
  const shares = [...scheme.fund.shares.map((source): FundingSource => ({ ...source, when: [own] })), alone];
  return { ...situation, scheme: { ...scheme, fund: { ...scheme.fund, shares } } };
});
