import { isInputError } from "seko";
import { describe, expect, test } from "vitest";
import { adultsPopulation } from "./pilot-adults/population.js";
import { childrenPopulation } from "./pilot-children/population.js";
import { populationHelp, readPopulation } from "./population-options.js";
import { commandOf, folderName, quotasOf, scaledTo } from "./population.js";

/** What is said of wrong options of the children's pilot, line by line. */
function refused(...words: readonly string[]): readonly string[] {
  try {
    readPopulation(words, childrenPopulation);
  } catch (error) {
    if (isInputError(error)) return error.message.split("\n");
    throw error;
  }
  throw new Error("the options were taken");
}

describe("the options of a pilot", () => {
  test("are the published population where nothing is said", () => {
    expect(readPopulation([], childrenPopulation)).toEqual({ seed: 20_180_901, size: 100 });
    expect(readPopulation([], adultsPopulation)).toEqual({ seed: 20_151_112, size: 200 });
  });

  test("are a seed and a number of people, each alone or both", () => {
    expect(readPopulation(["--seed", "7"], childrenPopulation)).toEqual({ seed: 7, size: 100 });
    expect(readPopulation(["--children", "25"], childrenPopulation)).toEqual({ seed: 20_180_901, size: 25 });
    expect(readPopulation(["--adults=400", "--seed=2147483646"], adultsPopulation)).toEqual({
      seed: 2_147_483_646,
      size: 400,
    });
    expect(readPopulation(["--help"], adultsPopulation)).toBe("help");
  });

  test.each([
    [["--seed"], "--seed: expected a whole number from 1 to 2147483646, received nothing. For example: --seed 7"],
    [["--seed", "0"], '--seed: expected a whole number from 1 to 2147483646, received "0". For example: --seed 7'],
    [["--seed", "1.5"], '--seed: expected a whole number from 1 to 2147483646, received "1.5". For example: --seed 7'],
    [
      ["--seed", "2147483647"],
      '--seed: expected a whole number from 1 to 2147483646, received "2147483647". For example: --seed 7',
    ],
    [["--children", "12"], '--children: expected a multiple of 5 from 5 to 10000, received "12". Write 10 or 15.'],
    [["--children", "3"], '--children: expected a multiple of 5 from 5 to 10000, received "3". Write 5.'],
    [["--children", "20000"], '--children: expected a multiple of 5 from 5 to 10000, received "20000". At most 10000.'],
    [
      ["--children", "ten"],
      '--children: expected a multiple of 5 from 5 to 10000, received "ten". For example: --children 50',
    ],
    [["--children="], '--children: expected a multiple of 5 from 5 to 10000, received "". For example: --children 50'],
    [["--sead=7"], 'options: expected one of --seed, --children, --help, received "--sead=7". Did you mean "--seed"?'],
    [
      ["7"],
      'options: expected one of --seed, --children, --help, received "7". Write options after a -- of their own: npm run pilot -- --seed 7',
    ],
    [["--seed", "7", "--seed", "8"], "--seed: expected it once, received it twice"],
  ])("refuse %j with a hint", (words, said) => {
    expect(refused(...words)).toEqual([said]);
  });

  test("say everything that is wrong at once", () => {
    expect(refused("--seed", "x", "--adults", "7")).toEqual([
      "The input has 3 issues",
      expect.stringMatching(/^- options: .*received "--adults"/u),
      expect.stringMatching(/^- options: .*received "7"/u),
      expect.stringMatching(/^- --seed: /u),
    ]);
  });

  test("are shown with the published numbers", () => {
    expect(populationHelp(adultsPopulation)).toContain(
      "Usage: npm run pilot:adults -- [--seed SEED] [--adults NUMBER]",
    );
    expect(populationHelp(childrenPopulation)).toContain("(published: 20180901)");
    const [, , ...lines] = populationHelp(childrenPopulation).split("\n");
    expect(lines.slice(0, 3).map((line) => line.search(/(?<= {2})[a-z]/u))).toEqual([23, 23, 23]);
  });
});

describe("a population", () => {
  test("has a folder and a command of its own, unless it is the published one", () => {
    const at = (seed: number, size: number) => [
      folderName("pilot-children", { seed, size }, childrenPopulation),
      commandOf({ seed, size }, childrenPopulation),
    ];
    expect(at(20_180_901, 100)).toEqual(["pilot-children", "npm run pilot"]);
    expect(at(7, 100)).toEqual(["pilot-children-seed-7", "npm run pilot -- --seed 7 --children 100"]);
    expect(at(20_180_901, 50)).toEqual([
      "pilot-children-seed-20180901-of-50",
      "npm run pilot -- --seed 20180901 --children 50",
    ]);
  });

  test("has quotas in the proportions of the published one, with the same sum", () => {
    expect(quotasOf(100, [22, 30, 28, 20])).toEqual([22, 30, 28, 20]);
    expect(quotasOf(25, [22, 30, 28, 20])).toEqual([6, 7, 7, 5]);
    expect([scaledTo(100, 83, 100), scaledTo(50, 83, 100), scaledTo(5, 83, 100), scaledTo(5, 1, 100)]).toEqual([
      83, 42, 4, 0,
    ]);
  });
});
