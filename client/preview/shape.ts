/** Whether a value is of one kind. */
export type Test = (value: unknown) => boolean;

export const text: Test = (value) => typeof value === 'string';

export const flag: Test = (value) => typeof value === 'boolean';

/** A number as it is counted: of a line, a version, a year. */
export const count: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/** Null, or what the test takes. */
export const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** Left out, or what the test takes. */
export const orNothing =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

export const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

/** One of some words: `wordOf('ready')`. */
export const wordOf =
  (...words: readonly string[]): Test =>
  (value) =>
    words.some((word) => word === value);

/** An object all of whose values are of one kind, those under some keys at least. */
export const recordOf =
  (test: Test, ...keys: readonly string[]): Test =>
  (value) =>
    isObject(value) && Object.values(value).every(test) && keys.every((key) => Object.hasOwn(value, key));

/** An object with a test for every field of its type; what it has besides is nobody's concern. */
export const shapeOf =
  <Type>(fields: { readonly [Key in keyof Type]-?: Test }) =>
  (value: unknown): value is Type =>
    isObject(value) && Object.entries<Test>(fields).every(([key, test]) => test(Reflect.get(value, key)));

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
