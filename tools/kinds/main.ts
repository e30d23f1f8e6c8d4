import { countKinds } from "./count.js";

// In how many hand-written files each kind is named, the most first: `npm run kinds`, with `-- --files` the files as well.
const kinds = [...countKinds()].sort((one, other) => other.files.length - one.files.length);
const width = Math.max(...kinds.map(({ union, word }) => `${union} ${word}`.length));
for (const { union, word, shared, files } of kinds) {
  const also = shared.length === 0 ? "" : `  also a word of ${shared.join(", ")}`;
  process.stdout.write(`${String(files.length).padStart(3)}  ${`${union} ${word}`.padEnd(width)}${also}\n`);
  if (process.argv.includes("--files")) for (const file of files) process.stdout.write(`       ${file}\n`);
}
