import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { calculate } from "../../../rules/calculate.js";
import type { Case } from "../../../person/case.js";
import { summarise } from "../../../cohort/index.js";
import { isInputError } from "../../../errors/index.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { compile } from "../../../rules/compile.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const compiled = compile(smallScheme);
const read = (name: string) => readFileSync(folder.path(name), "utf8");
const said = "expected a client who is counted on none of these days yet, so that nobody is counted twice";

function person(id: string, client: string, from = "2019-01-01", to = "2019-12-31"): Case {
  return { ...smallCase, id, period: { from, to }, client: { ...smallCase.client, id: client } };
}

const first = person("a", "ada");
const half = person("a", "ada", "2019-01-01", "2019-06-30");

/** Two cases that have something in common, whether the second stands twice, and how many people they are about. */
const kinds: readonly (readonly [name: string, cases: readonly [Case, Case], isTwice: boolean, people: number])[] = [
  ["one case, twice", [first, first], true, 1],
  ["one id of two clients", [first, person("a", "bruno")], false, 2],
  ["one id of two times of a client", [half, person("a", "ada", "2019-07-01", "2019-12-31")], false, 1],
  ["two ids of a client on the same days", [half, person("b", "ada", "2019-06-30", "2019-12-31")], true, 1],
  ["two ids of two times of a client", [half, person("b", "ada", "2019-07-01", "2019-12-31")], false, 1],
];

/** What a door does with cases: the places that it names where it refuses one, and how many people it counts where it says so. */
interface Done {
  readonly refused: string;
  readonly people?: number;
}

const scheme = () => folder.write("scheme.json", smallScheme);
const lines = (cases: readonly Case[]) => cases.map((each) => `${JSON.stringify(each)}\n`).join("");

/** What the issues beside results say. */
function issuesIn(name: string): string {
  if (!existsSync(folder.path(name))) return "";
  const { line, issues } = JSON.parse(read(name)) as {
    readonly line: number;
    readonly issues: readonly { readonly expected: string; readonly hint: string }[];
  };
  return issues.map(({ expected, hint }) => `line ${line}: expected ${expected}. ${hint}`).join("\n");
}

let number = 0;

async function run(cases: readonly Case[], ...more: readonly string[]) {
  const name = `run-${(number += 1)}`;
  const file = folder.write(`${name}.ndjson`, lines(cases));
  const out = folder.path(`${name}.results.ndjson`);
  const ended = await seko(["run", "--scheme", scheme(), "--cases", file, "--out", out, ...more]);
  return { ...ended, name, refused: issuesIn(`${name}.results.issues.ndjson`) };
}

async function shards(cases: readonly Case[], parts: number) {
  const name = `shards-${(number += 1)}`;
  const file = folder.write(`${name}.ndjson`, lines(cases));
  await seko(["shard", file, "--parts", String(parts), "--out", folder.path(name)]);
  for (let part = 1; part <= parts; part += 1) {
    await seko(["run", "--scheme", scheme(), "--shards", folder.path(name), "--shard", String(part)]);
  }
  return name;
}

const merge = (name: string, ...more: readonly string[]) =>
  seko(["merge", folder.path(name), "--out", folder.path(`${name}.merged.ndjson`), ...more]);
const peopleOf = (file: string) => (JSON.parse(readFileSync(file, "utf8")) as { readonly clients: number }).clients;
const inOneLine = (cases: readonly Case[]) => `${JSON.stringify({ cases })}\n`;

/** Each door, and the words with which it begins and ends where it refuses the second of two cases. */
const doors: Readonly<
  Record<string, { readonly places: readonly string[]; readonly open: (cases: readonly Case[]) => Promise<Done> }>
> = {
  run: {
    places: ["line 2: ", "Line 1 is about"],
    open: async (cases) => ({ refused: (await run(cases)).refused }),
  },
  "run --strict": {
    places: [".ndjson:2: client.id: ", "Line 1 is about"],
    open: async (cases) => ({ refused: (await run(cases, "--strict")).stderr }),
  },
  "run --summary": {
    places: ["line 2: ", "Line 1 is about"],
    async open(cases) {
      const sums = folder.path(`sums-${(number += 1)}.json`);
      const { refused, stderr } = await run(cases, "--summary", sums);
      expect(stderr).toBe("");
      return { refused, people: peopleOf(sums) };
    },
  },
  "run of a part": {
    places: ["line 2: ", "Line 1 is about"],
    open: async (cases) => ({ refused: issuesIn(`${await shards(cases, 1)}/issues-001.ndjson`) }),
  },
  "merge of two parts": {
    places: ["results-002.ndjson:1: client: ", "results-001.ndjson:1 is about"],
    open: async (cases) => ({ refused: (await merge(await shards(cases, 2))).stderr }),
  },
  "merge --summary": {
    places: ["results-002.ndjson:1: client: ", "results-001.ndjson:1 is about"],
    async open(cases) {
      const name = await shards(cases, 2);
      const sums = folder.path(`${name}.sums.json`);
      const { stderr, code } = await merge(name, "--summary", sums, "--scheme", scheme());
      return { refused: stderr, ...(code === 0 ? { people: peopleOf(sums) } : {}) };
    },
  },
  "calculate, lines": {
    places: ["lines.ndjson:2: client.id: ", "Line 1 is about"],
    open: (cases) => calculated(folder.write("lines.ndjson", lines(cases))),
  },
  "calculate, a list": {
    places: ["list.json: cases[1].client.id: ", "cases[0] is about"],
    open: (cases) => calculated(folder.write("list.json", inOneLine(cases))),
  },
  "check, lines": {
    places: ["lines.ndjson:2: client.id: ", "Line 1 is about"],
    open: async (cases) => ({ refused: (await seko(["check", folder.write("lines.ndjson", lines(cases))])).stderr }),
  },
  "check, a list": {
    places: ["list.json: cases[1].client.id: ", "cases[0] is about"],
    open: async (cases) => ({ refused: (await seko(["check", folder.write("list.json", inOneLine(cases))])).stderr }),
  },
  summarise: {
    places: ["results[1].client: ", "results[0] is about"],
    open(cases) {
      const results = cases.map((each) => calculate(each, compiled));
      try {
        const { clients, totals } = summarise(results, { scheme: smallScheme, groupOf: () => "all" });
        expect(totals.clients).toBe(clients);
        return Promise.resolve({ refused: "", people: clients });
      } catch (error) {
        if (!isInputError(error)) throw error;
        return Promise.resolve({ refused: error.message });
      }
    },
  },
};

async function calculated(file: string): Promise<Done> {
  const { stderr, stdout } = await seko(["calculate", file, "--scheme", scheme()]);
  const [, people] = /^Clients\s+(\d+)/mu.exec(stdout) ?? [];
  return { refused: stderr, ...(people === undefined ? {} : { people: Number(people) }) };
}

describe.each(Object.entries(doors))("%s", (_, { places, open }) => {
  it.each(kinds)("%s", async (_kind, cases, isTwice, people) => {
    const done = await open(cases);
    if (isTwice) {
      expect(done.refused).toContain(said);
      for (const place of places) expect(done.refused).toContain(place);
    } else {
      expect(done.refused).toBe("");
      if (done.people !== undefined) expect(done.people).toBe(people);
    }
  });
});

describe("verify", () => {
  it.each(kinds)("%s: repeats what the run did", async (_kind, cases, isTwice, people) => {
    const manifest = folder.path(`verified-${(number += 1)}.json`);
    await run([...cases, person("z", "zane")], "--manifest", manifest);
    const { code, stdout } = await seko(["verify", manifest]);
    expect(code, stdout).toBe(0);
    const refused = isTwice ? ", 1 case without a result" : "";
    expect(stdout).toContain(`as published, ${people + 1} clients${refused} and `);
  });

  it.each(kinds)("%s: where the second case came to a list that was published", async (_kind, [one, two], isTwice) => {
    const list = folder.write(`list-${(number += 1)}.json`, { cases: [one] });
    const manifest = folder.path(`manifest-${number}.json`);
    expect(await seko(["calculate", list, "--scheme", scheme(), "--manifest", manifest])).toMatchObject({ code: 0 });
    expect((await seko(["verify", manifest])).stdout).toContain(": as published, 1 client and ");
    folder.write(`list-${number}.json`, { cases: [one, two] });
    const { code, stdout } = await seko(["verify", manifest]);
    expect(code).toBe(3);
    expect(stdout).toContain(
      isTwice && one.id === two.id
        ? `has no result any more: client.id: ${said}`
        : `client ${two.id}: the case is not what it was`,
    );
  });
});

it("people of two schemes are people of two runs, and their results are not put together", async () => {
  const other = folder.write("other.json", { ...smallScheme, id: "other-scheme" });
  const cases = folder.write("both.ndjson", lines([first]));
  for (const each of [scheme(), other]) {
    const out = ["--out", folder.path("both.results.ndjson")];
    expect(await seko(["run", "--scheme", each, "--cases", cases, ...out])).toMatchObject({ code: 0 });
  }
  const results = [compiled, compile({ ...smallScheme, id: "other-scheme" })].map((each) => calculate(first, each));
  const summed = () => summarise(results, { scheme: smallScheme, groupOf: () => "all" });
  expect(summed).toThrow("what all results of a summary have in common");
  const name = await shards([half, person("b", "ada", "2019-07-01", "2019-12-31")], 2);
  await seko(["run", "--scheme", other, "--shards", folder.path(name), "--shard", "2"]);
  expect((await merge(name)).stderr).toContain("expected rules with the digest");
});

describe("an id that several cases have", () => {
  const both = () => folder.write("same-id.json", { cases: [half, person("a", "ada", "2019-07-01", "2019-12-31")] });

  it("names none of them where one is asked for", async () => {
    const asked = await seko(["calculate", both(), "--scheme", scheme(), "--case", "a"]);
    expect(asked.code).toBe(2);
    expect(folder.inShort(asked.stderr)).toBe(
      '--case: expected an id that only one case of same-id.json has, received "a", which 2 cases have. They are cases[0] (2019-01-01 to 2019-06-30), cases[1] (2019-07-01 to 2019-12-31). Put the one you mean into a file of its own.\n',
    );
  });

  it("is none by which a manifest could name them, unless it names them by their lines", async () => {
    const manifest = folder.path("same-id.manifest.json");
    const { stderr, code } = await seko(["calculate", both(), "--scheme", scheme(), "--manifest", manifest]);
    expect([code, existsSync(manifest)]).toEqual([2, false]);
    expect(folder.inShort(stderr)).toBe(
      'same-id.json: expected cases of different ids, by which a manifest names them, received two of the id "a". `seko run` with --manifest names cases by their lines.\n',
    );
  });
});
