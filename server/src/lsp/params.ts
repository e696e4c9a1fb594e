import { reportKinds } from '../core/author/section/kind';
import { newLevels } from '../core/author/section/skeleton';
import { isReportYear } from '../core/schema/values';
import { methods } from './protocol';

/**
 * The first parameter of a request of Heshu's own that is missing or is not what the protocol says, by its name; null where all are.
 * Requests of LSP itself are not looked at.
 */
export function faultyParam(method: string, params: unknown): string | null {
  return (
    Object.entries(shapes[method] ?? {}).find(([name, fits]) => !fits(fieldOf(params, name)))?.[0] ?? null
  );
}

type Fits = (value: unknown) => boolean;

/** Half a character is in no name and no URI, and what it is put into cannot be encoded. */
const text: Fits = (value) => typeof value === 'string' && !/\p{Surrogate}/u.test(value);
const base64: Fits = (value) => typeof value === 'string' && /^[A-Za-z\d+/]*={0,2}$/.test(value);
const year: Fits = (value) => typeof value === 'number' && isReportYear(value);
const flag: Fits = (value) => typeof value === 'boolean';
const texts: Fits = (value) => Array.isArray(value) && value.every(text);
const count: Fits = (value) => Number.isInteger(value) && Number(value) >= 0;
const position: Fits = (value) => count(fieldOf(value, 'line')) && count(fieldOf(value, 'character'));

function oneOf(...choices: readonly unknown[]): Fits {
  return (value) => choices.includes(value);
}

function optional(fits: Fits): Fits {
  return (value) => value === undefined || fits(value);
}

const artifact: Fits = (value) => {
  const [kind, to] = [fieldOf(value, 'kind'), fieldOf(value, 'to')];
  if (kind === 'sheet') return oneOf('xlsx', 'html', 'docx')(to) && optional(text)(fieldOf(value, 'by'));
  if (kind === 'report') return oneOf('docx', 'html')(to) && flag(fieldOf(value, 'comments'));
  return kind === 'table' && oneOf('csv', 'xlsx', 'docx', 'markdown')(to);
};

const document = { uri: text };

const shapes: Readonly<Record<string, Readonly<Record<string, Fits>>>> = {
  [methods.table]: document,
  [methods.checkFile]: document,
  [methods.sections]: document,
  [methods.checkedFigures]: document,
  [methods.unmentioned]: document,
  [methods.wordText]: document,
  [methods.wordReport]: document,
  [methods.commentWord]: { ...document, target: optional(text) },
  [methods.explain]: { ...document, position },
  [methods.insertTable]: { ...document, position },
  [methods.export]: { ...document, artifact, target: optional(text) },
  [methods.linkFile]: { ...document, key: oneOf('prior', 'with', 'data'), names: texts },
  [methods.realPlaces]: { uris: texts },
  [methods.import]: { name: text, base64 },
  [methods.compare]: { ...document, name: text, base64, to: optional(oneOf('xlsx', 'docx')) },
  [methods.newReport]: {
    level: oneOf(...newLevels),
    kind: optional(oneOf(...reportKinds)),
    place: text,
    year,
    prior: optional(text),
    data: optional(text),
    dataUri: optional(text),
  },
};

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
