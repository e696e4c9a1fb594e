import { describe, expect, it } from 'vitest';
import { sourceOf, sourcesIn } from './sources';
import { textReadingByFolder, textReadingOf } from './text-behind-reader';
import ceilings from './text-behind-reader.json';

/**
 * What stands behind the reader is meant to work on what was read. Where it looks at words again it is counted here, and
 * the count only goes down.
 */
describe('words are read by the reader', () => {
  const counted = textReadingByFolder(sourcesIn('server/src/core'));
  const nothing = { files: 0, reads: 0, patterns: 0 };
  const compared = [...new Set([...Object.keys(counted), ...Object.keys(ceilings)])].map((folder) => ({
    folder,
    now: counted[folder] ?? nothing,
    ceiling: (ceilings as typeof counted)[folder] ?? nothing,
  }));
  const beyond = (sign: 1 | -1): readonly string[] =>
    compared.flatMap(({ folder, now, ceiling }) =>
      (['files', 'reads', 'patterns'] as const)
        .filter((what) => sign * (now[what] - ceiling[what]) > 0)
        .map((what) => `${folder}: ${now[what]} ${what}, ${ceiling[what]} allowed`),
    );

  it('no folder behind it looks at more words than before', () => {
    expect(beyond(1), 'let the reader keep what is needed instead').toEqual([]);
  });

  it('what is looked at no longer is allowed no longer', () => {
    expect(beyond(-1), `lower tests/arch/text-behind-reader.json to ${JSON.stringify(counted)}`).toEqual([]);
  });
});

describe('the count of words looked at behind the reader', () => {
  const of = (...texts: readonly string[]) =>
    textReadingOf(texts.map((text, index) => sourceOf(`${index}.ts`, text)));

  it.each([
    'const before = prose.text;',
    'const before = mention.prose.prose.text.slice(0, 4);',
    'const { text } = mention.prose;',
    'const { text: words } = prose;',
    'const before = (text: string) => text.slice(0, 4);',
    'const printed = document.source.slice(span.start, span.end);',
  ])('sees words taken: %s', (text) => {
    expect(of(text)).toEqual({ files: 1, reads: 1, patterns: 0 });
  });

  it.each(['const share = /^占/u.test(lead);', "const share = new RegExp(`占${whole}`, 'u');"])(
    'sees a Chinese pattern: %s',
    (text) => {
      expect(of(text)).toEqual({ files: 1, reads: 0, patterns: 1 });
    },
  );

  it.each([
    'const first = mentions.slice(0, 1);',
    'const { text } = figure;',
    'const spaces = /\\s+/u;',
    "const name = '占';",
    '// prose.text, /占/u',
  ])('leaves alone: %s', (text) => {
    expect(of(text)).toEqual({ files: 0, reads: 0, patterns: 0 });
  });

  it('adds up the files of a folder', () => {
    expect(of('prose.text; prose.text;', '/占/u;', 'figures.length;')).toEqual({
      files: 2,
      reads: 2,
      patterns: 1,
    });
  });

  it('leaves out the reader, and what stands in no folder', () => {
    const at = (path: string) => sourceOf(`server/src/core/${path}`, '/占/u;');
    expect(
      textReadingByFolder(['reading/statement/fold.ts', 'analyze.ts', 'check/judge.ts'].map(at)),
    ).toEqual({
      check: { files: 1, reads: 0, patterns: 1 },
    });
  });
});
