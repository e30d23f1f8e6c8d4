import { parseDay } from "../../calendar/index.js";
import type { DaySpan } from "../../outcome/day-span.js";
import { mixed, setClientKey, wordBits } from "./client-key.js";

/** The days on which clients are counted, so that nobody is counted twice on one of them. */
export interface CountedDays {
  /**
   * Counts a client on days.
   *
   * @param place where it stands that the client is counted: a line or index, below 2^32
   * @returns the place that has counted the client on one of the days before, and then nothing is counted; otherwise undefined
   */
  readonly add: (client: string, days: DaySpan, place: number) => number | undefined;
  /** How many different clients are counted. */
  readonly clients: number;
}

/** Words of an entry: three of the client's key, one of days, one of the place. */
const entryWords = 5;
/** Entries lie on pages, so that nothing is copied while they grow; short ones, so that few people do not pay for many. */
const pageEntries = 1024;
const firstSlots = 1024;
/** How full the slots may become: so that for one client few are looked at, and a client costs at most 10.7 bytes of them. */
const mostFull = 0.75;
/** The first day of 1900 is 0; the last of 2199 has 17 bits. */
const origin = parseDay("1900-01-01");
const dayBits = 17;
const lowBits = 32 - dayBits;
const lowMask = 2 ** lowBits - 1;
const keyMask = 2 ** wordBits - 1;

/**
 * No days yet. A client costs 20 bytes and between 5.3 and 10.7 of slots, whatever the length of the id: at most 32 bytes with the pages they lie on, and as much
 * again for each further time. Texts that are no ids cost what they are long.
 */
export function countedDays(): CountedDays {
  const pages: Uint32Array[] = [];
  /** By hash, the number of an entry plus 1; 0 where there is none. */
  let slots = new Uint32Array(firstSlots);
  let count = 0;
  let clients = 0;
  const others = new Map<string, { readonly from: number; readonly to: number; readonly place: number }[]>();
  const asked = new Uint32Array(3);
  /** The days that were read last: often everybody has the same. */
  let read: { readonly days: DaySpan; readonly from: number; readonly to: number } | undefined;

  function grow(): void {
    const size = slots.length * 2;
    // Slots are made anew of the entries, so that the old ones need not lie beside the new.
    slots = new Uint32Array(0);
    slots = new Uint32Array(size);
    for (let entry = 0; entry < count; entry += 1) {
      const [page, start] = [pageOf(pages, entry), startOf(entry)];
      let slot = slotOf(page[start] ?? 0, page[start + 1] ?? 0, (page[start + 2] ?? 0) & keyMask, size);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = entry + 1;
    }
  }

  function addPlain(from: number, to: number, place: number): number | undefined {
    const [first = 0, second = 0, third = 0] = asked;
    let isKnown = false;
    let slot = slotOf(first, second, third, slots.length);
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      const [page, start] = [pageOf(pages, entry - 1), startOf(entry - 1)];
      const last = page[start + 2] ?? 0;
      if (page[start] === first && page[start + 1] === second && (last & keyMask) === third) {
        isKnown = true;
        const days = page[start + 3] ?? 0;
        const [before, until] = [days >>> lowBits, ((last >>> wordBits) << lowBits) | (days & lowMask)];
        if (before <= to && from <= until) return page[start + 4];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (count % pageEntries === 0) pages.push(new Uint32Array(pageEntries * entryWords));
    const [page, start] = [pageOf(pages, count), startOf(count)];
    page[start] = first;
    page[start + 1] = second;
    page[start + 2] = third | ((to >>> lowBits) << wordBits);
    page[start + 3] = (from << lowBits) | (to & lowMask);
    page[start + 4] = place;
    count += 1;
    if (!isKnown) clients += 1;
    slots[slot] = count;
    if (count > slots.length * mostFull) grow();
    return undefined;
  }

  return {
    add(client, days, place) {
      if (!Number.isInteger(place) || place < 0 || place >= 2 ** 32) throw new RangeError("a place past 32 bits");
      if (days !== read?.days) read = { days, from: parseDay(days.from) - origin, to: parseDay(days.to) - origin };
      const { from, to } = read;
      // Days were read before; what is none has no place among them.
      if (!(from <= to)) throw new RangeError("days that are none");
      if (setClientKey(asked, client)) return addPlain(from, to, place);
      const own = others.get(client) ?? [];
      const before = own.find((each) => each.from <= to && from <= each.to);
      if (before === undefined) others.set(client, [...own, { from, to, place }]);
      return before?.place;
    },
    get clients() {
      return clients + others.size;
    },
  };
}

function pageOf(pages: readonly Uint32Array[], entry: number): Uint32Array {
  const page = pages[Math.floor(entry / pageEntries)];
  if (page === undefined) throw new RangeError("an entry on no page");
  return page;
}

function startOf(entry: number): number {
  return (entry % pageEntries) * entryWords;
}

function slotOf(first: number, second: number, third: number, size: number): number {
  return mixed(mixed(mixed(first) ^ second) ^ third) & (size - 1);
}
