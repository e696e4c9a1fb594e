import { movingRoles } from '../../grammar/word';
import { does, isMark, type Token } from '../../grammar/token';
import { isPureVerb, leadOf } from '../../phrase/member';
import { closesQuote, opensQuote, tokensIn, type Phrases, type TokenRange } from '../../phrase/phrases';

/** 旅游收入 of “，实现旅游收入”: the name in the last clause of a stretch; null where only a movement stands there (，同比增长). */
export function nameIn(phrases: Phrases, gap: TokenRange): TokenRange | null {
  const { tokens } = phrases;
  const breaks = tokensIn(phrases, gap).findLastIndex((token) => isMark(token, '，,；;：:'));
  let from = gap.from + breaks + 1;
  while (from < gap.to && (isMark(tokens[from], '、') || does(tokens[from], 'beyond', 'joint'))) from++;
  if (from >= gap.to) return null;
  from += leadOf(phrases, { from, to: gap.to });
  while (from < gap.to && does(tokens[from], 'time', 'adverb')) from++;
  const stop = tokens.slice(from, gap.to).findIndex((token, at) => endsName(token, at));
  const to = stop < 0 ? gap.to : from + stop;
  return to > from && tokens.slice(from, to).some(isNominal) ? { from, to } : null;
}

function endsName(token: Token, at: number): boolean {
  if (does(token, 'preposition') && !does(token, 'noun')) return true;
  return (
    does(token, ...movingRoles) || isPureVerb(token) || (at > 0 && does(token, 'adverb', 'about', 'time'))
  );
}

function isNominal(token: Token): boolean {
  if (token.kind === 'unknown' || token.kind === 'letters') return true;
  return does(
    token,
    'noun',
    'event',
    'indicator',
    'quality',
    'place',
    'phrase',
    'fixed',
    'organ',
    'group',
    'facility',
  );
}

/** Whether 、 or 和 joins names in a stretch: 食品、药品; “十五”“十一五”. In 12个、8个 it joins figures, in 12个、增长8% what is said of one. */
export function listsNames(phrases: Phrases, { from, to }: TokenRange): boolean {
  const { tokens } = phrases;
  for (let at = from; at < to; at++) {
    if (closesQuote(phrases, at) && opensQuote(phrases, at + 1)) return true;
    const joins = isMark(tokens[at], '、') || does(tokens[at], 'joint');
    if (joins && !(endsFigure(phrases, at) && goesOnWithFigure(tokens[at + 1]))) return true;
  }
  return false;
}

function endsFigure({ tokens }: Phrases, at: number): boolean {
  const last = does(tokens[at - 1], 'beyond') ? at - 2 : at - 1;
  const [unit, number] = [tokens[last], tokens[last - 1]];
  // 到2005年和2010年: years are listed like names.
  if (unit?.text === '年') return false;
  return (
    unit?.kind === 'number' ||
    isMark(unit, '%％') ||
    (number?.kind === 'number' && does(unit, 'unit', 'measure'))
  );
}

function goesOnWithFigure(token: Token | undefined): boolean {
  return token?.kind === 'number' || does(token, 'about', ...movingRoles, 'pronoun', 'time');
}
