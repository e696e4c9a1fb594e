import { describe, expect, it } from 'vitest';
import { filePhrases } from '../../../../server/src/core/documents/figures-file/phrase';
import { expectWithFile, rows } from './with-file';

describe('figures of the file as words for a sentence', () => {
  it('a result with its growth, a target by itself, a fall as 下降, and what may not be printed', () => {
    const { file } = expectWithFile(
      rows(
        '财政收入,东河镇,2025年,万元,4526.3,8.1,4480,,,',
        '粮食总产量,东河镇,2025年,万吨,2.51,-2.0,,,,内部',
      ),
      '全年完成财政收入4526.3万元。',
    );
    expect(
      file &&
        filePhrases(file).map(({ text, role, mentioned, withheld }) => [text, role, mentioned, withheld]),
    ).toEqual([
      ['财政收入4526.3万元，增长8.1%', 'actual', true, null],
      ['财政收入4480万元', 'target', false, null],
      ['粮食总产量2.51万吨，下降2.0%', 'actual', false, '内部'],
    ]);
  });
});

describe('figures the report never mentions', () => {
  it('leave out what is mentioned with another value, rates of a mentioned level, and what may not be printed', () => {
    const { file } = expectWithFile(
      rows(
        '财政收入,东河镇,2025年,万元,4526.3,8.1,,,,',
        '税收收入,东河镇,2025年,万元,3706.2,8.6,,,,',
        '粮食总产量,东河镇,2025年,万吨,2.51,2.0,,,,内部',
      ),
      '全年完成财政收入{{!figures-file-conflict|4562.3万元}}。',
    );
    expect(file?.unmentioned.map(({ cell }) => cell.name)).toEqual(['E3', 'F3']);
  });
});
