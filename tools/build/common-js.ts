import { transform } from "esbuild";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/**
 * Makes the CommonJS half of the package by esbuild, as modules that engines of today read. The bundler's own way writes `?.` and `??`
 * as calls of functions, which takes more room and time. A file that is made is given back as an asset, so that no later step reads it.
 */
export function commonJs(): Plugin {
  return {
    name: "common-js",
    async renderChunk(code, info) {
      if (this.format !== "cjs") return;
      const made = await transform(code, {
        format: "cjs",
        // Modules are strict by themselves, and what becomes of them is not.
        banner: '"use strict";',
        platform: "node",
        target: "es2022",
        charset: "utf8",
        minifyWhitespace: true,
        minifySyntax: true,
      });
      Object.assign(info, { type: "asset", contents: Buffer.from(made.code) });
    },
  };
}
