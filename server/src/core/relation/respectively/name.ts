import { does } from '../../grammar/token';
import { coordinate } from '../../phrase/coordination';
import { tokensIn, wordsIn, type Phrases, type TokenRange } from '../../phrase/phrases';
import type { Lexicon } from '../../reading/statement/lexicon';
import { fairReadings } from './readings';
import { maybeSeveral, saidCounts, sloganCount, thingsIn } from './several';
import { anyNumber, type Subjects } from './subject';

/** The subjects that a stretch of words names: the two of “金融机构存款、贷款余额”, the one of “农村居民人均可支配收入”; null where they cannot be counted. */
export function namedSubjects(phrases: Phrases, range: TokenRange, lexicon: Lexicon): Subjects | null {
  const { members, counts } = coordinate(phrases, range);
  const open = tokensIn(phrases, range).some((token) => does(token, 'rest'));
  if (members.length > 1) {
    const { readings, more, sure } = fairReadings(phrases, range, members, counts, lexicon);
    return { readings, counts: [...more, ...saidCounts(phrases, range)], open, sure, dimensions: [] };
  }
  return oneName(phrases, range, lexicon);
}

function oneName(phrases: Phrases, range: TokenRange, lexicon: Lexicon): Subjects | null {
  const things = thingsIn(phrases, range, lexicon);
  if (things) {
    const counts = things.sure ? [] : anyNumber;
    return { readings: [things.names], counts, open: false, sure: 'yes', dimensions: [] };
  }
  const name = wordsIn(phrases, range);
  const [said] = saidCounts(phrases, range);
  if (said !== undefined) return saidSubjects(name, said);
  if (maybeSeveral(phrases, range)) return null;
  const slogan = sloganCount(phrases, range);
  const known = isKnown(name, lexicon);
  // A short name (出口额, 生产总值) may be of the places named before.
  const sure = known && slogan === null && name.length >= fullName ? 'yes' : 'no';
  // 满意率 may belong to the 建议和提案 of the clause before: it is dealt any number.
  const complete = known || isComplete(phrases, range, lexicon);
  const counts = complete ? (slogan === null ? [] : [slogan]) : anyNumber;
  return { readings: [[name]], counts, open: false, sure, dimensions: [] };
}

/** 三大主导产业产值分别: three, whatever they are called. */
function saidSubjects(name: string, count: number): Subjects {
  const rest = Array.from('二三四五六七八九'.slice(0, count - 1), (each) => `其${each}`);
  return { readings: [[`${name}其一`, ...rest]], counts: [], open: false, sure: 'no', dimensions: [] };
}

/** 农村居民人均可支配收入 is one quantity; 抽检合格率 may be of food and of drugs. */
export function isKnown(name: string, lexicon: Lexicon): boolean {
  const entry = lexicon.find(name.trim());
  return entry !== null && !entry.generic && entry.covers.length === 0;
}

/**
 * Whether a single name says by itself what is measured: 农村居民人均可支配收入 does; 满意率 may belong to the 建议和提案 of the
 * clause before.
 */
function isComplete(phrases: Phrases, range: TokenRange, lexicon: Lexicon): boolean {
  const name = wordsIn(phrases, range);
  const entry = lexicon.longestSuffix(name)?.entry;
  return (entry !== undefined && !entry.generic && name.length >= fullName) || name.length >= longName;
}

const longName = 8;
/** In characters: from here on a known name says itself what is measured. */
const fullName = 6;
