/** Whom a form is of: the compiler alone knows it, no form has it. */
declare const given: unique symbol;

interface Gives<out Value> {
  readonly [given]?: Value;
}

/** What a document, or a part of it, must look like; `Value` is the type of what has that form. */
export type Form<Value = unknown> = AnyForm & Gives<Value>;

/** A key that may be left out. */
export type OptionalForm<Value = unknown> = { readonly kind: "optional"; readonly inner: Form<Value> } & Gives<Value>;

export type AnyForm =
  TextForm | FlagForm | WholeNumberForm | WordsForm | ListForm | RecordForm | ObjectForm | UnionForm | AnythingForm;

export interface TextForm {
  readonly kind: "text";
  /** What a message says is expected. */
  readonly expected: string;
  readonly longest: number;
  /** What the text must look like besides, with what a message then says. */
  readonly pattern?: readonly [pattern: RegExp, expected: string];
}

interface FlagForm {
  readonly kind: "flag";
  readonly expected: string;
}

interface WholeNumberForm {
  readonly kind: "whole-number";
  readonly expected: string;
}

/** Some values, or only one, and no other. */
export interface WordsForm {
  readonly kind: "one-of";
  readonly values: readonly (string | number | boolean | null)[];
  readonly expected: string;
}

interface ListForm {
  readonly kind: "list";
  readonly each: Form;
}

/** An object whose keys are ids. */
interface RecordForm {
  readonly kind: "record";
  readonly each: Form;
}

/** An object with exactly these keys. */
export interface ObjectForm {
  readonly kind: "object";
  readonly keys: Keys;
  /** The same for who reads quickly; made when first asked for, so that importing stays quick. */
  quick: unknown;
}

export type Keys = Readonly<Record<string, Form | OptionalForm>>;

/** One of some forms: that which a word under a key names, or else whichever fits. */
export interface UnionForm {
  readonly kind: "tagged" | "either";
  readonly options: readonly Form[];
  /** The key, or what a message says is expected. */
  readonly by: string;
}

interface AnythingForm {
  readonly kind: "anything";
  readonly expected: string;
}

/** The type of what has a form. */
export type ValueOf<Of> = Of extends Gives<infer Value> ? Value : never;

type Left<Of extends Keys> = { [Key in keyof Of]: Of[Key] extends OptionalForm ? Key : never }[keyof Of];

/** The type of an object with these keys. */
export type ObjectOf<Of extends Keys> = { readonly [Key in Exclude<keyof Of, Left<Of>>]: ValueOf<Of[Key]> } & {
  readonly [Key in Left<Of>]?: ValueOf<Of[Key]>;
};

/** The form of the value under a key, and whether it may be left out. */
export function formAt(form: Form | OptionalForm): readonly [form: Form, isOptional: boolean] {
  return form.kind === "optional" ? [form.inner, true] : [form, false];
}
