/** The ids of clients so far, each with the index of the first result that is about the client. */
export interface ClientIds {
  /** The index of the result that has brought an id before; undefined where none has, and then this one has. */
  readonly bring: (id: string, index: number) => number | undefined;
}

/** Entries lie on pages, so that nothing is copied while they grow. */
const pageBytes = 64 * 1024;
/** More would have places beyond 32 bits. */
const mostPages = 2 ** 32 / pageBytes - 1;
/** An entry is the length of the id, the index in four bytes, and the id. */
const headBytes = 5;
const longestId = 255;
const firstSlots = 1024;

/**
 * Keeps the ids of a country's clients in some thirty bytes each: their characters side by side, and a table of where each begins.
 * Ids are compared character by character, so that two clients are never taken for one.
 */
export function clientIds(): ClientIds {
  const pages: Uint8Array[] = [];
  /** By hash, the place of an entry plus 1; 0 where there is none. */
  let slots = new Uint32Array(firstSlots);
  let count = 0;
  let end = pageBytes;
  /** Ids that are not plain, or for which there is no place. */
  const others = new Map<string, number>();
  const asked = new Uint8Array(longestId);

  /** The slot of the id that is asked for: where it stands, or where it would. */
  function slotOf(length: number): number {
    let slot = hashOf(asked, 0, length) & (slots.length - 1);
    for (let place = slots[slot] ?? 0; place !== 0 && !isAt(place - 1, length); place = slots[slot] ?? 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  function isAt(place: number, length: number): boolean {
    const page = pageOf(place);
    const start = place % pageBytes;
    if (page[start] !== length) return false;
    for (let index = 0; index < length; index += 1) {
      if (page[start + headBytes + index] !== asked[index]) return false;
    }
    return true;
  }

  function pageOf(place: number): Uint8Array {
    const page = pages[Math.floor(place / pageBytes)];
    if (page === undefined) throw new RangeError("a place on no page");
    return page;
  }

  function add(length: number, index: number): number {
    if (end + headBytes + length > pageBytes) {
      pages.push(new Uint8Array(pageBytes));
      end = 0;
    }
    const place = (pages.length - 1) * pageBytes + end;
    const page = pageOf(place);
    page[end] = length;
    new DataView(page.buffer).setUint32(end + 1, index);
    page.set(asked.subarray(0, length), end + headBytes);
    end += headBytes + length;
    return place;
  }

  function grow(): void {
    const places = slots.filter((place) => place !== 0);
    slots = new Uint32Array(slots.length * 2);
    for (const place of places) {
      const page = pageOf(place - 1);
      const start = (place - 1) % pageBytes;
      let slot = hashOf(page, start + headBytes, page[start] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = place;
    }
  }

  return {
    bring(id, index) {
      const first = others.get(id);
      if (first !== undefined) return first;
      const isPlain = putPlain(asked, id);
      const slot = isPlain ? slotOf(id.length) : 0;
      const place = isPlain ? (slots[slot] ?? 0) : 0;
      if (place !== 0) return new DataView(pageOf(place - 1).buffer).getUint32(((place - 1) % pageBytes) + 1);
      if (!isPlain || pages.length >= mostPages) {
        others.set(id, index);
        return undefined;
      }
      slots[slot] = add(id.length, index) + 1;
      count += 1;
      // Half of the slots stay free, so that for one id few are looked at.
      if (count * 2 > slots.length) grow();
      return undefined;
    },
  };
}

/** Sets the characters of an id; false where it is longer, or has others, than ids that were read have. */
function putPlain(bytes: Uint8Array, id: string): boolean {
  if (id.length > bytes.length) return false;
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    if (code > 127) return false;
    bytes[index] = code;
  }
  return true;
}

/** FNV-1a, with its high bits mixed into the low ones, which choose the slot. */
function hashOf(bytes: Uint8Array, start: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + length; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
