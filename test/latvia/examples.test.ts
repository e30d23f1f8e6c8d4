import { describe, expect, it } from "vitest";
import * as municipalities from "../../src/doors/municipalities.js";
import * as latvia from "../../src/latvia/index.js";
import { workedCasesOf, type WorkedCase } from "./worked-cases.js";

/** A worked case of a table: what a function of the door gives, and how one comes to it by hand. */
interface Example extends WorkedCase {
  readonly call: string;
  readonly arguments: readonly unknown[];
  /** The result as JSON; null for undefined. */
  readonly expected: unknown;
}

const rules = latvia.entries.filter(({ kind }) => kind === "rules");

describe.each(rules.map(({ id }) => id))("%s", (id) => {
  const examples = workedCasesOf<Example>(id)?.examples ?? [];

  it.each(examples.map((example) => [example.title, example] as const))("%s", (_title, { call, ...example }) => {
    expect(example.working.length).toBeGreaterThan(0);
    const called = Object.entries({ ...latvia, ...municipalities }).find(([name]) => name === call)?.[1] as (
      ...all: readonly unknown[]
    ) => unknown;
    // It is undefined for undefined, whatever its type says.
    const json = JSON.stringify(called(...example.arguments)) as string | undefined;
    expect(JSON.parse(json ?? "null", withoutTitle)).toEqual(example.expected);
    // Nothing, and an empty list, say nothing that could rest on anything.
    if (json !== undefined && json !== "[]") expect(json).toMatch(/"basis":\[|"source":"/u);
  });

  it("shows each of them once", () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
  });
});

/** The titles of what an answer rests on stand in the table; an example names the sources. */
function withoutTitle(key: string, value: unknown): unknown {
  return key === "title" ? undefined : value;
}
