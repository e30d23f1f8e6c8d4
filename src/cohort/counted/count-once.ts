import { type Issue, withArguments } from "../../errors/index.js";
import type { DaySpan } from "../../outcome/day-span.js";
import { countedDays } from "./counted-days.js";

/** Whose days are counted, such as a result or a case. */
export interface Countable {
  /** Id of the client. */
  readonly client: string;
  readonly period: DaySpan;
}

/** How the places of what is counted are said. */
export interface CountedPlaces {
  /** Where the client's id stands in each of them, such as `client.id`. */
  readonly path: string;
  /** A place as a sentence begins with it, such as "Line 3". */
  readonly placeOf: (place: number) => string;
}

/** People who are counted, each at most once on a day. */
export interface CountOnce {
  /**
   * Counts a client on the days of a period.
   *
   * @param place where it stands that the client is counted: a line or index, below 2^32
   * @returns the issue, where the client is counted on one of the days already: then nothing is counted
   */
  readonly issueOf: (counted: Countable, place: number) => Issue | undefined;
  /** How many different people are counted. */
  readonly clients: number;
}

/**
 * The one rule about who stands twice in what is calculated or added up by one scheme: overlapping days of one client. It is asked by
 * whatever counts people: runs of files and of their parts, tables of several cases, checks of files of cases, summaries, merged parts,
 * repeated runs. The id of a case has no part in it: two people may have cases of one id, and so may two times of one person; a client
 * who has several times, none of which share a day, is one client.
 *
 * It costs at most 32 bytes for each time of each client.
 */
export function countOnce(places: CountedPlaces): CountOnce {
  return withArguments([["places", places, "object", "a path, and how a place is named"]], () => counting(places));
}

function counting({ path, placeOf }: CountedPlaces): CountOnce {
  const counted = countedDays();
  return {
    issueOf({ client, period }, place) {
      const first = counted.add(client, period, place);
      if (first === undefined) return undefined;
      return {
        code: "counted-twice",
        path,
        expected: "a client who is counted on none of these days yet, so that nobody is counted twice",
        received: `"${client}" from ${period.from} to ${period.to}`,
        hint: `${placeOf(first)} is about the same client on some of these days.`,
      };
    },
    get clients() {
      return counted.clients;
    },
  };
}
