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
    ...text.matchAll(/第([一二三四五六七八])次(?:全国|全省|全市|全县)?(人口|经济|农业|污染源)普查/g),
  ].flatMap((match): Occasion[] => {
    const [words, printed = '', name = ''] = match;
    const year = surveyYear(`${name}普查`, Number(hanDigitsAt(printed, 0)?.low));
    const around = text.slice(Math.max(0, match.index - 8), match.index + words.length + 6);
    if (year === undefined || /数据|结果|公报|显示|根据|按照|依据|以来|比较|相比|口径/.test(around))
      return [];
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

function legalEducationIn(passage: Passage, context: CalendarContext): readonly Occasion[] {
  const { text } = passage;
  return [...text.matchAll(/["“'‘]?([一二三四五六七八九])五["”'’]?(?:全民)?普法/g)].flatMap(
    (match): Occasion[] => {
      const term = legalEducationNumbered(Number(hanDigitsAt(match[1] ?? '', 0)?.low));
      if (!term) return [];
      const end = match.index + match[0].length;
      const slack = slackOf(
        passage,
        text.slice(Math.max(0, match.index - 10), match.index),
        text.slice(end, end + 14),
      );
      return [
        {
          place: { start: match.index, end: match.index + match[0].length },
          fact: { kind: 'term', name: match[0], first: term.first, last: term.last },
          said: null,
          strict: false,
          held: [term.first - slack, term.last + slack],
          told: toldIn(passage, context, { review: [-context.lookback, -1], plan: [0, 0], other: null }),
        },
      ];
    },
  );
}

/** A programme is prepared the year before it begins and inspected the year after it ends; honours come later still. */
function slackOf(passage: Passage, before: string, after: string): number {
  if (
    /(?:荣获|评为|获评|命名为?|授予)[^,。;]*$/.test(before) ||
    /^[^,。;]{0,8}(?:先进|表彰|表扬)/.test(after)
  )
    return 3;
  const prepared = /总结|验收|完成|收官|圆满|谋划|准备|编制|衔接/.test(before + after);
  return passage.part !== 'plan' || prepared ? 1 : 0;
}
