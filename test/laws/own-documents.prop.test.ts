import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import { isInputError } from "../../src/errors/index.js";
import { follow } from "../../src/rules/follow/follow.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { situationWithOptions } from "../arbitraries/any-of.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { compensationScheme, follower } from "../arbitraries/following.js";
import { anySituation, drawn, seed } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";

/** A scheme of any form, values for what it leaves open, and a person. */
interface People {
  readonly scheme: Scheme;
  readonly inputs: Readonly<Record<string, string>>;
  readonly case: Case;
  readonly opening?: Position;
}

const kinds: Readonly<Record<string, fc.Arbitrary<People>>> = {
  "any levels, prices and sources": anySituation,
  "conditions of which one of several must hold": situationWithOptions,
  "entitlement by every formula": drawn((draw): People => drawEntitled(draw, draw.chance(60))),
  "limits of every kind": limitedSituation,
  "contribution of every kind": payingSituation,
};

/** The text of what is made, or of the issues of wrong input. */
function textOf(make: () => unknown): string {
  try {
    return JSON.stringify(make());
  } catch (error) {
    if (isInputError(error)) return JSON.stringify(error.issues);
    throw error;
  }
}

/** The same document with the keys of every object the other way round. */
function turned<Document>(document: Document): Document {
  return turn(document) as Document; // of the same shape
}

function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]: [string, unknown]) => [key, turn(inner)]),
  );
}

/** Changes every part of a document in place: texts, numbers, lists and keys. */
function ruin(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const parts = value as Record<string, unknown>;
  for (const key of Object.keys(parts)) {
    ruin(parts[key]);
    parts[key] = typeof parts[key] === "number" ? -7 : "ruined";
  }
  if (Array.isArray(value)) value.length = 0;
}

/** Every object that can be reached from a value, through lists, maps and sets too. */
function objectsIn(value: unknown, met = new Set<object>()): Set<object> {
  if (typeof value !== "object" || value === null || met.has(value)) return met;
  met.add(value);
  const parts: readonly unknown[] =
    value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value);
  for (const part of parts) objectsIn(part, met);
  return met;
}

describe("what is compiled", () => {
  it.each(Object.entries(kinds))("shares nothing with its documents, whatever becomes of them: %s", (_, situations) => {
    fc.assert(
      fc.property(situations, ({ scheme, inputs, case: document, opening }) => {
        const own = structuredClone({ scheme, inputs });
        const compiled = compile(own.scheme, own.inputs);
        const inside = objectsIn(compiled);
        for (const part of objectsIn(own)) expect(inside.has(part)).toBe(false);
        const before = textOf(() => calculate(document, compiled, { opening }));
        ruin(own);
        expect(textOf(() => calculate(document, compiled, { opening }))).toBe(before);
      }),
      { seed, numRuns: 40, endOnFailure: true },
    );
  });

  it("shares nothing with the document of a compensation scheme either", () => {
    fc.assert(
      fc.property(follower, compensationScheme, (document, scheme) => {
        const own = structuredClone(scheme);
        const compiled = compileCompensation(own);
        const inside = objectsIn(compiled);
        for (const part of objectsIn(own)) expect(inside.has(part)).toBe(false);
        const before = textOf(() => follow(document, compiled));
        ruin(own);
        expect(textOf(() => follow(document, compiled))).toBe(before);
      }),
      { seed, numRuns: 60, endOnFailure: true },
    );
  });

  it("cannot be changed by its own copy of the document", () => {
    for (const { scheme } of [compile(smallScheme), compileCompensation(smallCompensation)]) {
      for (const part of objectsIn(scheme)) expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it("is none of a document that contains itself", () => {
    const endless: { scheme: Scheme; own?: unknown } = { scheme: smallScheme };
    endless.own = endless;
    const schemes: readonly (() => unknown)[] = [
      () => compile({ ...smallScheme, ...endless }),
      () => compileCompensation({ ...smallCompensation, ...endless }),
    ];
    for (const make of schemes) expect(textOf(make)).toContain('"too-deep"');
  });
});

describe("the order of keys of a document", () => {
  it.each(Object.entries(kinds))("changes no byte of a result, nor of an error: %s", (_, situations) => {
    fc.assert(
      fc.property(situations, ({ scheme, inputs, case: document, opening }) => {
        const before = textOf(() => calculate(document, compile(scheme, inputs), { opening }));
        expect(
          textOf(() =>
            calculate(turned(document), compile(turned(scheme), turned(inputs)), {
              opening: opening && turned(opening),
            }),
          ),
        ).toBe(before);
      }),
      { seed, numRuns: 150, endOnFailure: true },
    );
  });

  it("changes no byte of claims", () => {
    fc.assert(
      fc.property(follower, compensationScheme, (document, scheme) => {
        const before = textOf(() => follow(document, compileCompensation(scheme)));
        expect(textOf(() => follow(turned(document), compileCompensation(turned(scheme))))).toBe(before);
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });

  it("changes no byte of a reason that says which tests were asked", () => {
    const tests = [{ kind: "age", from: 30, until: 40 }] as const;
    const option = { when: tests, from: "2019-01-01", to: "open", source: "made-up" };
    const scheme = {
      ...smallScheme,
      conditions: [{ id: "either", kind: "any-of", options: [option], source: "made-up" }],
    } as const;
    const before = textOf(() => calculate(smallCase, compile(scheme)));
    expect(before).toContain('"from":30');
    expect(textOf(() => calculate(smallCase, compile(turned(scheme))))).toBe(before);
  });
});
