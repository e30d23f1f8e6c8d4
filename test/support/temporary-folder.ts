import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A folder of its own for the tests of a file, gone when they are over. */
export interface TemporaryFolder {
  /** The path of a file in it. */
  path(name: string): string;
  /** Writes a file in it and gives its path; what is not text or bytes is written as JSON. */
  write(name: string, content: unknown): string;
  /** A text with the names of files in it as they are within the folder. */
  inShort(text: string): string;
}

export function temporaryFolder(): TemporaryFolder {
  let root = "";
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "seko-"));
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const path = (name: string): string => join(root, name);
  return {
    path,
    write(name, content) {
      const text = typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
      return path(name);
    },
    inShort: (text) => text.replaceAll(path("/"), ""),
  };
}
