import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkIds, offByDefault, strongestTier, type CheckId } from '../../server/src/core/check/catalog';
import { findings as chinese } from '../../server/src/core/output/message/zh-CN/findings';
import { noCompanions } from '../../server/src/core/documents/companion/companion';
import { readSheets } from '../../server/src/formats/sheets-read';
import { expectFindings, inReview, type MarkedCompanions } from './fixture';

const folder = resolve(import.meta.dirname, '../../docs/checks');
const headings = ['何时报', '不报的情况', '例', '算法', '设置', '来由'];

function pageOf(id: CheckId): string {
  return readFileSync(resolve(folder, `${id}.md`), 'utf8');
}

const fence = /^```report\n(?<report>[\s\S]*?)^```$/gmu;

/** The example reports of a page, as written between its ```report fences. */
function fencesOf(page: string): readonly string[] {
  return [...page.matchAll(fence)].map(({ groups }) => groups?.report ?? '');
}

const beside = /^```(prior|with)\n([\s\S]*?)^```$/mu;

/** The other document the examples of a page are read with: last year's report, or one of the same meeting. */
function besideOf(page: string): MarkedCompanions {
  const [, kind, text] = beside.exec(page) ?? [];
  if (text === undefined) return {};
  return kind === 'prior' ? { prior: text } : { with: [text] };
}

/** The figures file of a page's examples, between ```csv fences; none on most pages. */
function settingsOf(page: string): Parameters<typeof expectFindings>[1] {
  const csv = /^```csv\n(?<csv>[\s\S]*?)^```$/mu.exec(page)?.groups?.csv;
  if (csv === undefined) return {};
  const read = readSheets(new TextEncoder().encode(csv), '台账.csv');
  if (read.kind === 'fault') expect.fail(read.fault);
  const data = { path: '台账.csv', source: read.source, sheets: read.sheets };
  return { companions: { ...noCompanions, data } };
}

/** An example without a heading or front matter is of the review of 2025. */
function reportOf(example: string): string {
  return /^(?:#|---|[一二三四五六七八九十]、)/u.test(example) ? example : inReview(example.trimEnd());
}

it('there is one page for each check and none besides', () => {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  expect(pages.sort()).toEqual(checkIds.map((id) => `${id}.md`).sort());
});

describe.each(checkIds)('the page of %s', (id) => {
  const page = pageOf(id);
  const fences = fencesOf(page);
  const faulty = fences.filter((each) => each.includes('{{!'));
  const clean = fences.filter((each) => !each.includes('{{!'));

  it('has the name of its check and the six headings, each with something under it', () => {
    expect(page.split('\n')[0]).toBe(`# ${chinese.name[id]} \`${id}\``);
    const sections = page.replaceAll(fence, 'report').replace(beside, '').split(/^## /mu).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(headings);
    expect(sections.filter((section) => section.split('\n').slice(1).join('').trim() === '')).toEqual([]);
  });

  it('has an example that is reported and one that is not', () => {
    expect(faulty.length).toBeGreaterThan(0);
    expect(clean.length).toBeGreaterThan(0);
    expect(faulty.filter((each) => !each.includes(`{{!${id}`))).toEqual([]);
  });

  it.each(fences)('finds what it says: %s', (example) => {
    const enabled = offByDefault.includes(id) ? { enabled: [id] } : {};
    expectFindings(reportOf(example), { ...settingsOf(page), ...enabled }, besideOf(page));
  });

  // Comments about checks that are off are left alone, and so is what other checks have to say.
  const others = new RegExp(`\\{\\{!(?!${id})|heshu-disable`, 'u');
  it.each(faulty.filter((each) => !others.test(each)))('finds it with all others off: %s', (example) => {
    const disabled = checkIds.filter((each) => each !== id);
    const enabled = offByDefault.includes(id) ? { enabled: [id] } : {};
    expectFindings(reportOf(example), { ...settingsOf(page), ...enabled, disabled }, besideOf(page));
  });
});

describe('the index of checks', () => {
  const index = readFileSync(resolve(folder, 'README.md'), 'utf8');

  it('has one line for each check, in the order of the catalogue, with its name, its tier and when it speaks', () => {
    const rows = index.split('\n').filter((line) => line.startsWith('| [`'));
    expect(rows).toHaveLength(checkIds.length);
    checkIds.forEach((id, at) => {
      const when = /^## 何时报\n\n(?<first>.*)$/mu.exec(pageOf(id))?.groups?.first ?? '';
      for (const part of [`[\`${id}\`](${id}.md)`, chinese.name[id], strongestTier[id], when])
        expect(rows[at], 'docs/checks/README.md is out of date: npm run generate').toContain(part);
    });
  });
});
