import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { isInputError } from "../../errors/index.js";
import { compile } from "../../rules/compile.js";
import { calculate } from "../../rules/opening/calculate.js";
import { runStream, type StreamRequest } from "../index.js";

const compiled = compile(smallScheme);
const person = (index: number) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
});
const resultOf = (index: number) => JSON.stringify(calculate(person(index), compiled));

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

/** What comes out for a text that goes in, cut after so many bytes. */
async function through(text: string | Uint8Array, size: number, more: Partial<StreamRequest> = {}) {
  const out: Uint8Array[] = [];
  const counts = await runStream(
    { cases: chunksOf(Buffer.from(text), size), write: (lines) => void out.push(lines), ...more },
    compiled,
  );
  return { counts, out: Buffer.concat(out).toString() };
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  return "";
}

describe("a run through a pipe", () => {
  it("has one line out for each line in, wherever the bytes are cut: wrong and blank ones keep their places", async () => {
    const wrong = "{ no case";
    const kinds = fc.array(fc.constantFrom("person", "wrong", "blank"), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(kinds, fc.integer({ min: 1, max: 5000 }), fc.boolean(), async (lines, size, hasEnd) => {
        const text = lines.map((kind, at) =>
          kind === "person" ? JSON.stringify(person(at)) : kind === "wrong" ? wrong : " \t",
        );
        const { out, counts } = await through(text.join("\n") + (hasEnd && text.length > 0 ? "\n" : ""), size);
        const found = out.split("\n");
        expect(found.pop()).toBe("");
        expect(found).toHaveLength(lines.length);
        for (const [at, kind] of lines.entries()) {
          if (kind === "person") expect(found[at]).toBe(resultOf(at));
          else if (kind === "blank") expect(found[at]).toBe("");
          else expect(JSON.parse(found[at] ?? "")).toMatchObject({ line: at + 1, issues: [{ code: "not-json" }] });
        }
        const count = (kind: string) => lines.filter((each) => each === kind).length;
        const [calculated, refused] = [count("person"), count("wrong")];
        expect(counts).toEqual({ read: calculated + refused, calculated, refused });
      }),
      { seed: 20190901, numRuns: 150 },
    );
  });

  it("answers what has come before it waits for more", async () => {
    const answers: string[] = [];
    const seen: number[] = [];
    async function* conversation() {
      for (let index = 0; index < 3; index += 1) {
        yield Buffer.from(`${JSON.stringify(person(index))}\n`);
        await Promise.resolve();
        seen.push(answers.length);
      }
    }
    await runStream(
      { cases: conversation(), write: (lines) => void answers.push(Buffer.from(lines).toString()) },
      compiled,
    );
    expect(seen).toEqual([1, 2, 3]);
    expect(answers).toEqual([0, 1, 2].map((index) => `${resultOf(index)}\n`));
  });

  it("waits for whoever takes the lines", async () => {
    let free = true;
    const write = async () => {
      expect(free).toBe(true);
      free = false;
      await new Promise((resolve) => setTimeout(resolve, 1));
      free = true;
    };
    const text = Array.from({ length: 200 }, (_, index) => `${JSON.stringify(person(index))}\n`).join("");
    expect((await through(text, 40_000, { write })).counts.calculated).toBe(200);
  });

  it("looks for nobody who stands twice, unless it is asked to", async () => {
    const text = [person(0), { ...person(0), id: "again" }].map((each) => `${JSON.stringify(each)}\n`).join("");
    expect((await through(text, 999)).counts).toMatchObject({ calculated: 2, refused: 0 });
    const { out } = await through(text, 999, { refuseDoubles: true });
    expect(JSON.parse(out.split("\n")[1] ?? "")).toMatchObject({
      line: 2,
      issues: [{ code: "counted-twice", hint: "Line 1 is about the same client on some of these days." }],
    });
  });

  it("ends at the first wrong line where it is strict, and refuses what is no text", async () => {
    const text = `${JSON.stringify(person(0))}\n{\n`;
    expect(await refusal(through(text, 999, { strict: true }))).toMatch(/^standard input:2: /u);
    expect(await refusal(through(Uint8Array.of(0x1f, 0x8b, 8, 0), 9))).toContain("packed with gzip");
    expect(await refusal(through("client;level\nA;3\nB;4\n", 99))).toContain("a table");
    expect(await refusal(through(text, 999, { cases: "cases.csv" }))).toContain("a table as CSV");
  });

  it("ends where the signal was given, and where writing fails", async () => {
    const ended = new AbortController();
    ended.abort("SIGTERM");
    expect(await refusal(through(`${JSON.stringify(person(0))}\n`, 999, { signal: ended.signal }))).toContain(
      "SIGTERM",
    );
    const write = () => Promise.reject(new Error("nobody reads"));
    await expect(through(`${JSON.stringify(person(0))}\n`, 999, { write })).rejects.toThrow("nobody reads");
  });
});
