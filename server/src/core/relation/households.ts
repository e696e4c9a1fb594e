import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsAfter, wordsBetween } from './words-between';

/**
 * 共搬迁1.26万户4.05万人, 选派18批46名干部: no more households than the people in them, no more groups than those who go.
 *
 * Only where the two stand side by side and count the same thing: 帮扶困难户120户、救助80人 counts two.
 */
export function recogniseHouseholds({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((people, at) => {
    const households = mentions[at - 1];
    if (!households || !areOne(households, people)) return [];
    const equation = withinWhole([households], people);
    return [{ check: 'part-exceeds-whole', tier: 'suspect', equation, note: null }];
  });
}

/** 补助三万元，三十八户、二十人: what has no name of its own is not known to be one thing. */
function isNamed({ statement: { indicator } }: Mention): boolean {
  return indicator !== null && indicator.span !== null;
}

/** 农户24万户、5万名大学生: what 、 adds with a noun of its own behind it is another group, unless the noun is a word for people. */
function areListed(households: Mention, people: Mention): boolean {
  const { unit } = people.statement.figure;
  return wordsBetween(households, people) === '、' && unit.text.endsWith('名') && wordsAfter(people) !== '';
}

function areOne(households: Mention, people: Mention): boolean {
  const [a, b] = [households.statement, people.statement];
  return (
    (a.figure.unit.counted === '户' || a.figure.unit.text === '批') &&
    (b.figure.unit.counted === '人' || (b.figure.unit.text === '名' && a.figure.unit.text === '批')) &&
    isOwnLevel(households) &&
    isOwnLevel(people) &&
    sameSentence(households, people) &&
    /^[、，,]?$/u.test(wordsBetween(households, people)) &&
    (isNamed(households) || wordsBetween(households, people) === '') &&
    !areListed(households, people)
  );
}
