import fc from "fast-check";
import type { FundingCap } from "../../src/rules/fund/cap-rule.js";
import type { FundingSource } from "../../src/rules/fund/rule.js";
import type { Situation } from "./index.js";

const drawnCap = fc.record({
  amount: fc.integer({ min: 0, max: 400 }),
  per: fc.constantFrom("month" as const, "year" as const),
  of: fc.nat(3),
  source: fc.constantFrom("act", "guess"),
});

/** Two who pay nothing but what is above caps: the first for sources of the scheme, the second for the first. */
const others = ["reserve", "treasury"] as const;

/** Situations by whose schemes some sources pay no more than an amount of a month or a year. */
export function withFundCaps<Drawn extends Situation>(situations: fc.Arbitrary<Drawn>): fc.Arbitrary<Drawn> {
  return fc.tuple(situations, fc.array(drawnCap, { minLength: 1, maxLength: 4 })).map(([situation, drawn]) => {
    const { scheme } = situation;
    const sharing = scheme.fund.shares.filter(({ method }) => method !== "unit-cost").map(({ id }) => id);
    const ids = [...new Set(sharing), others[0]];
    const caps = drawn.map(({ of, amount, per, source }, index): FundingCap => {
      const id = ids[of % ids.length] ?? others[0];
      const then = id === others[0] ? others[1] : others[0];
      const most = per === "year" ? Math.min(amount * 3, 11 * 400) : amount;
      return { id: `fund-${index}`, of: id, per, amount: String(most), then, ...scheme.validity, source };
    });
    const once = caps.filter(
      ({ of, per, amount }, index) =>
        caps.findIndex((cap) => cap.of === of && cap.per === per) === index &&
        !caps.some(
          (cap) => cap.of === of && cap.per !== per && per === "year" && Number(amount) >= 12 * Number(cap.amount),
        ),
    );
    const nothing = others.map((id): FundingSource => ({
      id,
      label: { lv: id, en: id },
      share: "0",
      ...scheme.validity,
      source: "act",
    }));
    const fund = { ...scheme.fund, shares: [...scheme.fund.shares, ...nothing], caps: once };
    return { ...situation, scheme: { ...scheme, fund } };
  });
}
