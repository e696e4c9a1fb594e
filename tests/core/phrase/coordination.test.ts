import { describe, expect, it } from 'vitest';
import { coordinate } from '../../../server/src/core/phrase/coordination';
import { hasOwnCount, leadOf, reachesOn } from '../../../server/src/core/phrase/member';
import { phrasesOf, stretchBefore, stretchBehind, wordsIn } from '../../../server/src/core/phrase/phrases';
import { standardVocabulary } from '../../../server/src/core/reading/vocabulary/vocabulary';

function whole(text: string) {
  const phrases = phrasesOf(text, standardVocabulary.lexicon.words());
  return { phrases, range: { from: 0, to: phrases.tokens.length } };
}

function membersOf(text: string): string {
  const { phrases, range } = whole(text);
  const { members, counts } = coordinate(phrases, range);
  return `${members.map((each) => wordsIn(phrases, each)).join('|')} ${counts.join(',')}`;
}

describe('things joined', () => {
  it.each([
    ['道路、桥梁、泵站', '道路|桥梁|泵站 3'],
    ['道路和桥梁', '道路|桥梁 2'],
    // 和 behind the last 、 may stand inside a name.
    ['道路、桥梁和泵站', '道路|桥梁|泵站 3,2'],
    // What ends alike is surely parted, what begins alike surely not.
    ['道路建设、桥梁建设和泵站建设', '道路建设|桥梁建设|泵站建设 3'],
    ['抓道路和桥梁、抓泵站、抓厂房', '抓道路和桥梁|抓泵站|抓厂房 3'],
    // 及 before a 、 is part of a name.
    ['汽车及零部件、索具', '汽车及零部件|索具 2'],
    ['“柳洼”“东坝”', '“柳洼”|“东坝” 2'],
    ['柳洼（含东坝、西岭）、南塘', '柳洼（含东坝、西岭）|南塘 2'],
    // Two things in one word.
    ['收支、债务', '收支|债务 2,3'],
  ])('%s', (text, expected) => {
    expect(membersOf(text)).toBe(expected);
  });
});

describe('a member', () => {
  it.each([
    ['今年积极推进道路改造', 3],
    ['道路改造', 0],
    ['完成了柳洼', 2],
  ])('%s: leads up to its thing', (text, lead) => {
    const { phrases, range } = whole(text);
    expect(leadOf(phrases, range)).toBe(lead);
  });

  it.each([
    ['学校设计、新建', true],
    ['产业培育', false],
    ['以缩小', true],
    ['柳洼村的', true],
    ['从业人员', false],
  ])('%s: reaches for what comes next: %s', (text, expected) => {
    const { phrases, range } = whole(text);
    expect(reachesOn(phrases, range)).toBe(expected);
  });

  it.each([
    ['绿色社区3个', true],
    ['两轴', true],
    ['三产融合', false],
    ['一体化', false],
    ['万柳河', false],
  ])('%s: brings its own number: %s', (text, expected) => {
    const { phrases, range } = whole(text);
    expect(hasOwnCount(phrases, range)).toBe(expected);
  });
});

describe('a stretch', () => {
  it('does not end inside brackets', () => {
    const { phrases } = whole('甲，乙（丙，丁）戊，己');
    const at = phrases.tokens.findIndex(({ text }) => text === '戊');
    expect(wordsIn(phrases, { from: stretchBefore(phrases, at, '，'), to: at })).toBe('乙（丙，丁）');
    expect(wordsIn(phrases, { from: at, to: stretchBehind(phrases, at, '，') })).toBe('戊');
  });

  it('leaves a bracket that is never closed to itself', () => {
    const { phrases } = whole('甲（乙，丙');
    expect(stretchBehind(phrases, 0, '，')).toBe(3);
  });
});
