import fc from "fast-check";
import type { CoverCap } from "../../src/rules/cover/rule.js";
import type { Situation } from "./index.js";

const drawnCap = fc.record({
  amount: fc.integer({ min: 0, max: 400 }),
  source: fc.constantFrom("act", "guess"),
  only: fc.option(fc.nat(9), { nil: undefined }),
});

/** Situations by whose schemes no more than some money is covered of a month, of all services or of some. */
export function withCoverCaps<Drawn extends Situation>(situations: fc.Arbitrary<Drawn>): fc.Arbitrary<Drawn> {
  return fc.tuple(situations, fc.array(drawnCap, { minLength: 1, maxLength: 3 })).map(([situation, drawn]) => {
    const { scheme } = situation;
    const caps = drawn.map(({ amount, source, only }, index): CoverCap => {
      const service = scheme.services[(only ?? 0) % scheme.services.length]?.id ?? "";
      const services = only === undefined ? {} : { services: [service] };
      return { id: `most-${index}`, ...services, amount: String(amount), ...scheme.validity, source };
    });
    return { ...situation, scheme: { ...scheme, cover: { ...scheme.cover, caps } } };
  });
}
