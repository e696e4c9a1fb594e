import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { symbolAt } from '../../../../server/src/core/author/symbol/symbol';
import { inReport, inReview } from '../../fixture';
import { parseMarkers } from '../../markers';

/** `{{|}}` is where the question is asked, `{{m|…}}` the mentions expected, `{{d|…}}` the one that counts. */
function expectMentions(marked: string): void {
  const { text, markers } = parseMarkers(marked);
  const at = markers.find(({ label }) => label === '')?.span.start ?? 0;
  const symbol = symbolAt(analyze(text), at);
  const wanted = markers.filter(({ label }) => label === 'm' || label === 'd');
  expect(symbol?.mentions.map(({ span }) => span) ?? []).toEqual(wanted.map(({ span }) => span));
  const definition = wanted.find(({ label }) => label === 'd');
  if (definition) expect(symbol?.definition.span).toEqual(definition.span);
}

const table = (cell: string): string =>
  `| 指标 | 单位 | 2024年 | 2025年 | 增长（%） |\n| --- | --- | ---: | ---: | ---: |\n| 财政收入 | 万元 | 48000 | ${cell} | 8.3 |`;

it('one quantity has its mentions in text and table, in whatever unit, and the table’s counts', () => {
  expectMentions(
    inReview(
      '全镇完成财政收入{{m|5.{{|}}2亿元}}，增长8.3%。',
      table('{{d|52000}}'),
      '财政收入{{m|5.2亿元}}来之不易。',
    ),
  );
});

it('an earlier value in a sentence and in last year’s column are one', () => {
  expectMentions(
    inReview('财政收入由{{m|4.8{{|}}亿元}}增加到5.2亿元。', table('52000').replace('48000', '{{d|48000}}')),
  );
});

it('a slip is a mention all the same where the name means one thing everywhere', () => {
  expectMentions(inReview('城镇新增就业{{d|23{{|}}6人}}。', '全年城镇新增就业{{m|263人}}。'));
});

it('two projects under one general name are two quantities', () => {
  expectMentions(inReview('一号项目完成投资{{m|2.6{{|}}亿元}}。', '二号项目完成投资1.9亿元。'));
});

it('result and target, level and rate, one year and the next are kept apart', () => {
  expectMentions(
    inReport(
      ['财政收入{{m|5.2{{|}}亿元}}，增长8%，为年初目标5.1亿元的102%。'],
      ['财政收入增长8%，达到5.6亿元。'],
    ),
  );
});

it('新增 and 累计 of one name are two quantities', () => {
  expectMentions(inReview('新增养老床位{{m|4{{|}}0张}}，累计养老床位400张。'));
});

it('a caret right behind a figure means it; words mean nothing', () => {
  expectMentions(inReview('财政收入{{m|5.2亿元}}{{|}}。'));
  expectMentions(inReview('财政{{|}}收入5.2亿元。'));
});

it('a figure of which too little was read is no symbol, nor is a threshold', () => {
  expectMentions(inReview('收入{{|}}20万元以上的村4个。'));
  expectMentions('面积3{{|}}20亩。');
});

it('full-width digits and astral characters before it shift nothing', () => {
  expectMentions(
    inReview('（𠮷祥😀）财政收入达到{{m|５.{{|}}2亿元}}。', '（𠮷祥😀）财政收入{{m|52000万元}}。'),
  );
});
