/**
 * The one file `dist/seko.global.js`: all that "seko" shows as the global `seko`, for engines that have the language and nothing else, such
 * as those within databases and other languages.
 *
 * @packageDocumentation
 */
export * from "../index.js";
