import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfUtf8, utf8Of } from "./index.js";
import { decoderOf } from "./host-decoder.js";
import { ownTextOfUtf8 } from "./utf-8.js";

const seed = 20180901;
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom("a", "ā", "€", "😀", "\u0000", "\u07ff", "\u0800", "\uffff") }),
);

/** Bytes near the borders of what is UTF-8. */
const anyBytes = fc
  .array(
    fc.constantFrom(
      0x41,
      0x7f,
      0x80,
      0xbf,
      0xc0,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0x9f,
      0xa0,
      0xed,
      0xef,
      0xf0,
      0x8f,
      0x90,
      0xf4,
      0xf5,
      0xff,
    ),
    { maxLength: 6 },
  )
  .map((bytes) => Uint8Array.from(bytes));

describe("UTF-8 of our own", () => {
  it("is what the platform writes, also of halves of pairs", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(utf8Of(text)).toEqual(new TextEncoder().encode(text));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it("is read as the platform reads it, and refused where the platform refuses it", () => {
    const platform = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const read = (bytes: Uint8Array): string | undefined => {
      try {
        return platform.decode(bytes);
      } catch {
        return undefined;
      }
    };
    fc.assert(
      fc.property(fc.oneof(anyBytes, anyBytes, fc.uint8Array()), (bytes) => {
        expect(ownTextOfUtf8(bytes)).toBe(read(bytes));
        expect(textOfUtf8(bytes)).toBe(read(bytes));
      }),
      { seed, numRuns: 20_000 },
    );
  });

  it.each([8191, 8192, 8193, 100_000])("gives a text of %d characters back", (length) => {
    for (const unit of ["a", "ā", "😀"]) {
      const text = `x${unit.repeat(length)}`;
      expect(ownTextOfUtf8(utf8Of(text))).toBe(text);
      expect(textOfUtf8(utf8Of(text))).toBe(text);
    }
  });

  it("is of our own where the host has no decoder, or one that does not refuse", () => {
    const host = TextDecoder;
    class Lenient {
      decode(): string {
        return "\ufffd";
      }
    }
    class Limited extends Lenient {
      constructor() {
        super();
        throw new RangeError("it cannot refuse");
      }
    }
    try {
      for (const other of [undefined, Lenient, Limited]) {
        Object.assign(globalThis, { TextDecoder: other });
        expect(decoderOf(ownTextOfUtf8)).toBe(ownTextOfUtf8);
      }
    } finally {
      Object.assign(globalThis, { TextDecoder: host });
    }
    expect(decoderOf(ownTextOfUtf8)).not.toBe(ownTextOfUtf8);
  });
});
