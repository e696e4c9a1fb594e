import { grouped } from '../grouped';
import { oneQuantity } from '../equation/forms';
import { some } from '../equation/some';
import { mayEqual } from '../number/interval';
import { intervalOf, nominalOf } from '../reading/operand';
import { quantityKey } from '../reading/quantity';
import { periodKey } from '../reading/statement/period';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import type { Relation } from './relation';
import type { KeyedFigure } from './restated/keyed-figures';
import type { ThingKey } from './restated/thing-key';

/**
 * One thing counted in the running text and again in a duty list, an annex, a note or a table: 清淤渠道17条 and, in the annex,
 * 完成19条渠道清淤.
 *
 * No lexicon knows such things, so their words must say that the two are one: the same content words, unit, role and bound, and no
 * other period, scope or manner of counting. Within the running text that is not enough, for two sections have works of one name
 * each; a list repeats what the text has. Where the text or the list itself gives two values the words name two things.
 */
export function recogniseRestatedItems(keyed: readonly KeyedFigure[], lexicon: Lexicon): readonly Relation[] {
  const restated = groupsOf(keyed).flatMap((group) => restatementsIn(group, lexicon));
  const agreed = new Set(restated.filter((each) => !each.differs).map(({ listed }) => listed.mention.block));
  return restated.map(({ mentions, listed, differs }) => ({
    check: listed.place === 'table' ? 'table-text-conflict' : 'value-conflict',
    // An item that repeats another figure of the text to the digit repeats this one too.
    tier: differs && agreed.has(listed.mention.block) && listed.place !== 'table' ? 'suspect' : 'lead',
    equation: oneQuantity(mentions, listed.key.shown),
    note: null,
  }));
}

interface Restatement {
  readonly mentions: NonNullable<ReturnType<typeof some<Mention>>>;
  /** The first figure of the list. */
  readonly listed: KeyedFigure;
  readonly differs: boolean;
}

function groupsOf(keyed: readonly KeyedFigure[]): readonly (readonly KeyedFigure[])[] {
  const named = keyed.flatMap((each) => {
    if (!isComparable(each.mention)) return [];
    const manner = mannerOf(each.mention);
    return keysOf(each).map((characters) => ({ key: `${characters}|${manner}`, each }));
  });
  const groups = [...grouped(named, ({ key }) => key).values()].filter((group) => group.length > 1);
  return groups.map((group) => group.map(({ each }) => each));
}

/** A note names a thing and does not say what is done with it: 打赢七大河湖整治战役 and its note 七大河湖整治战役：…. */
function keysOf({ key, place }: KeyedFigure): readonly string[] {
  return place === 'text' && key.bare !== null ? [key.characters, key.bare] : [key.characters];
}

/** About so many and a range are two figures easily; 其中 and 每年 say that it is not the whole. */
function isComparable({ statement }: Mention): boolean {
  const { figure, measure, qualifiers } = statement;
  // 6.5项 is an entry's number with its count behind it.
  const glued = figure.unit.dimension === 'count' && figure.decimals > 0 && figure.unit.scale.equals(1);
  if (glued || figure.value.kind !== 'single' || figure.approximators.some(({ soft }) => soft)) return false;
  return (measure === 'level' || measure === 'share') && !qualifiers.some((each) => partial.has(each));
}

const partial: ReadonlySet<string> = new Set(['part', 'average', 'each', 'cumulative', 'striven']);

function mannerOf({ statement: { figure, measure, qualifiers } }: Mention): string {
  const { dimension, counted, text } = figure.unit;
  const unit = dimension === 'unknown' ? text : `${dimension}|${counted ?? ''}`;
  return [unit, measure, figure.bound, qualifiers.includes('net')].join('|');
}

/** One for each moment that the lists speak of: the year gone by and the year to come may both have theirs. */
function restatementsIn(group: readonly KeyedFigure[], lexicon: Lexicon): readonly Restatement[] {
  const told = new Set<KeyedFigure>();
  return group.flatMap((listed) => {
    if (listed.place === 'text' || told.has(listed)) return [];
    const alike = group.filter((each) => each === listed || isOneMoment(listed, each));
    for (const each of alike) told.add(each);
    return restatementOf(listed, alike, lexicon) ?? [];
  });
}

function restatementOf(
  listed: KeyedFigure,
  alike: readonly KeyedFigure[],
  lexicon: Lexicon,
): Restatement | null {
  const text = alike.filter(
    (each) => each.place === 'text' && mayBeOf(each.key, listed) && !isToldElsewhere(each, listed, lexicon),
  );
  const lists = alike.filter(({ place }) => place !== 'text');
  const [first] = text;
  const mentions = some([...text, ...lists].map(({ mention }) => mention));
  if (!first || !mentions || !areOne(text) || !areOne(lists)) return null;
  const differs = !nominalOf(first.mention).equals(nominalOf(listed.mention));
  return differs && !isSlip(first.mention, listed.mention) ? null : { mentions, listed, differs };
}

function mayBeOf({ characters }: ThingKey, { key, place }: KeyedFigure): boolean {
  return characters === key.characters || (place === 'note' && key.bare === null);
}

/** The notes' own heads are held against their marks, and the indicators of the lexicon against each other. */
function isToldElsewhere(text: KeyedFigure, listed: KeyedFigure, lexicon: Lexicon): boolean {
  if (listed.place === 'note' && text.key.noted) return true;
  const [one, two] = [text.mention.statement, listed.mention.statement];
  const entry = one.indicator ? lexicon.find(one.indicator.key) : null;
  return entry !== null && !entry.generic && quantityKey(one) === quantityKey(two);
}

/** Whether nothing says that two figures are of two times, two roles or two places. */
function isOneMoment(a: KeyedFigure, b: KeyedFigure): boolean {
  const [one, two] = [a.mention.statement, b.mention.statement];
  const [role, other] = [stageOf(a), stageOf(b)];
  const period = one.period && two.period && periodKey(one.period) !== periodKey(two.period);
  const scope = isTerritory(one.scope) && isTerritory(two.scope) && one.scope !== two.scope;
  return !period && !scope && (role === null || other === null || role === other);
}

/** 全镇, 全县: other owners are words of the key. */
const ALL = '全';

function isTerritory(scope: string | null): boolean {
  return scope?.startsWith(ALL) === true;
}

/** A note explains what is done and what is planned alike; an annex is the plan's unless its figures say otherwise. */
function stageOf({ mention, place }: KeyedFigure): string | null {
  const { role } = mention.statement;
  if (role !== null || place === 'note' || place === 'table') return role;
  const { part } = mention.block.block;
  return part === 'review' ? 'actual' : 'target';
}

function areOne([first, ...rest]: readonly KeyedFigure[]): boolean {
  return (
    first === undefined || rest.every(({ mention }) => nominalOf(mention).equals(nominalOf(first.mention)))
  );
}

/** More than twice apart is another thing, and so is what one rounding may explain: 5.4万人 and 54200人. */
function isSlip(a: Mention, b: Mention): boolean {
  const [one, two] = [nominalOf(a).abs(), nominalOf(b).abs()];
  const near = one.lessThanOrEqualTo(two.times(2)) && two.lessThanOrEqualTo(one.times(2));
  return near && (isPrintedAlike(a, b) || !mayEqual(intervalOf(a), intervalOf(b)));
}

/** In one unit and with as many decimals: then 以上 or not, one number must be the other. */
function isPrintedAlike(a: Mention, b: Mention): boolean {
  const [one, two] = [a.statement.figure, b.statement.figure];
  return one.unit.text === two.unit.text && one.decimals === two.decimals;
}
