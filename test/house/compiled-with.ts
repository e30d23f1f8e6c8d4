import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** Changed texts of source files, by their paths below the project's folder. */
export type Overlay = Readonly<Record<string, (text: string) => string>>;

/**
 * What the compiler says of some source files, and of all they import, where the texts of a few are changed. Nothing is written.
 *
 * @param files paths below the project's folder
 * @returns each error as its file and its message
 */
export function errorsWith(files: readonly string[], overlay: Overlay): readonly string[] {
  const { config } = ts.readConfigFile(resolve(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    readonly config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const read = host.readFile.bind(host);
  const changes = new Map(Object.entries(overlay).map(([path, change]) => [resolve(root, path), change]));
  const textOf = (path: string): string | undefined => {
    const text = read(path);
    const change = changes.get(resolve(path));
    if (change === undefined || text === undefined) return text;
    const changed = change(text);
    if (changed === text) throw new Error(`${path} is not changed`);
    return changed;
  };
  host.readFile = textOf;
  host.getSourceFile = (path, language) => {
    const text = textOf(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, language);
  };
  const names = files.map((path) => resolve(root, path));
  const program = ts.createProgram(names, { ...options, noEmit: true, incremental: false, composite: false }, host);
  return names.flatMap((name) => {
    const file = program.getSourceFile(name);
    return program.getSemanticDiagnostics(file).map((each) => {
      const message = ts.flattenDiagnosticMessageText(each.messageText, " ");
      return `${name.slice(root.length + 1)}: ${message}`;
    });
  });
}
