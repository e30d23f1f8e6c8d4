import { formatDay, lastDay, monthOf, parseDay } from "../../calendar/index.js";
import type { FundingSource } from "../../rules/fund/rule.js";
import type { Scheme } from "../../rules/scheme.js";
import { inBothLanguages } from "../latvian/index.js";
import { regionSources } from "../regions/index.js";

const id = "still-in-force";
const wholeDate = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * A scheme without a stated end with what that leaves open: after the month in which its rules were last seen, who pays rests on an
 * assumption, so that every result of later days says so. Sources pay by whole months, so the month goes to its end.
 */
export function heldOver(scheme: Scheme): Scheme {
  if (scheme.validity.to !== "open") return scheme;
  const seen = lastSeenOf(scheme);
  const end = lastDay(monthOf(parseDay(seen)));
  const held = (share: FundingSource): readonly FundingSource[] => [
    { ...share, to: formatDay(end) },
    { ...share, from: formatDay(end + 1), source: id },
  ];
  const shares = scheme.fund.shares.flatMap((share) => (share.to === "open" ? held(share) : [share]));
  const assumed = {
    id,
    title: {
      en: `Assumed: rules that were last seen on ${seen} hold after the end of that month`,
      lv: `Pieņemts: noteikumi, kas pēdējo reizi redzēti ${seen.split("-").reverse().join(".")}., ir spēkā arī pēc tā mēneša beigām`,
    },
    certainty: "assumption",
  } as const;
  return { ...scheme, fund: { ...scheme.fund, shares }, sources: [...scheme.sources, ...inBothLanguages([assumed])] };
}

/** The earliest of the days on which the rules of a scheme were last seen: those of their sources, or where a source has none the first day of all. */
function lastSeenOf({ sources, validity: { from } }: Scheme): string {
  const places = regionSources.map((each) => each.id);
  const days = sources
    .filter(({ certainty, ...each }) => certainty !== "assumption" && !places.includes(each.id))
    .map(({ date }) => (date !== undefined && wholeDate.test(date) && date > from ? date : from));
  return days.sort()[0] ?? from;
}
