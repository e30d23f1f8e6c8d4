import { decoderOf, type DecodesUtf8 } from "./host-decoder.js";

/**
 * Text as bytes in UTF-8 and back. The encoder and decoder of browsers and Node are not part of the language: an engine that is
 * built into a database or another program has none.
 */

/** The most bytes that a code unit of a text has in UTF-8. */
export const mostBytesOfUnit = 3;

const firstHigh = 0xd800;
const firstLow = 0xdc00;
const lastLow = 0xdfff;
/** What stands for half a pair of surrogates, which is no character. */
const replacement = 0xfffd;
/** So many code units are made a text at once; a call can only have so many arguments. */
const unitsAtOnce = 8192;

/**
 * Writes a text into bytes.
 *
 * @param bytes with room for {@link mostBytesOfUnit} bytes for each code unit behind `start`
 * @returns where the text ends
 */
export function writeUtf8(text: string, bytes: Uint8Array, start: number): number {
  let end = start;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes[end++] = code;
    else if (code < 0x800) {
      bytes[end++] = 0xc0 | (code >> 6);
      bytes[end++] = 0x80 | (code & 0x3f);
    } else {
      const character = characterAt(text, index, code);
      if (character > 0xffff) {
        index += 1;
        bytes[end++] = 0xf0 | (character >> 18);
        bytes[end++] = 0x80 | ((character >> 12) & 0x3f);
      } else bytes[end++] = 0xe0 | (character >> 12);
      bytes[end++] = 0x80 | ((character >> 6) & 0x3f);
      bytes[end++] = 0x80 | (character & 0x3f);
    }
  }
  return end;
}

/** The bytes of a text. */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * mostBytesOfUnit);
  return bytes.slice(0, writeUtf8(text, bytes, 0));
}

/** The character that begins at a code unit from 0x800 on. */
function characterAt(text: string, index: number, code: number): number {
  if (code < firstHigh || code > lastLow) return code;
  const next = text.charCodeAt(index + 1);
  const isPair = code < firstLow && next >= firstLow && next <= lastLow;
  return isPair ? 0x10000 + ((code - firstHigh) << 10) + (next - firstLow) : replacement;
}

/**
 * The text of bytes in UTF-8, by the decoder of the host where there is one.
 *
 * @returns undefined where they are not UTF-8: a character cut short, written longer than need be, or none that there is
 */
export const textOfUtf8: DecodesUtf8 = /* @__PURE__ */ decoderOf(ownTextOfUtf8);

/** {@link textOfUtf8} of our own, for engines without a decoder. */
export function ownTextOfUtf8(bytes: Uint8Array): string | undefined {
  const { length } = bytes;
  const units = new Uint16Array(Math.min(length, unitsAtOnce) + 2);
  let text = "";
  let count = 0;
  let index = 0;
  while (index < length) {
    if (count === 0) {
      const plain = plainText(bytes, index);
      text += plain;
      index += plain.length;
      if (index === length) break;
    }
    // Back to the quick way as soon as the characters are plain again.
    if (count >= unitsAtOnce || (count > 0 && (bytes[index] as number) < 0x80)) {
      text += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
      count = 0;
      continue;
    }
    const byte = bytes[index] as number;
    index += 1;
    const more = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
    if (more === 0 || index + more > length) return undefined;
    let character = byte & (0x3f >> more);
    for (let left = more; left > 0; left -= 1) {
      const next = bytes[index] as number;
      if (next >> 6 !== 2) return undefined;
      character = (character << 6) | (next & 0x3f);
      index += 1;
    }
    if (character < leastOf(more) || character > 0x10ffff || (character >= firstHigh && character <= lastLow)) {
      return undefined;
    }
    if (character > 0xffff) {
      units[count++] = firstHigh + ((character - 0x10000) >> 10);
      units[count++] = firstLow + (character & 0x3ff);
    } else units[count++] = character;
  }
  return text + String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
}

/** The characters of one byte from an index on, put together eight at a time: most documents hold few others. */
function plainText(bytes: Uint8Array, start: number): string {
  const { fromCharCode } = String;
  let text = "";
  let index = start;
  for (; index + 8 <= bytes.length; index += 8) {
    // The indexes are in range.
    const a = bytes[index] as number;
    const b = bytes[index + 1] as number;
    const c = bytes[index + 2] as number;
    const d = bytes[index + 3] as number;
    const e = bytes[index + 4] as number;
    const f = bytes[index + 5] as number;
    const g = bytes[index + 6] as number;
    const h = bytes[index + 7] as number;
    if ((a | b | c | d | e | f | g | h) > 0x7f) break;
    text += fromCharCode(a, b, c, d, e, f, g, h);
  }
  for (; index < bytes.length && (bytes[index] as number) < 0x80; index += 1)
    text += fromCharCode(bytes[index] as number);
  return text;
}

/** The first character that takes one byte and so many more. */
function leastOf(more: number): number {
  return more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000;
}
