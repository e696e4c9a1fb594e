import { tokensIn, wordsIn, type Phrases, type TokenRange } from '../../phrase/phrases';
import { does } from '../../grammar/token';
import type { Role } from '../../grammar/word';
import { endsAs, leadOf } from '../../phrase/member';
import { tokenize } from '../../grammar/tokenize';
import type { StatedCount } from './stated-count';

/**
 * Whether the names before a count may only host or own what is counted (domain rule 8): 东坝镇、柳湾镇3所卫生院, 甲公司、乙公司5个
 * 项目, 东坝、柳湾4座水库. Names of the counted kind itself (东坝镇、柳湾镇两个镇) are counted.
 */
export function mayHost(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  if (count.classifier === '级') return false;
  const last = members.at(-1);
  if (!last) return false;
  const counted = countedWords(phrases, count);
  // 产业强镇、文化兴镇两大战略: what a place is made is no name of it.
  if (count.classifier === '大' && members.some((each) => isMade(phrases, each))) return false;
  if (members.every((each) => endsAs(phrases, each, 'place')))
    return !anyDoes(phrases, counted, 'place') && !/[地方]/u.test(count.classifier);
  if (endsAs(phrases, last, 'organ')) return !anyDoes(phrases, counted, 'organ') && count.classifier !== '家';
  const short = members.every((each) => wordsIn(phrases, withoutLead(phrases, each)).length <= 3);
  return short && count.value > members.length && anyDoes(phrases, counted, 'facility');
}

/** 产业强镇: a verb of one character before the place, in the four characters of a slogan. */
function isMade(phrases: Phrases, member: TokenRange): boolean {
  const name = wordsIn(phrases, withoutLead(phrases, member));
  return name.length === 4 && phrases.words.find(name.charAt(2))?.roles.has('verb') === true;
}

/**
 * Whether what is counted may be something the names have, however many they are: 东坝、柳湾三项输水工程, 发案、结案四项指标. Bare names may be
 * anybody's; a number of 大 or in quotation marks counts a series, and 三个贫困县 are places themselves.
 */
export function mayHave(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  if (count.noun.endsWith('指标')) return !members.every((each) => isQuantity(phrases, each));
  if (count.classifier === '' || count.classifier === '大' || count.quoteAt !== null) return false;
  return (
    (anyDoes(phrases, countedWords(phrases, count), 'work') || does(phrases.tokens[count.behind], 'work')) &&
    members.every((each) => {
      const name = withoutLead(phrases, each);
      return name.to - name.from === 1 && phrases.tokens[name.from]?.kind === 'unknown';
    })
  );
}

function withoutLead(phrases: Phrases, member: TokenRange): TokenRange {
  return { from: member.from + leadOf(phrases, member), to: member.to };
}

/** Whether a name is that of something measured: 死亡人数, 用水量, 发病率, 研发投入强度. */
export function isQuantity(phrases: Phrases, member: TokenRange): boolean {
  const last = tokensIn(phrases, member).at(-1);
  return does(last, 'indicator') || quantityEndings.has(wordsIn(phrases, member).slice(-1));
}

const quantityEndings: ReadonlySet<string> = new Set('数 量 率 额 值 度 价'.split(' '));

/** Whether what is counted are places, said with their last word: 两个村, 3个贫困县. */
export function countsPlaces(phrases: Phrases, count: StatedCount): boolean {
  const counted = countedWords(phrases, count);
  const ends = [...smallPlaces];
  return counted.slice(0, 4).some(({ text }) => text.length <= 4 && ends.some((end) => text.endsWith(end)));
}

/** The measure word and the noun. */
function countedWords({ words }: Phrases, count: StatedCount): ReturnType<typeof tokenize> {
  return tokenize(count.classifier + count.noun, words);
}

function anyDoes({ words }: Phrases, tokens: ReturnType<typeof tokenize>, role: Role): boolean {
  return tokens.some(
    (token) =>
      does(token, role) || [1, 2, 3].some((length) => words.find(token.text.slice(-length))?.roles.has(role)),
  );
}

/**
 * Whether the names before a count are of the counted kind itself, so that they are surely what it counts: 东坝村、西岭村两个村, 甲路、
 * 乙路三条路, and bare names of places before 村, 镇, 乡, 县 (东坝、西岭两个村).
 */
export function areOfCountedKind(
  phrases: Phrases,
  count: StatedCount,
  members: readonly TokenRange[],
): boolean {
  const names = members.map((each) => wordsIn(phrases, each));
  const kind = commonEnding(names);
  const counted = count.classifier + count.noun;
  const isLong = kind.length > 1 && count.noun.includes(kind);
  if (kind !== '' && (counted.startsWith(kind) || count.noun.startsWith(kind) || isLong)) return true;
  const [first, second, third] = countedWords(phrases, count);
  const place = does(first, 'place') ? first : does(second, 'place') && first?.text === '个' ? second : null;
  const alone = place === first ? second === undefined : third === undefined;
  return (
    place !== null &&
    place !== undefined &&
    alone &&
    smallPlaces.has(place.text) &&
    names.every((name) => /^[\p{Script=Han}]{2,4}$/u.test(name))
  );
}

/** The smaller places, said with nothing but their measure word: 两个村, 三镇; of 市 and 区 reports say too much else. */
const smallPlaces: ReadonlySet<string> = new Set(['村', '镇', '乡', '县', '社区', '乡镇']);

/** A place that has a slogan of its own: 柳湾县“四位一体”; 园区 are as often one of the things counted. */
const territories: ReadonlySet<string> = new Set('村 镇 乡 县 市 旗 州'.split(' '));

/** The characters all the names end in. */
export function commonEnding(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  let length = 0;
  while (length < first.length && rest.every((name) => name.endsWith(first.slice(-length - 1)))) length++;
  return length === 0 ? '' : first.slice(-length);
}

/**
 * Whether the word before a slogan owns it and is not named beside it (domain rule 8): organs and their slogan (省委“三个中心”), a
 * group and its benefits (残疾人“两项补贴”), a country and its classes (国家三类…).
 */
export function ownsSlogan(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  const last = members.at(-1);
  if (!last) return false;
  const owner = tokensIn(phrases, last).at(-1);
  const names = members.map((each) => wordsIn(phrases, each));
  if (does(owner, 'owner') || /^[省市县区州国]$/u.test(names.at(-1) ?? '')) return true;
  if (count.quoteAt === null) return false;
  // 东坝村积分制、柳湾县“四位一体”: one place among other things has the slogan.
  const places = names.map((name) => territories.has(name.slice(-1)));
  if (places.at(-1) === true && places.includes(false)) return true;
  return does(owner, 'group') && commonEnding(names) === '';
}
