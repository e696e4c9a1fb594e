import { compact } from '../text/characters';
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
  if (/[镇乡](?:第|人民|政府|\d|$)|街道/.test(name) || townTitled.test(name)) return 'town';
  if (/(?:北京|天津|上海|重庆)市(?:第|人民|政府)/.test(name)) return 'province';
  if (/自治区(?:第|人民|政府|\d)|省(?:第|人民|政府|\d)|^省/.test(name)) return 'province';
  return /[县区旗](?:第|人民|政府|\d)/.test(name) || countyTitled.test(name) ? 'county' : null;
}

/** What the reports beside a government's own are called: 云溪镇国民经济和社会发展统计公报. */
const townTitled = /^(?:\d{4}年)?\p{Script=Han}{1,8}[镇乡](?:国民经济|统计|财政|预算|[一二][〇○零])/u;
/** 云溪县二〇二五年财政预算报告. */
const countyTitled =
  /^(?:\d{4}年)?\p{Script=Han}{1,8}(?<!自治)[县区旗](?:国民经济|统计|财政|预算|[一二][〇○零])/u;

function cityOrNothing(drafts: readonly Draft[]): Level | null {
  const speaksOfCounties = drafts.some((draft) =>
    /县[（(、]?市[、）)]?区|市本级|县域经济|各县/.test(wordsOf(draft)),
  );
  return speaksOfCounties ? 'city' : null;
}

/**
 * What a report calls its own territory: 全镇 in a town that is a 镇, 全乡 in one that is a 乡; that of the government it
 * speaks for (代表区人民政府), of its place or its title (丰原县政府工作报告), else the word of its level that the text uses most,
 * for a county that names 全市 may only be held against it. Null where the level is unknown.
 */
export function territoryOf(
  source: string,
  level: Level | null,
  names: readonly (string | null | undefined)[],
): string | null {
  if (level === null) return null;
  const speaker = /代表\p{Script=Han}{0,10}?([国省市县区旗镇乡州盟])(?:人民)?政府/u.exec(source)?.[1];
  const kinds = [speaker, ...names.map((name) => PLACE.exec(compact(name ?? ''))?.[1])];
  const own = kinds.map((kind) => words[level].find((word) => word === `全${kind ?? ''}`)).find(Boolean);
  if (own !== undefined) return own;
  const counts = words[level].map((word) => ({ word, count: source.split(word).length - 1 }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  return most.count > 0 ? most.word : words[level][0];
}

/** The kind of place a title, an organ or a place itself names last: 镇 of “青云县青禾镇2026年政府工作报告”. */
const PLACE =
  /^(?:\d{4}年)?\p{Script=Han}{1,14}?([省市县区旗镇乡州盟]|街道)(?:人民|政府|办事处|\d{4}|国民经济|统计|财政|预算|[一二][〇○零]|$)/u;

const words: Readonly<Record<Level, readonly [string, ...string[]]>> = {
  town: ['全镇', '全乡', '全街道'],
  county: ['全县', '全区', '全市', '全旗'],
  city: ['全市', '全州', '全盟'],
  province: ['全省', '全区', '全市'],
  nation: ['全国'],
};
