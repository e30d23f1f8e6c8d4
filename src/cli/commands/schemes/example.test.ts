import { checkPosition, parseCase } from "seko";
import { compensations, schemes } from "seko/latvia";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();

/** Writes what `seko example` prints to files, as a shell does. */
async function written(...scheme: readonly string[]): Promise<readonly [file: string, inputs: string]> {
  const [document, inputs] = [await seko(["example", ...scheme]), await seko(["example", ...scheme, "--inputs"])];
  expect([document.code, inputs.code, document.stderr, inputs.stderr]).toEqual([0, 0, "", ""]);
  return [folder.write("case.json", document.stdout), folder.write("amounts.json", inputs.stdout)];
}

describe("seko example", () => {
  it("gives the child of the first pages and the amounts that its scheme leaves open", async () => {
    const [file, inputs] = await written();
    const argv = ["calculate", file, "--scheme", "individual-budget-children", "--inputs", inputs, "--format", "json"];
    const { code, stdout } = await seko(argv);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ budget: { approved: "3743.84" }, synthetic: true });
  });

  it.each(schemes.map(({ id }) => id))("gives a case that %s calculates", async (id) => {
    const [file, inputs] = await written(id);
    const opening = await seko(["example", id, "--opening"]);
    const before = opening.code === 0 ? ["--opening", folder.write("opening.json", opening.stdout)] : [];
    const { code, stdout, stderr } = await seko(["calculate", file, "--scheme", id, "--inputs", inputs, ...before]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("Outcome");
    expect(stdout).not.toContain("incomplete");
  });

  it.each(compensations.map(({ id }) => id))("gives a case that %s follows", async (id) => {
    const [file, inputs] = await written(id);
    const { code, stderr } = await seko(["explain", file, "--scheme", id, "--inputs", inputs]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("gives the position with which an example goes on, and says of one that begins that it has none", async () => {
    const { code, stdout } = await seko(["example", "respite-ropazi", "--opening"]);
    expect([code, checkPosition(stdout)]).toEqual([0, []]);
    const begins = await seko(["example", "support-person", "--opening"]);
    expect([begins.code, begins.stdout]).toEqual([2, ""]);
    expect(begins.stderr).toBe(
      "--opening: expected a scheme whose example goes on from a position, received one whose example begins. This example begins: calculate it without an opening.\n",
    );
  });

  it("names no JSON Schema, whose place only the user's folder tells", async () => {
    const { stdout } = await seko(["example"]);
    expect(stdout).not.toContain("$schema");
    expect(parseCase(stdout).synthetic).toBe(true);
  });

  it("says of an id that no scheme has, near names beside it", async () => {
    const { code, stdout, stderr } = await seko(["example", "suport-person"]);
    expect(stderr).toBe(
      'SCHEME: expected the id of a scheme of `seko list`, received "suport-person". Did you mean "support-person"?\n',
    );
    expect([code, stdout]).toEqual([2, ""]);
    // A table has worked cases too, but no case of a person.
    expect((await seko(["example", "regions"])).code).toBe(2);
  });
});
