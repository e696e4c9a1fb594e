import type * as office from './index';

/** The office formats as they are bundled. */
export type Office = typeof office;

/**
 * The office formats: bytes of CSV, XLSX and DOCX ↔ nouns of the core, without any I/O. What reads may run elsewhere, so every
 * answer may have to be waited for.
 *
 * They are a bundle of their own (`dist/office.js`), loaded when a file first asks for them: a report in Markdown
 * costs nothing of it. Whatever `formats/index.ts` exports is part of this port.
 */
export type Formats = {
  readonly [Name in keyof Office]: (
    ...given: Parameters<Office[Name]>
  ) => ReturnType<Office[Name]> | Promise<Awaited<ReturnType<Office[Name]>>>;
};

/** Loads the office formats, once; rejects with {@link FormatsMissing} where they were not built. */
export type LoadFormats = () => Promise<Formats>;

/** The bundle of the office formats is not there: an installation that is not whole. */
export class FormatsMissing extends Error {
  constructor() {
    super('the office formats are not installed');
    this.name = 'FormatsMissing';
  }
}

/** A loader that asks only once; after a failure it asks again. */
export function loadOnce(load: LoadFormats): LoadFormats {
  let loading: Promise<Formats> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}
