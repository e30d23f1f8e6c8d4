import { describe, expect, it } from "vitest";
import { createProgress } from "./index.js";

function screen(isTTY: boolean) {
  const written: string[] = [];
  const clock = { time: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, clock, options: { unit: "clients", stream, now: () => clock.time } };
}

describe("createProgress", () => {
  it("writes nothing where standard error is no terminal", () => {
    const { written, clock, options } = screen(false);
    const progress = createProgress(10, options);
    clock.time = 10_000;
    progress.advance(5);
    progress.finish();
    expect(written).toEqual([]);
  });

  it("writes nothing for short work", () => {
    const { written, clock, options } = screen(true);
    const progress = createProgress(2, options);
    clock.time = 399;
    progress.advance();
    progress.advance();
    progress.finish();
    expect(written).toEqual([]);
  });

  it("draws the bar with rate and time left, not too often, and takes it away at the end", () => {
    const { written, clock, options } = screen(true);
    const progress = createProgress(400, options);
    clock.time = 500;
    progress.advance(100);
    clock.time = 599;
    progress.advance(50);
    clock.time = 1000;
    progress.advance(50);
    progress.finish();
    expect(written).toEqual([
      "\r\u001b[2K[######------------------] 25 % 100 of 400 clients, 200/s, 2 s left",
      "\r\u001b[2K[############------------] 50 % 200 of 400 clients, 200/s, 1 s left",
      "\r\u001b[2K",
    ]);
  });

  it("says minutes where many are left, and copes with more than the total", () => {
    const { written, clock, options } = screen(true);
    const progress = createProgress(1000, options);
    clock.time = 1000;
    progress.advance(10);
    clock.time = 2000;
    progress.advance(2000);
    expect(written).toEqual([
      "\r\u001b[2K[------------------------] 1 % 10 of 1000 clients, 10/s, 1 min 39 s left",
      "\r\u001b[2K[########################] 100 % 2010 of 1000 clients, 1005/s, 0 s left",
    ]);
  });

  it("shows no share of a total that is not known yet", () => {
    const { written, clock, options } = screen(true);
    const progress = createProgress(0, options);
    clock.time = 500;
    progress.advance(100);
    progress.expect(1000);
    clock.time = 1000;
    progress.advance(100);
    expect(written).toEqual([
      "\r\u001b[2K100 clients, 200/s",
      "\r\u001b[2K[####--------------------] 20 % 200 of 1000 clients, 200/s, 4 s left",
    ]);
  });
});
