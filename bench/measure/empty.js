/** Imported for comparison: a module with nothing in it. */
export {};
