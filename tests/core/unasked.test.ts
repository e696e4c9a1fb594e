import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { defaultSettings } from '../../server/src/core/analysis';
import { withFixes, type Fix } from '../../server/src/core/check/finding';
import { reportTargets } from '../../server/src/core/check/targets/report-targets';
import { findWording, wordingChecks } from '../../server/src/core/check/wording/find-wording';
import { once } from '../../server/src/core/once';
import { messages } from '../../server/src/core/output/message';
import { standard } from '../../server/src/core/reading/statement/lexicon';
import { inReport, inReview } from './fixture';

describe('once', () => {
  it('makes nothing before it is asked, and then one thing', () => {
    const made: string[] = [];
    const passage = once(() => made.push('财政收入增长6%'));
    expect(made).toEqual([]);
    expect([passage(), passage()]).toEqual([1, 1]);
  });

  it('keeps an answer that is nothing, and no failure', () => {
    const asked: string[] = [];
    const nothing = once(() => {
      asked.push('问');
      return null;
    });
    expect([nothing(), nothing(), asked]).toEqual([null, null, ['问']]);
    const failing = once(() => {
      throw new RangeError(`第${String(asked.push('再问'))}次`);
    });
    expect(failing).toThrow('第2次');
    expect(failing).toThrow('第3次');
  });
});

describe('the fixes of a finding', () => {
  const faulty = inReview(
    '建议21件、提案6件，共29件。财政收入4480万元，比上年的5620万元增长13%，完成任务6100万元的104.1%。',
  );

  it('are worked out when they are read, once', () => {
    const made: string[] = [];
    const [plain] = analyze(faulty).findings;
    const fix: Fix = { kind: 'reword', title: '改为“27件”', edits: [], altersNumber: true, snippet: false };
    const finding = plain && withFixes(plain, () => (made.push(fix.title), [fix]));
    expect([made, finding?.message]).toEqual([[], plain?.message]);
    expect([finding?.fixes, finding?.fixes, made]).toEqual([[fix], [fix], [fix.title]]);
  });

  it('of relations wait for a reader; a figure that two fail through has those of both', () => {
    const { findings } = analyze(faulty);
    const waiting = findings.map((each) => Object.getOwnPropertyDescriptor(each, 'fixes')?.get !== undefined);
    expect(findings.map(({ check }) => check)).toEqual(['sum-mismatch', 'completion-mismatch']);
    expect(waiting).toEqual([true, true]);
    const edited = findings.map(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ span }) => span)));
    const words = edited.map((spans) => spans.map(({ start, end }) => faulty.slice(start, end)));
    expect(words[0]).toContain('29');
    expect(words[1]).toEqual(expect.arrayContaining(['6100', '5620']));
  });
});

describe('a check of wording', () => {
  /** What is looked at with just one check on. */
  function lookedAt(check: string): readonly string[] {
    const looked: string[] = [];
    const look = (what: string): [] => (looked.push(what), []);
    const worded = {
      get mentions() {
        return look('figures');
      },
      get blocks() {
        return look('paragraphs');
      },
      lexicon: standard,
    };
    const { wording } = messages['zh-CN'].findings;
    findWording(
      worded,
      wording,
      wordingChecks.filter((each) => each !== check),
    );
    return looked;
  }

  it.each([
    ['as-of-wording', ['paragraphs']],
    ['redundant-bound', ['figures']],
    ['negative-decrease', ['figures']],
    ['sum-mismatch', []],
  ])('looks at nothing when it is off: with %s alone on, at %j', (check, looked) => {
    expect(lookedAt(check)).toEqual(looked);
  });
});

describe('the targets of a report', () => {
  const { document, ledger, companions } = analyze(
    inReport(['财政收入5310万元，增长8%。'], ['今年主要预期目标是：财政收入增长6%。']),
    defaultSettings,
  );
  const { mentions } = ledger.index;
  const blocks = [...new Set(mentions.map(({ block }) => block))];
  const sources = { document, mentions, companions, level: document.level, lexicon: standard };

  it('are found once, whoever asks', () => {
    const targets = reportTargets({ ...sources, report: { blocks } });
    expect(targets.passages()).toHaveLength(1);
    expect(targets.named().map(({ entry }) => entry.name)).toEqual(['财政收入']);
    expect(targets.results().results).toHaveLength(2);
    expect(targets.priorPassages()).toEqual([]);
    for (const ask of [targets.passages, targets.named, targets.results]) expect(ask()).toBe(ask());
  });
});
