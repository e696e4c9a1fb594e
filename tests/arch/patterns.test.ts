import { describe, expect, it } from 'vitest';
import { foreignPatterns } from './patterns';
import { sourceOf, sourcesIn } from './sources';

const shipped = ['server/src', 'client'].flatMap((folder) => sourcesIn(folder));

it('no words of a report are compiled into a pattern unescaped', () => {
  expect(shipped.flatMap((file) => foreignPatterns(file, shipped))).toEqual([]);
});

describe('what counts as foreign to the program', () => {
  const home = sourceOf('server/src/core/statement/marks.ts', "export const mark = '[，。]';");
  const foreignIn = (code: string): number => {
    const file = sourceOf('server/src/core/relation/invented.ts', code);
    return foreignPatterns(file, [file, home]).length;
  };
  const head = `
    import { literal } from '../text/literal';
    import { mark } from '../statement/marks';
    const verbs = ['竣工', '投产'];
    const began = /开[工建]/u;
    let later = '完工';
  `;

  it.each([
    ['a text as it is', '(word: string) => new RegExp(word)'],
    ['a text inside others', '(word: string) => new RegExp(`[两三]${word}`, "u")'],
    ['a text behind others', '(word: string) => new RegExp("[两三]" + word)'],
    ['without new', '(word: string) => RegExp(`^${word}`)'],
    ['a text by another name', '(word: string) => { const noun = word; return new RegExp(noun); }'],
    ['a list of texts', '(words: string[]) => new RegExp(words.join("|"))'],
    ['a list made into other texts', '(words: string[]) => new RegExp(words.map((w) => `${w}$`).join("|"))'],
    ['an own list with one more', '(word: string) => new RegExp([...verbs, word].join("|"))'],
    ['what can change', '() => new RegExp(later)'],
    ['a name that hides an own one', '(mark: string) => new RegExp(mark)'],
    ['a search that compiles', '(text: string, word: string) => text.search(word)'],
    ['an escape of its own', '(word: string) => new RegExp(word.replace(/[.]/g, "\\\\$&"))'],
  ])('%s is', (_, code) => {
    expect(foreignIn(`${head} export const found = ${code};`)).toBe(1);
  });

  it.each([
    ['an escaped text', '(word: string) => new RegExp(`[两三]${literal(word)}`, "u")'],
    ['escaped texts', '(words: string[]) => new RegExp(words.map(literal).join("|"))'],
    ['a constant', '() => new RegExp(`${mark}$`)'],
    ['a list of the source', '() => new RegExp(`(?:${verbs.filter((v) => v.length > 1).join("|")})`)'],
    ['a pattern within a pattern', '() => new RegExp(`(?:${began.source})$`)'],
    ['a search for a pattern', '(text: string) => text.search(began)'],
  ])('%s is not', (_, code) => {
    expect(foreignIn(`${head} export const found = ${code};`)).toBe(0);
  });

  it('a function that is only called like the escaping one escapes nothing', () => {
    const own = 'const literal = (word: string) => word;';
    expect(foreignIn(`${own} export const found = (word: string) => new RegExp(literal(word));`)).toBe(1);
  });
});
