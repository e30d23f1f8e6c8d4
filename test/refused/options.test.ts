import ts from "typescript";
import { describe, expect, it } from "vitest";
import { isInputError } from "../../src/errors/index.js";
import { compile } from "../../src/rules/compile.js";
import { smallScheme } from "../support/small-scheme.js";
import { readDoors } from "../../tools/build/doors.js";
import type { AnyFunction } from "./walk.js";

/** The files of the doors. */
const files = [...readDoors().values()];
const program = ts.createProgram(files, {
  ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, skipLibCheck: true },
});
const checker = program.getTypeChecker();

/** A public function with options: its name, where they stand among its arguments, and what they are called. */
interface WithOptions {
  readonly file: string;
  readonly name: string;
  readonly place: number;
  readonly keys: readonly string[];
}

function* withOptions(file: string): Generator<WithOptions> {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`no module ${file}`);
  for (const shown of checker.getExportsOfModule(symbol)) {
    for (const signature of checker.getTypeOfSymbol(shown).getCallSignatures()) {
      for (const [place, parameter] of signature.parameters.entries()) {
        const type = checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
        if (!/Options$|Options &|Request$/u.test(checker.typeToString(type))) continue;
        const keys = checker.getPropertiesOfType(type).map(({ name }) => name);
        yield { file, name: shown.name, place, keys };
      }
    }
  }
}

const found = files.flatMap((file) => [...withOptions(file)]);
const compiled = compile(smallScheme);

/** What may stand beside the options: behind one of them, the options are looked at. */
const beside: readonly unknown[] = [undefined, {}, [], compiled];

/** The hints and paths of what is refused for options in which one is misspelt. */
async function saidOf(run: AnyFunction, place: number, options: unknown): Promise<readonly string[]> {
  const said: string[] = [];
  for (const other of beside) {
    try {
      await run(...Array.from({ length: place + 1 }, (_, at) => (at === place ? options : other)));
    } catch (error) {
      if (!isInputError(error)) throw error;
      said.push(...error.issues.map(({ path, received, hint }) => `${path}: ${received} ${hint ?? ""}`));
    }
  }
  return said;
}

describe("options that a function does not take are refused, with the near one", () => {
  it("by every public function that has any", () => {
    const names = new Set(found.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(55);
    for (const name of ["calculate", "calculateThrough", "explain", "letter", "claim", "follow", "handover", "sums"]) {
      expect(names).toContain(name);
    }
  });

  it.each(found.map((each) => [`${each.file}: ${each.name}`, each] as const))("%s", async (_, each) => {
    const { file, name, place, keys } = each;
    const door = (await import(`../../${file}`)) as Readonly<Record<string, AnyFunction>>;
    const run = door[name];
    if (run === undefined) throw new Error(`no ${name}`);
    for (const key of keys) {
      // A letter that is doubled is near to no other key.
      const misspelt = key + key.slice(-1);
      const said = await saidOf(run, place, { [misspelt]: "2019-01-01" });
      expect(said).toContainEqual(expect.stringContaining(`${misspelt}: "${misspelt}" Did you mean "`));
    }
    for (const none of ["2019-01-01", 5, null, []]) {
      const said = await saidOf(run, place, none);
      expect(said).toContainEqual(expect.stringMatching(/^(?:options|request)/u));
    }
  });
});
