import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The package as a user has it: unpacked from its tarball into `node_modules` of an empty folder. */
export interface UnpackedPackage {
  /** The user's folder. */
  readonly folder: string;
  /** The package in it. */
  readonly home: string;
  /** The Markdown pages of the package, by their paths in it. */
  readonly pages: readonly string[];
  /** Deletes all of it. */
  remove(): void;
}

/** Packs what is built and unpacks it as npm does, with its dependencies linked, since a test has no network. */
export function unpackPackage(): UnpackedPackage {
  const folder = mkdtempSync(join(tmpdir(), "seko-user-"));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: root });
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", folder]);
  rmSync(join(folder, tarball));
  const home = join(modules, "seko");
  renameSync(join(folder, "package"), home);
  const { dependencies, bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly bin: { readonly seko: string };
  };
  for (const name of Object.keys(dependencies)) symlinkSync(join(root, "node_modules", name), join(modules, name));
  symlinkSync(join(home, bin.seko), join(modules, ".bin/seko"));
  const pages = readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort();
  return {
    folder,
    home,
    pages,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The relative links of a Markdown page that lead nowhere, as they stand on it. */
export function brokenLinks(home: string, page: string, exists: (path: string) => boolean): readonly string[] {
  const text = readFileSync(join(home, page), "utf8").replace(/^```.*?^```$/gmsu, "");
  const links = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(({ groups }) => groups?.["target"] ?? "");
  return links.filter((link) => {
    const [path = ""] = link.split("#");
    return path !== "" && !/^[a-z]+:/u.test(path) && !exists(join(home, dirname(page), path));
  });
}
