/** Whether a file is packed with gzip, which its name says. */
export function isPacked(path: string): boolean {
  return path.toLowerCase().endsWith(".gz");
}
