import { describe, expect, it } from 'vitest';
import { parseMarkers, twinOf } from './markers';

/** The labels with the words they mark. */
function marks(marked: string): string[] {
  const { text, markers } = parseMarkers(marked);
  return markers.map(({ label, span }) => `${label}=${text.slice(span.start, span.end)}`);
}

describe('markers', () => {
  it('are taken out of the text', () => {
    expect(parseMarkers('占{{^1|400亿元}}的{{!share-mismatch#1|45%}}。').text).toBe('占400亿元的45%。');
  });

  it('name the places where they stood', () => {
    expect(marks('占{{^1|400亿元}}的{{!share-mismatch#1|45%}}。')).toEqual([
      '^1=400亿元',
      '!share-mismatch#1=45%',
    ]);
  });

  it('stand in each other, the outer one first', () => {
    expect(marks('{{a|共{{!b/error|3个}}村}}')).toEqual(['a=共3个村', '!b/error=3个']);
  });

  it('mark the cursor with nothing', () => {
    expect(parseMarkers('增长{{|}}8%').markers).toEqual([{ label: '', span: { start: 2, end: 2 } }]);
  });

  it('leave other braces alone', () => {
    expect(parseMarkers('{{没有竖线}} 和 }}').text).toBe('{{没有竖线}} 和 }}');
  });

  it('must be closed', () => {
    expect(() => parseMarkers('{{!sum-mismatch|29件')).toThrow('not closed');
  });
});

describe('the twin of a marked text', () => {
  it('has the other words', () => {
    expect(twinOf('在{{^1|15个}}乡镇中{{~位列第|前移}}16位{{~。|，{{!rank|受}}表扬。}}')?.text).toBe(
      '在15个乡镇中位列第16位。',
    );
  });

  it('knows how much of the shorter one stands in both', () => {
    expect(twinOf('前{{~进|移}}三位')?.shared).toBe(0.75);
    expect(twinOf('前移{{~三位，居第三|}}')?.shared).toBe(1);
    expect(twinOf('{{~退|进}}')?.shared).toBe(0);
  });

  it('is none where nothing is otherwise', () => {
    expect(twinOf('在{{^1|15个}}乡镇中{{!rank|前移16位}}。')).toBeNull();
  });
});
