import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";

const folder = temporaryFolder();
const command = "dist/cli.js";
const built = [command, "dist/index.js", "dist/io.js", "dist/latvia.js"].every((file) => existsSync(file));

function seko(...argv: readonly string[]) {
  return spawnSync(process.execPath, [command, ...argv], { encoding: "utf8" });
}

/** The command as it is published, where it was built: what only a process of its own can show. */
describe.skipIf(!built)("the built command", () => {
  it("begins so that a shell can run it, and knows its version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
    expect(seko("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("ends with 0 for a result, whoever is eligible, and with 2 for bad input", () => {
    const scheme = folder.write("scheme.json", smallScheme);
    const { id } = smallCase.client;
    const good = seko("calculate", folder.write("a.json", { ...smallCase, client: { id } }), "--scheme", scheme);
    expect(good).toMatchObject({ status: 0, stderr: "" });
    expect(good.stdout).toContain("Outcome  incomplete");
    const bad = seko("calculate", folder.write("b.json", "{}"), "--scheme", scheme);
    expect(bad).toMatchObject({ status: 2, stdout: "" });
    expect(folder.inShort(bad.stderr)).toMatch(/^b\.json: schemaVersion: expected /u);
  });

  it("reads a pipe, which can be read once", () => {
    const files = [folder.write("case.json", smallCase), folder.write("scheme.json", smallScheme)];
    const [document = "", scheme = ""] = files;
    const piped = (file: string, argv: string) =>
      spawnSync("bash", ["-c", `cat ${file} | ${process.execPath} ${command} ${argv}`], { encoding: "utf8" });
    expect(piped(document, "check /dev/stdin")).toMatchObject({ status: 0, stdout: "/dev/stdin: ok, 1 case\n" });
    expect(piped(scheme, "show /dev/stdin")).toMatchObject({ status: 0, stderr: "" });
    expect(piped(document, `calculate /dev/stdin --scheme ${scheme}`)).toMatchObject({ status: 0, stderr: "" });
  });

  it("ends without a word when nobody reads on", async () => {
    const cases = Array.from({ length: 300 }, (_, index) => ({
      ...smallCase,
      id: `case-${index}`,
      client: { ...smallCase.client, id: `client-${index}` },
    }));
    const file = folder.write("many.json", { cases });
    const scheme = folder.write("scheme.json", smallScheme);
    const child = spawn(process.execPath, [command, "calculate", file, "--scheme", scheme, "--format", "json"]);
    let stderr = "";
    child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(stderr).toBe("");
    expect(code).toBe(141);
  });
});
