import type { Scheme } from "seko";
import { applyReform, type Reform } from "seko/reform";
import type { PlacePrice } from "./comparable.js";

/** Where the prices come from: a source of the scheme. */
export interface PriceOrigin {
  readonly id: string;
  readonly title: string;
}

/**
 * A scheme in which some services have the prices of municipalities alone: its own prices of these services end, so that a municipality
 * without one has no provider. It is a reform, so that every result names it.
 */
export function schemeWithPrices(
  scheme: Scheme,
  services: readonly string[],
  { prices, origin }: { readonly prices: readonly PlacePrice[]; readonly origin: PriceOrigin },
): Scheme {
  const { from, to } = scheme.validity;
  const reason = { lv: "Cenas pa pašvaldībām.", en: "Prices by municipality." };
  const days = { from, to, reason, source: origin.id } as const;
  const reform: Reform = {
    schemaVersion: 1,
    kind: "reform",
    id: origin.id,
    label: { lv: "Cenas pa pašvaldībām", en: "Prices by municipality" },
    baseline: { scheme: scheme.id, version: scheme.version },
    sources: [{ ...origin, certainty: "assumption" }],
    changes: [
      ...services.map((service) => ({
        ...{ id: `without-${service}`, at: "cost.prices", where: { service }, end: true as const },
        ...days,
      })),
      {
        ...{ id: "by-municipality", at: "cost.prices" },
        insert: prices
          .filter(({ service }) => services.includes(service))
          .map((price) => ({ ...price, from, to, source: origin.id })),
        ...days,
      },
    ],
  };
  return applyReform(scheme, reform).scheme;
}
