/**
 * The built package, as users get it. Its name cannot be used here: this folder has a package.json of its own, and a name
 * refers to the package it is used in.
 */
export * from "../dist/index.js";
