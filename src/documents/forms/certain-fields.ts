import { type Form, type ObjectForm, formAt } from "./form.js";

/** The keys of a form for who reads quickly. */
export interface Fields {
  readonly byKey: ReadonlyMap<string, Field>;
  /** The fields as the keys of the last object came: most documents of a kind have theirs in one order, and none is looked up. */
  readonly lastOrder: (Field | undefined)[];
  /** How many keys must be there. */
  readonly required: number;
}

interface Field {
  readonly key: string;
  readonly form: Form;
  /** The length of the longest text it may be; -1 where it is something else. Most fields are texts. */
  readonly longestText: number;
  /** 1 where the key must be there. */
  readonly required: 0 | 1;
}

/** The keys of a form, made ready for who reads quickly. */
export function fieldsOf({ keys }: ObjectForm): Fields {
  const byKey = new Map<string, Field>();
  let required = 0;
  for (const [key, at] of Object.entries(keys)) {
    const [form, isOptional] = formAt(at);
    const isRequired = isOptional ? 0 : 1;
    required += isRequired;
    byKey.set(key, { key, form, longestText: longestOf(form), required: isRequired });
  }
  return { byKey, lastOrder: [], required };
}

/** How long a text may be that needs no other check; -1 where it is no such text. */
export function longestOf(form: Form): number {
  return form.kind === "text" && form.pattern === undefined ? form.longest : -1;
}
