import { describe, expect, it } from 'vitest';
import { candidatesIn, misreadName, type Kind } from '../../scripts/mine/candidates.mjs';
import { bestOf, countReport, nothingCounted, tableOf } from '../../scripts/mine/count.mjs';
import { does, isMark } from '../../server/src/core/grammar/token';
import { standardWords } from '../../server/src/core/grammar/word-list';
import { coordinate } from '../../server/src/core/phrase/coordination';
import { isPureVerb } from '../../server/src/core/phrase/member';
import { partsAt, phrasesOf, wordsIn } from '../../server/src/core/phrase/phrases';
import { standardUnits } from '../../server/src/core/reading/figure/unit';
import { smallChineseCount } from '../../server/src/core/text/chinese-number';

const grammar = {
  does,
  isMark,
  coordinate,
  isPureVerb,
  partsAt,
  phrasesOf,
  wordsIn,
  smallChineseCount,
  standardUnits,
};
const words = standardWords();

function found(text: string, kind: Kind): readonly string[] {
  return candidatesIn(phrasesOf(text, words), grammar)
    .filter((each) => each.kind === kind)
    .map((each) => each.text);
}

describe('candidates for the word list', () => {
  it('are n-grams of what no word explains, and none of what is cut into words', () => {
    expect(found('建设簋醢园', 'unknown')).toContain('簋醢');
    expect(found('推进产业升级', 'unknown')).toEqual([]);
  });

  it('are what stands behind a number and measures nothing yet', () => {
    expect(found('建造3艭，改造5个', 'measure')).toEqual(['艭']);
    expect(found('完成投资3.2亿元，装机20万千瓦，占5%', 'measure')).toEqual([]);
  });

  it('are quoted phrases with a number at their head, with whether as many things are listed near', () => {
    const near = (text: string) =>
      candidatesIn(phrasesOf(text, words), grammar)
        .filter(({ kind }) => kind === 'numbered')
        .map((each) => [each.text, each.near]);
    expect(near('落实“三个联动”：产业、人才、资金。')).toEqual([['三个联动', true]]);
    expect(near('落实“三个联动”，推进产业升级。')).toEqual([['三个联动', false]]);
    expect(near('落实“联动”机制。')).toEqual([]);
  });

  it('are the words between the figures of a change, but not between years', () => {
    expect(found('普及率由61%攀高到73%', 'change')).toEqual(['攀高到']);
    expect(found('从2019年的61%提升至73%', 'change')).toEqual(['提升至']);
    expect(found('从2019年到2023年', 'change')).toEqual([]);
    expect(found('由61%，其中73%', 'change')).toEqual([]);
  });

  it('are names that begin with a verb or an adverb', () => {
    const name = (text: string) => misreadName({ text, example: '' }, phrasesOf(text, words), grammar);
    expect(name('推进道路').map(({ kind, text }) => [kind, text])).toEqual([['name', '推进道路']]);
    expect(name('道路')).toEqual([]);
  });
});

describe('candidates are counted by reports', () => {
  const of = (place: string, ...texts: readonly string[]) => ({
    place,
    candidates: texts.map((text) => ({
      kind: 'unknown' as const,
      text,
      near: false,
      example: `【${text}】`,
    })),
  });
  const counted = (...reports: readonly ReturnType<typeof of>[]) => {
    const count = nothingCounted();
    for (const report of reports) countReport(count, report);
    return count;
  };

  it('once a report, by how many reports and places have them', () => {
    const count = counted(
      of('a', '林长', '林长', '独此'),
      of('a', '林长'),
      of('b', '林长', '河长'),
      of('b', '河长'),
    );
    expect([count.reports, count.places.size]).toEqual([4, 2]);
    expect(bestOf(count, 'unknown', 9)).toEqual([
      { text: '林长', reports: 3, places: 2, times: 4, near: 0, example: '【林长】' },
      { text: '河长', reports: 2, places: 1, times: 2, near: 0, example: '【河长】' },
    ]);
    expect(bestOf(count, 'unknown', 1)).toHaveLength(1);
    expect(bestOf(count, 'measure', 9)).toEqual([]);
  });

  it('without the pieces of a longer one, unless they stand elsewhere as well', () => {
    const texts = (count: ReturnType<typeof nothingCounted>) =>
      bestOf(count, 'unknown', 9).map(({ text }) => text);
    const whole = ['渔获', '获物', '渔获物'];
    expect(texts(counted(of('a', ...whole), of('b', ...whole)))).toEqual(['渔获物']);
    const also = counted(of('a', ...whole), of('b', ...whole), of('c', '渔获'), of('d', '渔获'));
    expect(texts(also)).toEqual(['渔获', '渔获物']);
  });

  it('and shown in a table', () => {
    const rows = bestOf(counted(of('a', '林长'), of('b', '林长')), 'unknown', 9);
    expect(tableOf(rows, { near: true }).split('\n')).toEqual([
      'reports   places    times   listed  words  example',
      '      2        2        2        0  林长  【林长】',
    ]);
  });
});
