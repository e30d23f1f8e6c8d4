import { describe, expect, it } from "vitest";
import { pairs } from "./pairs.js";
import { lookOf } from "./style.js";

const output = { write: () => undefined };
const look = (isTTY: boolean, columns: number | undefined, environment = {}) =>
  lookOf({ stdout: { ...output, isTTY, columns }, stderr: output, environment });

describe("pairs", () => {
  it("wraps long values under themselves", () => {
    expect(
      pairs(
        [
          ["Case", "a b"],
          ["Scheme", "aaaaaaaaaa bbbbbbbbbb cccccccccc"],
        ],
        30,
        1,
      ),
    ).toEqual([" Case    a b", " Scheme  aaaaaaaaaa bbbbbbbbbb", "         cccccccccc"]);
  });
});

describe("lookOf", () => {
  it("colours only a terminal, and not where NO_COLOR or a dumb terminal forbids it", () => {
    expect(look(true, 80).style.heading("x")).toBe("\u001b[1mx\u001b[0m");
    expect(look(false, 80).style.heading("x")).toBe("x");
    expect(look(true, 80, { NO_COLOR: "1" }).style.heading("x")).toBe("x");
    expect(look(true, 80, { NO_COLOR: "" }).style.heading("x")).toBe("\u001b[1mx\u001b[0m");
    expect(look(true, 80, { TERM: "dumb" }).style.warning("x")).toBe("x");
  });

  it("keeps lines readable", () => {
    expect([undefined, 10, 80, 300].map((columns) => look(true, columns).width)).toEqual([100, 40, 80, 120]);
  });
});
