import { transform } from "esbuild";

/** What `tsup` gives a plugin of a written file. */
interface Chunk {
  readonly path: string;
}

/**
 * Writes a bundle of tables without white space: its rows are read in the tables of the docs and in their files, and not in the bundle.
 *
 * @param name the name of the bundle, such as `"latvia"`
 */
export function tablesWithoutSpace(name: string) {
  return {
    name: "tables-without-space",
    async renderChunk(code: string, { path }: Chunk): Promise<{ code: string } | undefined> {
      if (!path.endsWith(`/${name}.js`)) return undefined;
      return { code: (await transform(code, { minifyWhitespace: true, charset: "utf8", format: "esm" })).code };
    },
  };
}
