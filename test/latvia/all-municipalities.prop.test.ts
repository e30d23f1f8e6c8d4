import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  carersGrantOfMunicipalities,
  equalisationOfMunicipalities,
  sharesOfMunicipalities,
  stateShareOfMunicipalities,
} from "../../src/doors/municipalities.js";
import { municipalities } from "../../src/latvia/index.js";

/** The municipalities of today. Everything below is worked out apart from the library, in decimal.js alone. */
const today = municipalities.filter(({ to }) => to === "open").map(({ id }) => id);
const tried = { seed: 18, numRuns: 60 } as const;
const cents = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((minor) => new Decimal(minor).div(100).toFixed(2));
const shares = fc.integer({ min: 0, max: 1000 }).map((thousandths) => new Decimal(thousandths).div(1000).toString());
const ofEach = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: today.length, maxLength: today.length });
const csv = (head: string, rows: readonly string[]) => [head, ...rows].join("\n");
const total = (amounts: readonly Decimal.Value[]) =>
  amounts.reduce((sum: Decimal, amount) => sum.plus(amount), new Decimal(0));
const halfUp = (amount: Decimal) => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

/** What each has of money that does not suffice: its part rounded down, and the cents left over to the largest remainders, the earlier first. */
function cutAlike(money: Decimal, asked: readonly Decimal[]): readonly Decimal[] {
  const all = total(asked);
  if (all.lte(money)) return asked;
  const exact = asked.map((part) => money.times(part).div(all));
  const down = exact.map((part) => part.toDecimalPlaces(2, Decimal.ROUND_DOWN));
  const left = money.minus(total(down)).times(100).toNumber();
  const first = exact
    .map((part, at) => ({ at, rest: part.minus(down[at] ?? 0) }))
    .sort((one, other) => other.rest.comparedTo(one.rest) || one.at - other.at)
    .slice(0, left)
    .map(({ at }) => at);
  return down.map((part, at) => (first.includes(at) ? part.plus("0.01") : part));
}

describe("a table of all municipalities", () => {
  it("has 42 of them", () => {
    expect(today).toHaveLength(42);
  });

  it("says what is missing of a minimum share of the budget, and of 1 % of services and assistance", () => {
    const money = fc.record({
      budget: cents(1, 900_000_000),
      social: shares,
      work: shares,
      voluntary: cents(0, 99_999),
    });
    fc.assert(
      fc.property(ofEach(money), shares, (rows, socialMinimum) => {
        const all = rows.map(({ budget, social, work, voluntary }) => {
          const planned = new Decimal(budget).times(social).toDecimalPlaces(2, Decimal.ROUND_DOWN);
          const other = planned.times(work).toDecimalPlaces(2, Decimal.ROUND_DOWN);
          return { budget, social: planned, work: other, voluntary };
        });
        const text = csv(
          "municipality,budget,social,workAndGuarantees,voluntary",
          all.map(({ budget, social, work, voluntary }, at) =>
            [today[at], budget, social.toFixed(2), work.toFixed(2), voluntary].join(","),
          ),
        );
        const up = (amount: Decimal) => amount.toDecimalPlaces(2, Decimal.ROUND_UP);
        const expected = all.flatMap(({ budget, social, work, voluntary }, at) => {
          const least = up(new Decimal(budget).times(socialMinimum));
          const forOthers = up(social.minus(work).times("0.01"));
          const row = (share: string, of: Decimal, planned: string) =>
            [today[at], share, of.toFixed(2), planned, Decimal.max(0, of.minus(planned)).toFixed(2)].join(",");
          return [row("socialMinimum", least, social.toFixed(2)), row("voluntaryMinimum", forOthers, voluntary)];
        });
        const found = sharesOfMunicipalities(text, { socialMinimum, voluntaryMinimum: "0.01" });
        expect(found.csv.trimEnd().split("\r\n").slice(1)).toEqual(expected);
        const missing = expected.flatMap((row) => (row.includes("socialMinimum") ? [row.split(",")[4] ?? ""] : []));
        expect(found.missing["socialMinimum"]).toBe(total(missing).toFixed(2));
        expect(found.without).toEqual([]);
      }),
      tried,
    );
  });

  it("gives units and the grant of 2024: 30 % of what is missing to 90 % of the mean", () => {
    const counts = fc.record({
      ages: fc.tuple(fc.nat(50_000), fc.nat(50_000), fc.nat(50_000)),
      others: fc.nat(500_000),
      land: cents(0, 400_000),
      own: cents(0, 200_000),
    });
    fc.assert(
      fc.property(ofEach(counts), cents(1, 200_000), (rows, mean) => {
        const text = csv(
          "municipality,residents,childrenTo6,schoolAge,aboveWorkingAge,squareKilometres,equalisedRevenuePerUnit",
          rows.map(({ ages, others, land, own }, at) =>
            [today[at], others + total(ages).toNumber(), ...ages, land, own].join(","),
          ),
        );
        const expected = rows.map(({ ages: [small, school, old], others, land, own }) => {
          const added = [
            new Decimal(small).times("2.34"),
            new Decimal(school).times("3.26"),
            new Decimal(old).times("0.74"),
          ];
          const units = total([small, school, old, others, ...added, new Decimal(land).times("1.52")]);
          const gap = Decimal.max(0, new Decimal(mean).times("0.9").minus(own));
          return { units: units.toFixed(), grant: halfUp(gap.times("0.3").times(units)).toFixed(2) };
        });
        const found = equalisationOfMunicipalities(text, mean);
        expect(found.rows.map(({ units, grantOf2024: grant }) => ({ units, grant }))).toEqual(expected);
        expect(found.total).toEqual({
          units: total(expected.map(({ units }) => units)).toFixed(),
          grantOf2024: total(expected.map(({ grant }) => grant)).toFixed(2),
        });
      }),
      tried,
    );
  });

  it("shares services between state and municipalities by each base, within an appropriation, and says what is new", () => {
    const services = ["respite", "child-care", "palliative-home-care"];
    const spent = fc.record({
      cost: cents(0, 90_000_000),
      paid: shares,
      standard: cents(0, 90_000_000),
      before: fc.boolean(),
    });
    const bases = fc.constantFrom("gross", "net-of-contribution", "standard-cost");
    const policy = fc.record({ of: bases, rates: fc.tuple(shares, shares, shares), part: shares });
    const rowsOf = fc.array(spent, { minLength: 3 * today.length, maxLength: 3 * today.length });
    fc.assert(
      fc.property(rowsOf, policy, (rows, { of, rates, part }) => {
        const all = rows.map(({ cost, paid, standard, before }, at) => {
          const contribution = new Decimal(cost).times(paid).toDecimalPlaces(2, Decimal.ROUND_DOWN);
          const net = new Decimal(cost).minus(contribution);
          const base = { gross: new Decimal(cost), "net-of-contribution": net, "standard-cost": new Decimal(standard) }[
            of
          ];
          const asked = Decimal.min(net, halfUp(base.times(rates[at % 3] ?? 0)));
          return {
            place: today[Math.floor(at / 3)] ?? "",
            service: services[at % 3],
            cost,
            contribution,
            net,
            asked,
            standard,
            before,
          };
        });
        const appropriation = halfUp(total(all.map(({ asked }) => asked)).times(part)).toFixed(2);
        const state = cutAlike(
          new Decimal(appropriation),
          all.map(({ asked }) => asked),
        );
        const found = stateShareOfMunicipalities(
          csv(
            "municipality,service,cost,contribution,standardCost,sharedBefore",
            all.map((row) =>
              [row.place, row.service, row.cost, row.contribution.toFixed(2), row.standard, row.before].join(","),
            ),
          ),
          {
            shares: Object.fromEntries(services.map((service, at) => [service, rates[at] ?? "0"])),
            of,
            appropriation,
            mode: "half-up",
          },
        );
        expect(found.rows.map((row) => [row.asked, row.state, row.municipalityPays, row.isNew])).toEqual(
          all.map(({ asked, net, before }, at) => {
            const given = state[at] ?? new Decimal(0);
            return [asked.toFixed(2), given.toFixed(2), net.minus(given).toFixed(2), !before && given.gt(0)];
          }),
        );
        const fresh = total(state.filter((_, at) => all[at]?.before === false));
        expect([found.of, found.appropriation, found.newMoney]).toEqual([of, appropriation, fresh.toFixed(2)]);
        expect(found.byMunicipality.map(({ municipality, state: paid }) => [municipality, paid])).toEqual(
          today.map((id, at) => [id, total(state.slice(3 * at, 3 * at + 3)).toFixed(2)]),
        );
      }),
      tried,
    );
  });

  it("shares a grant for carers by posts and months, within an appropriation", () => {
    const grant = fc.record({ amount: cents(0, 200_000), months: fc.integer({ min: 1, max: 12 }), part: shares });
    fc.assert(
      fc.property(ofEach(cents(0, 99_999)), grant, (posts, { amount, months, part }) => {
        const asked = posts.map((count) => halfUp(new Decimal(count).times(amount).times(months)));
        const appropriation = halfUp(total(asked).times(part)).toFixed(2);
        const found = carersGrantOfMunicipalities(
          csv(
            "municipality,posts",
            posts.map((count, at) => `${today[at]},${count}`),
          ),
          {
            perPostAndMonth: amount,
            months,
            appropriation,
            mode: "half-up",
          },
        );
        const state = cutAlike(new Decimal(appropriation), asked);
        expect(found.rows.map((row) => [row.municipality, row.asked, row.state])).toEqual(
          today.map((id, at) => [id, asked[at]?.toFixed(2), state[at]?.toFixed(2)]),
        );
        expect([found.state, found.unpaid]).toEqual([
          total(state).toFixed(2),
          total(asked).minus(total(state)).toFixed(2),
        ]);
      }),
      tried,
    );
  });
});
