import { hanDigitsAt } from '../../number/han';
import { legalEducationNumbered, surveyYear } from './calendar';
import { judgeOccasion, type CalendarContext, type Conflict, type Occasion } from './occasion';
import type { Passage } from './passage';
import { toldIn } from './told';

/**
 * National surveys and 普法 programmes, which have a number and a time: “圆满完成第六次全国人口普查” in a report that looks back on
 * 2016—2020, “深入开展‘六五’普法” among the tasks of 2021.
 *
 * Results are quoted for ten years (据第六次人口普查数据): only work on the survey itself is judged.
 */
export function surveyConflicts(passage: Passage, context: CalendarContext): readonly Conflict[] {
  const occasions = [...surveysIn(passage, context), ...legalEducationIn(passage, context)];
  return occasions.flatMap((occasion) => judgeOccasion(passage, occasion, context) ?? []);
}

function surveysIn(passage: Passage, context: CalendarContext): readonly Occasion[] {
  const { text } = passage;
  return [
    ...text.matchAll(
      /第([一二三四五六七八])次(?:全国|全省|全市|全县)?((?:人口|经济|农业|污染源)普查|(?:土地|国土)调查)/g,
    ),
  ].flatMap((match): Occasion[] => {
    const [words, printed = '', name = ''] = match;
    const year = surveyYear(name, Number(hanDigitsAt(printed, 0)?.low));
    if (year === undefined || !isWork(text, match.index, match.index + words.length)) return [];
    return [
      {
        place: { start: match.index, end: match.index + words.length },
        fact: { kind: 'held', name: words, year },
        said: null,
        strict: false,
        // Preparation begins two years before the reference day; counting and publishing take three after it.
        held: [year - 2, year + 3],
        told: toldIn(passage, context, { review: [-context.lookback, 0], plan: [-1, 1], other: null }),
      },
    ];
  });
}

/** 做好第七次全国人口普查, 普查登记工作 are work on it; 第七次人口普查数据 and a figure after it are results. */
function isWork(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 6);
  if (
    /^[^,。;]{0,3}(?:数据|结果|公报|显示|口径)/.test(after) ||
    /(?:根据|按照|依据|与|比)[^,。;]{0,4}$/.test(before)
  )
    return false;
  const done = /(?:完成|做好|开展|搞好|启动|推进|组织|实施|抓好|迎接|筹备|落实|参与|配合)[^,。;]{0,16}$/.test(
    before,
  );
  return done || /^(?:各项|后续)?(?:工作|任务|登记|入户|试点)/.test(after);
}

function legalEducationIn(passage: Passage, context: CalendarContext): readonly Occasion[] {
  const { text } = passage;
  return [...text.matchAll(/["“'‘]?([一二三四五六七八九])五["”'’]?(?:全民)?普法/g)].flatMap(
    (match): Occasion[] => {
      const term = legalEducationNumbered(Number(hanDigitsAt(match[1] ?? '', 0)?.low));
      if (!term) return [];
      const end = match.index + match[0].length;
      const after = text.slice(end, end + 14);
      if (/^(?:以来|期间)/.test(after)) return [];
      const [early, late] = slackOf(passage, text.slice(Math.max(0, match.index - 10), match.index), after);
      return [
        {
          place: { start: match.index, end: match.index + match[0].length },
          fact: { kind: 'term', name: match[0], first: term.first, last: term.last },
          said: null,
          strict: false,
          held: [term.first - early, term.last + late],
          told: toldIn(passage, context, { review: [-context.lookback, -1], plan: [0, 0], other: null }),
        },
      ];
    },
  );
}

/** A programme is prepared the year before it begins and inspected the year after it ends; honours come later still. */
function slackOf(passage: Passage, before: string, after: string): readonly [early: number, late: number] {
  const honoured =
    /(?:荣获|评为|获评|命名为?|授予)[^,。;]*$/.test(before) || /^[^,。;]{0,8}(?:先进|表彰|表扬)/.test(after);
  if (passage.part !== 'plan') return [1, honoured ? 3 : 1];
  const prepared = /启动|谋划|准备|编制|衔接/.test(before + after);
  const closed = /总结|验收|完成|收官|圆满/.test(before + after);
  return [Number(prepared || after.slice(0, 4).includes('规划')), honoured ? 3 : Number(closed)];
}
