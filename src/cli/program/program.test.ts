import { describe, expect, it } from "vitest";
import { makeProgram } from "./program.js";

const silent = { write: () => undefined };
const namesOf = async (asked: string | undefined) => {
  const terminal = { stdout: silent, stderr: silent, environment: {} };
  const ignore = () => undefined;
  return (await makeProgram(asked, terminal, ignore, ignore)).commands.map((command) => command.name());
};

describe("the program", () => {
  it("has each command by itself where it is asked for by its name", async () => {
    const all = await namesOf(undefined);
    expect(all.length).toBeGreaterThan(20);
    for (const name of all) expect(await namesOf(name)).toEqual([name]);
  });

  it.each(["help", "--help", "calcualte", "", "constructor"])("has all of them for %j", async (asked) => {
    expect(await namesOf(asked)).toEqual(await namesOf(undefined));
  });
});
