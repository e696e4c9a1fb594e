// What one report has that may be missing in the word list: where its words are cut wrongly shows which word is wanting.
// Nothing here decides: every candidate is counted over many reports and shown to a person.

/** @typedef {import('../bench/core.mjs').Grammar} Grammar */
/** @typedef {import('../../server/src/core/grammar/token').Token} Token */
/** @typedef {import('../../server/src/core/phrase/phrases').Phrases} Phrases */
/** @typedef {'unknown' | 'measure' | 'numbered' | 'change' | 'name'} Kind */

/**
 * @typedef {object} Candidate
 * @property {Kind} kind
 * @property {string} text
 * @property {boolean} near Whether a list of as many things stands near; for `numbered` alone.
 * @property {string} example The words around it.
 */

/**
 * The candidates among the words of one block.
 * @param {Phrases} phrases
 * @param {Grammar} grammar
 * @returns {readonly Candidate[]}
 */
export function candidatesIn(phrases, grammar) {
  return [
    ...unknownGrams(phrases, grammar),
    ...wordsBehindNumbers(phrases, grammar),
    ...numberedPhrases(phrases, grammar),
    ...wordsOfChange(phrases, grammar),
  ];
}

/** Single characters that do their work alone: 的, 和, 在, 个; what is cut there is cut rightly. */
const alone = /** @type {const} */ ([
  'of',
  'joint',
  'preposition',
  'negation',
  'rest',
  'define',
  'some',
  'pronoun',
  'about',
  'beyond',
  'ordinal',
  'adverb',
  'measure',
  'particle',
]);

/**
 * N-grams of two to four characters that no word explains or that fall into single characters: 艘渔 of 三|艘|渔|船.
 * @param {Phrases} phrases
 * @param {Grammar} grammar
 */
function unknownGrams({ tokens, text }, { does }) {
  const isLoose = (/** @type {Token | undefined} */ token) =>
    token?.kind === 'unknown' ||
    (token?.kind === 'word' && token.text.length === 1 && !does(token, ...alone));
  /** @type {Candidate[]} */
  const found = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isLoose(tokens[at])) continue;
    let last = at;
    while (isLoose(tokens[last + 1]) && tokens[last + 1]?.start === tokens[last]?.end) last++;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    for (const [from, to] of gramsOf(start, end))
      found.push({
        kind: 'unknown',
        text: text.slice(from, to),
        near: false,
        example: around(text, from, to),
      });
    at = last;
  }
  return found;
}

const shortestGram = 2;
const longestGram = 4;

/**
 * @param {number} start
 * @param {number} end
 * @returns {readonly (readonly [number, number])[]}
 */
function gramsOf(start, end) {
  /** @type {[number, number][]} */
  const grams = [];
  for (let from = start; from < end; from++)
    for (let to = from + shortestGram; to <= Math.min(end, from + longestGram); to++) grams.push([from, to]);
  return grams;
}

/**
 * What stands right behind digits and measures nothing yet: 艘 in 3艘渔船. Of what no word explains only the first character, for a
 * measure word is one as a rule.
 * @param {Phrases} phrases
 * @param {Grammar} grammar
 * @returns {readonly Candidate[]}
 */
function wordsBehindNumbers({ tokens, text }, { does, standardUnits }) {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'number' || !/^\d/u.test(token.text) || next?.start !== token.end) return [];
    if (next.kind !== 'word' && next.kind !== 'unknown') return [];
    if (does(next, ...known)) return [];
    const word = next.kind === 'word' ? next.text : next.text.charAt(0);
    if (isUnit(word.replace(/^[万亿余多]/u, ''), standardUnits)) return [];
    return [{ kind: 'measure', text: word, near: false, example: around(text, token.start, next.end) }];
  });
}

/** What may stand behind a number without measuring it, or does measure it. */
const known = /** @type {const} */ ([
  'measure',
  'unit',
  'beyond',
  'about',
  'of',
  'joint',
  'ordinal',
  'preposition',
  'time',
  'indicator',
]);

/**
 * Whether a word is a unit or begins with one: 千瓦, 场次.
 * @param {string} word
 * @param {Grammar['standardUnits']} units
 */
function isUnit(word, units) {
  return (units.get(word.charAt(0)) ?? []).some(({ text }) => word.startsWith(text));
}

/**
 * Phrases with a number at their head: what is quoted (“三个一批”), or a fixed phrase of the list already, with whether as many
 * things are listed in the same sentence: a phrase beside which they never are counts nothing.
 * @param {Phrases} phrases
 * @param {Grammar} grammar
 * @returns {readonly Candidate[]}
 */
function numberedPhrases(phrases, grammar) {
  const { tokens, text, partners } = phrases;
  return tokens.flatMap((token, at) => {
    const partner = partners[at] ?? -1;
    const isQuoted = grammar.isMark(token, '“「') && partner > at + 2 && tokens[at + 1]?.kind === 'number';
    const from = isQuoted ? token.end : token.start;
    const to = isQuoted ? (tokens[partner]?.start ?? from) : token.end;
    if ((!isQuoted && !grammar.does(token, 'fixed')) || to - from > longestPhrase) return [];
    const words = text.slice(from, to);
    const value = grammar.smallChineseCount(/^[一二两双三四五六七八九十]+/u.exec(words)?.[0] ?? '');
    if (value === null || value < 2) return [];
    const near = listsNear(phrases, at, grammar).includes(value);
    return [{ kind: 'numbered', text: words, near, example: around(text, from, to) }];
  });
}

const longestPhrase = 8;

/**
 * How many things the coordinations of the sentence around a token may have.
 * @param {Phrases} phrases
 * @param {number} at
 * @param {Grammar} grammar
 * @returns {readonly number[]}
 */
function listsNear(phrases, at, { coordinate, isMark, partsAt }) {
  const { tokens } = phrases;
  const ends = (/** @type {Token | undefined} */ token) => isMark(token, '。！？!?\n');
  let from = at;
  while (from > 0 && !ends(tokens[from - 1])) from--;
  let to = at + 1;
  while (to < tokens.length && !ends(tokens[to])) to++;
  return partsAt(phrases, { from, to }, '，,；;：:').flatMap((part) => {
    const { members, counts } = coordinate(phrases, part);
    return members.length > 1 ? counts : [];
  });
}

/**
 * What stands between the two figures of a change: 提高到 of 由5.6%提高到7.1%.
 * @param {Phrases} phrases
 * @param {Grammar} grammar
 * @returns {readonly Candidate[]}
 */
function wordsOfChange({ tokens, text }, { does, isMark }) {
  return tokens.flatMap((token, at) => {
    if (token.text !== '由' && token.text !== '从') return [];
    const first = tokens.findIndex((each, index) => index > at && isFigure(each, tokens[index + 1]));
    if (first < 0 || first - at > longestBase) return [];
    let behind = first + 1;
    while (isMark(tokens[behind], '%％‰') || does(tokens[behind], 'unit', 'measure', 'beyond')) behind++;
    let next = behind;
    while (tokens[next] && tokens[next]?.kind !== 'number' && tokens[next]?.kind !== 'mark') next++;
    if (next === behind || next - behind > longestChange || tokens[next]?.kind !== 'number') return [];
    const [start, end] = [tokens[behind]?.start ?? 0, tokens[next - 1]?.end ?? 0];
    const example = around(text, token.start, tokens[next]?.end ?? end);
    return [{ kind: 'change', text: text.slice(start, end), near: false, example }];
  });
}

/** In tokens: 由 上年 的 5.6, and 进一步 提高 到 了. */
const longestBase = 5;
const longestChange = 4;

/**
 * A number that is no year and no date.
 * @param {Token} token
 * @param {Token | undefined} next
 */
function isFigure(token, next) {
  return token.kind === 'number' && !['年', '月', '日'].includes(next?.text ?? '');
}

/**
 * A name of an indicator that begins with a verb or an adverb: 共完成造林 was hardly meant as one.
 * @param {{ text: string, example: string }} name
 * @param {Phrases} phrases
 * @param {Grammar} grammar
 * @returns {readonly Candidate[]}
 */
export function misreadName({ text, example }, { tokens }, { does, isPureVerb }) {
  const [first] = tokens;
  const isMisread =
    tokens.length > 1 && (isPureVerb(first) || (does(first, 'adverb') && !does(first, 'noun')));
  return isMisread ? [{ kind: 'name', text, near: false, example }] : [];
}

/**
 * A few words on either side: “…购置【3艘】渔船…”.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export function around(text, start, end) {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  return `${before}【${text.slice(start, end)}】${behind}`.replace(/\s+/gu, ' ');
}

const reach = 8;
