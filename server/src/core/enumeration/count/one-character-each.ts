import { does, isMark, type Token } from '../../grammar/token';
import { closesQuote, isJoint, partsAt, spanOf, tokenAt, wordsIn, type Phrases } from '../../phrase/phrases';
import type { Listing } from './listing';
import type { StatedCount } from './stated-count';

/**
 * Things in one word, a character each, just before their count: levels of government (县乡村三级, 省市县三级), provinces and cities (京津冀三地,
 * 苏锡常三市), and a quoted word (“渔盐风光氢”五大链条).
 */
export function oneCharacterEach(phrases: Phrases, count: StatedCount): Listing | null {
  return (
    listOfLevels(phrases, count) ??
    listOfShortPlaces(phrases, count) ??
    listInOneWord(phrases, count) ??
    motto(phrases, count)
  );
}

/**
 * One character is one level; 乡镇 and 县区 may be one of two characters, and the first after 全 or 本 belongs to the words before
 * (全县乡村三级).
 */
function listOfLevels(phrases: Phrases, count: StatedCount): Listing | null {
  const { text } = phrases;
  if (count.classifier !== '级') return null;
  const words = text.slice(Math.max(0, count.numeral.start - longestRun), count.numeral.start);
  const run = levels.exec(words)?.[0] ?? '';
  // 城乡 names no levels.
  if (run.length < 2 || new Set(run).size < run.length || run === '城乡') return null;
  const pairs = [...run.matchAll(pairedLevels)].length;
  const start = count.numeral.start - run.length;
  const before = phrases.tokens[tokenAt(phrases, start) - 1];
  // 市、县、乡镇三级: the last of a list, whose members are counted.
  if (isMark(before, '、')) return null;
  const tied = /[全我本各该中]/u.test(text.charAt(start - 1)) ? 1 : 0;
  // 国家和省市三级: one more is joined to them.
  const joined = isJoint(before) ? [run.length + 1] : [];
  return {
    items: characters(start, run.length),
    counts: [...Array.from({ length: pairs + tied + 1 }, (_, index) => run.length - index), ...joined],
    open: false,
    closed: Math.abs(count.value - run.length) <= 2 && !isOfOther(before),
    // 省市县三级联创 names three of the four there are: whether 省市县四级 names all of them is a question (domain rule 8).
    tier: 'lead',
    tie: 'levels',
  };
}

/** 生态|县乡村, 市县（区）|镇村: the levels go on before, or the first of them is part of a name. */
function isOfOther(before: Token | undefined): boolean {
  return isMark(before, '）)') || does(before, 'noun', 'quality', 'indicator') || before?.kind === 'unknown';
}

const longestRun = 8;
const levels = /[国央部省市地州盟县区旗乡镇城街村社组校班]+$/u;
const pairedLevels = /乡镇|镇街|县区|区县|县市|市州|市区|村社|村组/gu;

/**
 * Only characters that stand for one province or city, three or more in a row, and only where a word ends or a mark stands before them:
 * anything else may be part of a name.
 */
function listOfShortPlaces(phrases: Phrases, count: StatedCount): Listing | null {
  const { text, tokens } = phrases;
  if (!/^[大省市地县区]$/u.test(count.classifier)) return null;
  const run =
    shortPlaces.exec(text.slice(Math.max(0, count.numeral.start - longestRun), count.numeral.start))?.[0] ??
    '';
  const at = tokenAt(phrases, count.numeral.start - run.length);
  const before = tokens[at - 1];
  const apart =
    tokens[at]?.start === count.numeral.start - run.length &&
    before?.kind !== 'unknown' &&
    !does(before, 'place', 'noun');
  if (run.length < 3 || !apart || new Set(run).size < run.length) return null;
  return {
    items: characters(count.numeral.start - run.length, run.length),
    counts: [run.length],
    open: false,
    closed: Math.abs(count.value - run.length) === 1,
    tier: 'contradiction',
    tie: 'short-places',
  };
}

/** Provinces, and the cities whose names are shortened in reports; no character that is as often another word. */
const shortPlaces =
  /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘青宁港澳石秦唐沧廊衡邢邯锡常杭甬穗深莞佛汉郑洛株潭]+$/u;

/** A quoted word without a mark in it before 大, made of no other words: each of its characters stands for one of the series. */
function listInOneWord(phrases: Phrases, count: StatedCount): Listing | null {
  const { tokens, partners, text } = phrases;
  if (count.classifier !== '大' || !closesQuote(phrases, count.at - 1)) return null;
  const opens = partners[count.at - 1] ?? 0;
  const start = tokens[opens]?.end ?? 0;
  const word = text.slice(start, tokens[count.at - 1]?.start);
  // 渔盐风光氢 is no word; 美丽乡村 is made of words.
  const single = tokens.slice(opens + 1, count.at - 1).some(({ kind }) => kind === 'unknown');
  const isRun =
    single &&
    /^(?![^]*[一二三四五六七八九十两])\p{Script=Han}{3,8}$/u.test(word) &&
    new Set(word).size === word.length;
  if (!isRun || Math.abs(count.value - word.length) > 1) return null;
  return {
    items: characters(start, word.length),
    counts: [word.length],
    open: false,
    closed: true,
    tier: 'lead',
    tie: 'one-word',
  };
}

/** “稳中求进、以进促稳”八字方针: a motto is called by its characters; six and more, for of fewer each stands for a thing (三字诀). */
function motto(phrases: Phrases, count: StatedCount): Listing | null {
  const { partners } = phrases;
  if (count.classifier !== '字' || count.value < shortestMotto || !closesQuote(phrases, count.at - 1))
    return null;
  const opens = partners[count.at - 1] ?? 0;
  const words = partsAt(phrases, { from: opens + 1, to: count.at - 1 }, '、，,');
  const length = words.reduce((sum, each) => sum + wordsIn(phrases, each).length, 0);
  const near = Math.abs(count.value - length) <= LARGEST_SLIP;
  return {
    items: words.map((each) => spanOf(phrases, each)),
    counts: [length],
    open: false,
    closed: near,
    tier: 'suspect',
    tie: 'one-word',
  };
}

const shortestMotto = 6;
/** Whoever miscounts a motto leaves out or adds one of its words. */
const LARGEST_SLIP = 4;

function characters(start: number, length: number): Listing['items'] {
  return Array.from({ length }, (_, index) => ({ start: start + index, end: start + index + 1 }));
}
