import { describe, expect, it } from 'vitest';
import { expectSpeakingTwin } from './cases';

describe('a silent sentence', () => {
  const check = 'part-exceeds-whole';

  it('has a near twin that speaks', () => {
    expectSpeakingTwin(check, '东坝镇综合考核在全县15个乡镇中{{~位列第|前移}}16位。');
  });

  it.each([
    ['without a twin', '东坝镇综合考核在全县15个乡镇中前移16位。', 'no {{~twin|…}}'],
    ['whose twin is silent too', '东坝镇综合考核在全县15个乡镇中{{~后移|前移}}16位。', 'fails'],
    ['whose twin says something else', '{{~新建泵站7座、水闸4座，共32座|东坝镇有15个村}}。', 'too little'],
    ['whose twin fails another check', '新建泵站7座、水闸4座，{{~|带动}}共{{~32座|有党员32名}}。', 'fails'],
  ])('%s proves nothing', (_why, sentence, because) => {
    expect(() => {
      expectSpeakingTwin(check, sentence);
    }).toThrow(because);
  });
});
