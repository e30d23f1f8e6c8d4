/** What a price can depend on besides place and day. A dimension that is not named is undefined. */
export interface PriceDimensions {
  readonly service: string;
  readonly provider: string | undefined;
  readonly timeBand: string | undefined;
  readonly groupSize: number | undefined;
}

/** One text for a service and its dimensions; ids hold no spaces, so no two have the same. */
export function priceKey(price: PriceDimensions, provider: string | undefined): string {
  return `${price.service} ${provider ?? ""} ${price.timeBand ?? ""} ${price.groupSize ?? ""}`;
}
