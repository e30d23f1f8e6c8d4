import type { LineFacts } from "../../person/facts/facts.js";
import { priceKey } from "./price-key.js";
import type { CompiledScheme } from "../compiled.js";
import type { PriceLists } from "./tested-prices.js";

/**
 * Where the prices of a line start in the table of a compiled scheme: those of its provider, where the scheme has any for the
 * line's service, time band and group size, else those that name no provider. Past the end of the table where the scheme has
 * neither, so that every day of the line is a gap.
 *
 * @param service the index of the line's service in the scheme
 */
export function priceStart(
  line: LineFacts,
  service: number,
  { places }: CompiledScheme,
  { priceStarts, prices }: PriceLists,
): number {
  if (line.provider === undefined && line.timeBand === undefined && line.groupSize === undefined) {
    return service * (places.length + 1);
  }
  return priceStarts.get(priceKey(line, line.provider)) ?? priceStarts.get(priceKey(line, undefined)) ?? prices.length;
}
