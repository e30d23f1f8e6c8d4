/** Three words of 32 bits that stand for a client. */
export type ClientKey = Uint32Array;

/** Characters of ids, by code: 0 to 63. No id begins with the first of them, so that it can stand before shorter ones. */
const alphabet = "-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const none = 255;
const codes = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const place = alphabet.indexOf(String.fromCharCode(code));
  return place === -1 ? none : place;
});
const bitsOfCharacter = 6;
const charactersOfWord = 5;
/** Ids of up to so many characters are their own key. */
export const exactCharacters = 3 * charactersOfWord;
/** The bits of a word that hold characters; two stay free, and one of them marks the key of a longer id. */
export const wordBits = 30;
const longMark = 1 << wordBits;
const wordMask = longMark - 1;
const firsts = [0x2545f491, 0x6c8e9cf5, 0x1b873593] as const;
const factors = [0x01000193, 0x5bd1e995, 0x27d4eb2f] as const;

/**
 * Sets the key of an id: of up to 15 characters the id itself, so that two are never taken for one; of a longer one 90 bits of a digest,
 * by which two of ten million are taken for one with a chance of 4 in 10^14.
 *
 * @returns whether it could: false for a text that is no id
 */
export function setClientKey(key: ClientKey, id: string): boolean {
  return id.length <= exactCharacters ? setExact(key, id) : setDigest(key, id);
}

/** Each word holds five characters, and the last five stand in the last. */
function setExact(key: ClientKey, id: string): boolean {
  key.fill(0);
  const gap = exactCharacters - id.length;
  for (let index = 0; index < id.length; index += 1) {
    const code = codes[id.charCodeAt(index)] ?? none;
    if (code === none) return false;
    const word = Math.floor((gap + index) / charactersOfWord);
    key[word] = ((key[word] ?? 0) << bitsOfCharacter) | code;
  }
  return id.length > 0 && id.charAt(0) !== "-";
}

/** Three sums, each by a factor of its own, every one of which takes up the one before it. */
function setDigest(key: ClientKey, id: string): boolean {
  let [first, second, third]: readonly number[] = firsts;
  first ??= 0;
  second ??= 0;
  third ??= 0;
  for (let index = 0; index < id.length; index += 1) {
    const code = codes[id.charCodeAt(index)] ?? none;
    if (code === none) return false;
    first = Math.imul(first ^ code, factors[0]);
    first ^= first >>> 15;
    second = Math.imul(second ^ code ^ first, factors[1]);
    second ^= second >>> 13;
    third = Math.imul(third ^ code ^ second, factors[2]);
    third ^= third >>> 16;
  }
  key[0] = ((mixed(first ^ third) & wordMask) | longMark) >>> 0;
  key[1] = mixed(second ^ first) & wordMask;
  key[2] = mixed(third) & wordMask;
  return true;
}

/** A word whose every bit depends on all of those before. */
export function mixed(word: number): number {
  let bits = word ^ (word >>> 16);
  bits = Math.imul(bits, 0x45d9f3b);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x2c1b3c6d);
  return (bits ^ (bits >>> 16)) >>> 0;
}
