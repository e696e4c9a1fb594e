import type { Level } from './document';
import { wordsOf, type Draft } from './draft';

/**
 * The level of government, from who speaks: “我代表镇人民政府” is a town, “我代表县政府” a county, “国务院” the nation.
 *
 * “某市人民政府” may be a prefecture or a county-level city; only a report that speaks of its counties (各县（市、区）) is
 * taken for a prefecture's, any other stays null.
 */
export function levelOf(drafts: readonly Draft[], title: string | null): Level | null {
  const head = drafts.slice(0, OPENING).map(wordsOf);
  const speaker = head.map((text) => SPEAKER.exec(text)?.[1] ?? '').find((words) => words !== '') ?? '';
  const named = `${title ?? ''} ${head.map((text) => BODY.exec(text)?.[1] ?? '').join(' ')}`;
  return (
    levelOfName(speaker) ??
    levelOfName(named) ??
    (/市(?:人民)?政府|市/.test(speaker) ? cityOrNothing(drafts) : null)
  );
}

const OPENING = 16;
const SPEAKER = /代表(.{0,14}?(?:政府|国务院|公署|办事处))/;
/** The congress or the speaker's office in the title block. */
const BODY = /((?:在|^).{0,16}?(?:届?人民代表大会|人民政府))/;

function levelOfName(name: string): Level | null {
  if (name.includes('国务院')) return 'nation';
  if (/[镇乡](?:第|人民|政府|\d|$)|街道/.test(name)) return 'town';
  if (/(?:北京|天津|上海|重庆)市(?:第|人民|政府)/.test(name)) return 'province';
  if (/自治区(?:第|人民|政府|\d)|省(?:第|人民|政府|\d)|^省/.test(name)) return 'province';
  return /[县区旗](?:第|人民|政府|\d)/.test(name) ? 'county' : null;
}

function cityOrNothing(drafts: readonly Draft[]): Level | null {
  const speaksOfCounties = drafts.some((draft) =>
    /县[（(、]?市[、）)]?区|市本级|县域经济|各县/.test(wordsOf(draft)),
  );
  return speaksOfCounties ? 'city' : null;
}
