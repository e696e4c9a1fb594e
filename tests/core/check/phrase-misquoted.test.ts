import { describe, expect, it } from 'vitest';
import { alteredPhrases } from '../../../server/src/core/grammar/fixed-phrase';
import source from '../../../server/src/core/grammar/words/fixed-phrases.json';
import { plainProse } from '../../../server/src/core/text/prose';
import { expectFindings, inReview } from '../fixture';

const glossary = '\n\n## 名词解释\n\n[1]五个不摘：队伍不摘等。\n';

describe('a fixed phrase of the country', () => {
  it.each([
    '切实增强“四个意识”，坚定“四个自信”，做到“两个维护”。',
    '落实中央八项规定精神，纠治“四风”，大兴“三风”。',
    '落实中央“八项规定”和省委“十项规定”、市委七项规定。',
    '坚定“三个自信”，弘扬优秀文化。',
    '坚持“两不愁、三保障”，落实“四个不摘”。',
    '第二轮土地承包到期后再延长三十年、再延长30年都已试点。',
    '培养“三个意识”，即服务意识、效率意识、奉献意识。',
    '培养“三个意识”（规矩、责任、效率）。',
    '培养“三个意识”。各镇围绕“三个意识”开展大讨论。',
    '治理“三严四细”问题，推广“三不愁四保障”做法。',
    '大力发展“六农”产业，守住“三保”底线。',
    '扎实做好“双稳”文章。围绕“三稳”抓项目。',
    '扎实做好“四稳”工作。',
    '坚持“四位一体”推进，统筹推进“四位一体”总体布局。',
    '第八个四好农村路示范片建成。',
    '坚持创新、协调、绿色、开放、共享的发展理念。',
    '按照产业兴旺、生态宜居、乡风文明、治理有效、生活富裕的总要求抓落实。',
    '落实产业兴旺、生态宜居要求。',
    '落实产业兴旺、生态宜居、乡风文明、生活富裕等要求。',
    '坚持创新、协调、绿色、开放和安全发展。',
    '形式主义、官僚主义得到整治，享乐主义、奢靡之风得到遏制。',
  ])('is silent: %s', (text) => {
    expectFindings(inReview(text));
  });

  it.each([
    '切实增强“{{!phrase-misquoted/warning|五个意识}}”，坚定“{{!phrase-misquoted|五个自信}}”。',
    '坚决做到“{{!phrase-misquoted|三个维护}}”，拥护“{{!phrase-misquoted|三个确立}}”。',
    '落实{{!phrase-misquoted|中央七项规定}}精神，纠治“{{!phrase-misquoted|五风}}”问题。',
    '落实中央“{{!phrase-misquoted|九项规定}}”和省委“十项规定”。',
    '坚持“{{!phrase-misquoted|两不愁、四保障}}”，落实“{{!phrase-misquoted|三个不摘}}”〔3〕。',
    '第二轮土地{{!phrase-misquoted|承包到期后再延长40年}}试点启动。',
    '治理“{{!phrase-misquoted|三严四实}}”问题。',
    '巩固“{{!phrase-misquoted|三不愁两保障}}”成果。',
    '贯彻{{!phrase-misquoted/warning|创新、协调、开放、共享}}的发展理念。',
    '按照“{{!phrase-misquoted|产业兴旺、生态宜居、乡风文明、生活富裕}}”的总要求抓落实。',
    '反对{{!phrase-misquoted|形式主义、官僚主义和奢靡之风}}。',
    '做好{{!phrase-misquoted|稳就业、稳金融、稳外贸、稳投资、稳预期}}工作。',
    '压减“{{!phrase-misquoted|四公}}”经费。',
    '扎实做好“{{!phrase-misquoted|五稳}}”工作。',
    '统筹推进“{{!phrase-misquoted|六位一体}}”总体布局。',
    '新改建{{!phrase-misquoted|五好农村路}}12公里。',
  ])('is held against its number: %s', (text) => {
    expectFindings(inReview(text));
  });

  it('is left alone where a note explains it', () => {
    expectFindings(`${inReview('落实“五个不摘”〔1〕要求。')}${glossary}`);
  });

  it('puts the number of the phrase in, written as this one is', () => {
    const [altered] = alteredPhrases(plainProse('承包到期后再延长40年'));
    expect(altered?.expected).toBe('30');
    expect(alteredPhrases(plainProse('做到“三个维护”'))[0]?.expected).toBe('两');
  });

  it('is in the file with a number for each gap of its frames', () => {
    for (const { frames, numbers } of source)
      for (const frame of frames) expect(frame.split('#').length - 1, frame).toBe(numbers.length);
  });
});
