import { describe, expect, it } from "vitest";
import { entries } from "seko/latvia";

/** What no public source was found for, in the order in which the corrections of the facts name it. */
const notPublic = [
  "money-follows-client excluded-programmes footnotes 1 to 3",
  "minimum-basket duties-without-date section 9(1.1)",
  "minimum-basket state-share-of-the-basket No adopted share",
  "assistant base-hours-in-full Point 3 and the base hours",
  "assistant-2024 price-2024 was not seen",
  "thresholds care-benefit-other-adults-from-2024 transition of December 2023",
  "thresholds family-supplement-day 160.00 EUR",
  "equalisation equalisation-formula was not seen",
  "equalisation equalisation-2025 54.79 m EUR",
  "programmes erdf-4-3-1-2-and-4-3-1-5 was not found",
  "programmes rounds-2-and-4-of-4-3-5-1 was not seen",
  "programmes total-4-3-5-2 was not seen",
  "programmes seniors-of-round-2 17 contracts and 852 seniors",
  "programmes plan-2026-by-measure was not readable",
  "state-co-financing carers-grant the amount for a carer, or the formula",
].map((line) => line.split(" "));

describe("what is not public", () => {
  it.each(notPublic)("of %s %s is said to be open", (entry, figure, ...words) => {
    const open = entries.find(({ id }) => id === entry)?.open.find(({ id }) => id === figure);
    expect(open?.reason).toContain(words.join(" "));
  });
});
