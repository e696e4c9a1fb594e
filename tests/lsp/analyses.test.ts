import { describe, expect, it } from 'vitest';
import { defaultSettings, type Analysis } from '../../server/src/core/analysis';
import { createAnalyses } from '../../server/src/lsp/analyses';
import { openDocument, type OpenDocument } from '../../server/src/lsp/documents';
import { fakeClock } from './clock';
import { core } from './core';

const uri = 'file:///report.md';

describe('the analyses of a document', () => {
  it('go on from the version analysed before', async () => {
    const { analyses, previous } = watched();
    const first = await analyses.of(version(1, '全镇实现财政收入5310万元。'), defaultSettings);
    analyses.drop(uri);
    const second = await analyses.of(
      version(2, '全镇实现财政收入5310万元。\n\n修路3公里。'),
      defaultSettings,
    );
    expect(previous).toEqual([undefined, first.memory]);
    expect(second.figures[0]?.statement).toBe(first.figures[0]?.statement);
  });

  it('pass over a version that was never looked at', async () => {
    const { analyses, previous } = watched();
    const first = await analyses.of(version(1, '修路3公里。'), defaultSettings);
    const skipped = analyses.of(version(2, '修路4公里。'), defaultSettings);
    analyses.drop(uri);
    await expect(skipped).rejects.toThrow();
    await analyses.of(version(3, '修路5公里。'), defaultSettings);
    expect(previous).toEqual([undefined, first.memory]);
  });

  it('begin from scratch after a version that could not be analysed, and when the document is opened again', async () => {
    const { analyses, previous } = watched();
    await analyses.of(version(1, '修路3公里。'), defaultSettings);
    await expect(analyses.of(version(2, '崩'), defaultSettings)).rejects.toThrow('坏了');
    await analyses.of(version(3, '修路4公里。'), defaultSettings);
    analyses.forget(uri);
    await analyses.of(version(1, '修路4公里。'), defaultSettings);
    expect(previous.map((memory) => memory !== undefined)).toEqual([false, true, false, false]);
  });
});

function version(number: number, text: string): OpenDocument {
  return openDocument(uri, 'markdown', number, text);
}

/** Analyses, and the memory that each of them began with. */
function watched() {
  const previous: (Analysis['memory'] | undefined)[] = [];
  const watching: typeof core = {
    ...core,
    analyze: (source, settings, before) => {
      previous.push(before?.memory);
      if (source === '崩') throw new Error('坏了');
      return core.analyze(source, settings, before);
    },
  };
  return { analyses: createAnalyses(watching, fakeClock()), previous };
}
