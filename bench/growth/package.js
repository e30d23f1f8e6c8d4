import { pathToFileURL } from "node:url";

/**
 * The package that is measured: what `npm run build` made, or what the environment names, so that two of them can be compared.
 */
const built = new URL("../../dist/", import.meta.url);
const named = process.env["SEKO_PACKAGE"];

/** The folder of its doors. */
export const packageFolder = named === undefined ? built.href : pathToFileURL(`${named}/`).href;

/** @param {string} door @returns {Promise<any>} */
const doorOf = (door) => import(new URL(`${door}.js`, packageFolder).href);

/** @type {typeof import("../../dist/index.js")} */
export const seko = await doorOf("index");
/** @type {typeof import("../../dist/cohort.js")} */
export const cohort = await doorOf("cohort");
/** @type {typeof import("../../dist/explanation.js")} */
export const explanation = await doorOf("explanation");
/** @type {typeof import("../../dist/following.js")} */
export const following = await doorOf("following");
/** @type {typeof import("../../dist/going-on.js")} */
export const goingOn = await doorOf("going-on");
/** @type {typeof import("../../dist/reform.js")} */
export const reform = await doorOf("reform");
/** @type {typeof import("../../dist/numbers.js")} */
export const numbers = await doorOf("numbers");

// A package without these doors shows the same at its front.
/** @type {typeof import("../../dist/compensation.js")} */
export const compensations = await doorOf("compensation").catch(() => seko);
/** @type {typeof import("../../dist/reading-back.js")} */
export const readingBack = await doorOf("reading-back").catch(() => seko);
