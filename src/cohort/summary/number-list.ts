/** Numbers in the order in which they came, eight bytes each. */
export interface NumberList {
  readonly add: (number: number) => void;
  /** All of them, in a list of their own. */
  readonly all: () => Float64Array;
}

/** Numbers lie on pages, so that nothing is copied while they grow. */
const pageNumbers = 8 * 1024;

/** No numbers yet. */
export function numberList(): NumberList {
  const pages: Float64Array[] = [];
  let count = 0;
  return {
    add(number) {
      const at = count % pageNumbers;
      if (at === 0) pages.push(new Float64Array(pageNumbers));
      const page = pages.at(-1);
      if (page !== undefined) page[at] = number;
      count += 1;
    },
    all() {
      const all = new Float64Array(count);
      for (const [index, page] of pages.entries()) {
        const start = index * pageNumbers;
        all.set(page.subarray(0, count - start), start);
      }
      return all;
    },
  };
}
