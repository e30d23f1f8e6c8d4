import fc from "fast-check";
import type { Scheme } from "../../src/rules/scheme.js";
import type { Test } from "../../src/rules/when/registry.js";
import type { CoverCap } from "../../src/rules/cover/rule.js";
import type { Situation } from "./index.js";

const drawnCap = fc.record({
  amount: fc.integer({ min: 0, max: 400 }),
  source: fc.constantFrom("act", "guess"),
  only: fc.option(fc.nat(9), { nil: undefined }),
  when: fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.record({ age: fc.integer({ min: 1, max: 60 }), older: fc.boolean(), level: fc.boolean() }),
    },
  ),
});

/** A test by age, or by the highest level, which is known on every day that qualifies. */
function testOf(
  { age, older, level }: { readonly age: number; readonly older: boolean; readonly level: boolean },
  { levels }: Scheme,
): Test {
  const last = levels.at(-1)?.id;
  if (level && last !== undefined) return { kind: "level", atLeast: last };
  return older ? { kind: "age", from: age } : { kind: "age", until: age };
}

/** Situations by whose schemes no more than some money is covered of a month, of all services or of some. */
export function withCoverCaps<Drawn extends Situation>(situations: fc.Arbitrary<Drawn>): fc.Arbitrary<Drawn> {
  return fc.tuple(situations, fc.array(drawnCap, { minLength: 1, maxLength: 3 })).map(([situation, drawn]) => {
    const { scheme } = situation;
    const caps = drawn.map(({ amount, source, only, when }, index): CoverCap => {
      const service = scheme.services[(only ?? 0) % scheme.services.length]?.id ?? "";
      const services = only === undefined ? {} : { services: [service] };
      const tests = when === undefined ? {} : { when: [testOf(when, scheme)] };
      return { id: `most-${index}`, ...services, ...tests, amount: String(amount), ...scheme.validity, source };
    });
    return { ...situation, scheme: { ...scheme, cover: { ...scheme.cover, caps } } };
  });
}
