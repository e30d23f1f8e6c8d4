import { describe, expect, it } from "vitest";
import { hintFor, nearest } from "./index.js";

const services = ["physiotherapy", "care", "respite", "day-centre"];

describe("the nearest name", () => {
  it.each([
    ["a letter that is missing", "physiotheapy", "physiotherapy"],
    ["a letter too many", "respitee", "respite"],
    ["another letter", "cere", "care"],
    ["two neighbours that changed places", "caer", "care"],
    ["capitals", "CARE", "care"],
    ["another joiner", "day_centre", "day-centre"],
  ])("is found for %s", (_, written, meant) => {
    expect(nearest(written, services)).toBe(meant);
  });

  it("is none where nothing is near enough to be meant", () => {
    expect(nearest("transport", services)).toBeUndefined();
    expect(nearest("", services)).toBeUndefined();
    expect(nearest("care", [])).toBeUndefined();
    expect(nearest("x".repeat(65), ["x".repeat(64)])).toBeUndefined();
    for (const value of [undefined, null, 7, {}, Symbol("care")]) expect(nearest(value, services)).toBeUndefined();
    expect(nearest("cere", [undefined, 7, {}, "care"])).toBe("care");
  });

  it("is looked for among the first thousand", () => {
    const others = Array.from({ length: 1000 }, (_, index) => `other-${index}`);
    expect(nearest("cere", [...others.slice(1), "care"])).toBe("care");
    expect(nearest("cere", [...others, "care"])).toBeUndefined();
  });

  it("is the first of those that are equally near", () => {
    expect(nearest("cat", ["car", "cap"])).toBe("car");
  });
});

describe("a hint", () => {
  it("names the nearest", () => {
    expect(hintFor("respit", services)).toBe('Did you mean "respite"?');
  });

  it("lists what is known where nothing is near and the list is short", () => {
    expect(hintFor("transport", services)).toBe('Known: "physiotherapy", "care", "respite", "day-centre".');
    const many = Array.from({ length: 13 }, (_, index) => `name-${index}`);
    expect(hintFor("transport", many)).toBeUndefined();
    expect(hintFor("transport", [])).toBeUndefined();
    expect(hintFor("transport", ["a".repeat(400), "b".repeat(201)])).toBeUndefined();
    expect(hintFor(7, services)).toBeUndefined();
  });

  it("shows nothing that would be invisible", () => {
    expect(hintFor("cere", ["c\u200bre"])).toBe('Did you mean "c\\u200bre"?');
    expect(hintFor("transport", ["c\u200bre"])).toBe('Known: "c\\u200bre".');
  });

  it("is looked for as long as issues are few", () => {
    expect(hintFor("respit", services, 99)).toBe('Did you mean "respite"?');
    expect(hintFor("respit", services, 100)).toBeUndefined();
  });
});
