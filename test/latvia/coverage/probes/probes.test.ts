import { describe, expect, it } from "vitest";
import { coveredItems } from "../coverage.js";
import { outlook2023 } from "./outlook-2023.js";
import { plan2015 } from "./plan-2015.js";
import { plan2026 } from "./plan-2026.js";
import type { Probes } from "./probe.js";
import { proposals2020 } from "./proposals-2020.js";
import { talks2024 } from "./talks-2024.js";

const probes: Readonly<Record<string, Probes>> = {
  "plan-2015": plan2015,
  "proposals-2020": proposals2020,
  "outlook-2023": outlook2023,
  "talks-2024": talks2024,
  "plan-2026": plan2026,
};
const answering = coveredItems().filter(({ state }) => state === "computes" || state === "figures");

/** The answer, or the first line of what refuses it. */
function answered(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    return error instanceof Error ? error.message.split("\n")[0] : error;
  }
}

describe("what a row of the coverage says to compute or to hold", () => {
  it.each(answering)("$document: $item", ({ document, item, where }) => {
    const own = probes[document]?.[item] ?? [];
    const named = where.filter((reference) => !reference.startsWith("open:"));
    expect([...new Set(own.map(({ place }) => place))].sort()).toEqual([...named].sort());
    expect(own.map(({ answer }) => answered(answer))).toEqual(own.map(({ expected }) => expected));
  });

  it("and no other row is asked", () => {
    const asked = Object.entries(probes).flatMap(([document, own]) => Object.keys(own).map((item) => `${document}: ${item}`));
    expect(asked.sort()).toEqual(answering.map(({ document, item }) => `${document}: ${item}`).sort());
  });
});
