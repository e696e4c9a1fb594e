import { describe, expect, it } from 'vitest';
import { isDraftName, isStale, newDraftName } from '../../client/src/draftName';

describe('the name of a draft', () => {
  it('is known again, and short whatever the file will be called', () => {
    const name = newDraftName('01234567-89ab-cdef-0123-456789abcdef');
    expect(name).toBe('.heshu-draft-0123456789ab');
    expect(isDraftName(name)).toBe(true);
  });

  it.each([
    '报告.md',
    '.报告.md.01234567',
    '.heshu-draft-稿',
    '.heshu-draft-0123456789ab.md',
    'x.heshu-draft-0123456789ab',
  ])('%s is none', (name) => {
    expect(isDraftName(name)).toBe(false);
  });

  it('is one left over only after a day', () => {
    const hour = 3_600_000;
    expect(isStale(0, 23 * hour)).toBe(false);
    expect(isStale(0, 25 * hour)).toBe(true);
  });
});
