import type { Accepted, VocabularyFault } from '../../../reading/vocabulary/fault';
import { dimensionWords, directionWords, kindWords } from '../../../reading/vocabulary/words';
import { topics } from '../../../reading/statement/lexicon';
import type { VocabularyWords } from '../zh-CN/vocabulary';

const dimensions = dimensionWords.map(([value]) => value).join(', ');

const accepted: Readonly<Record<Accepted, string>> = {
  name: 'a name of two characters or more, without commas',
  names: 'a list of names',
  unit: 'a unit as it stands behind a number, without spaces, digits, 万 or 亿: 石',
  text: 'a word',
  flag: 'true or false',
  dimension: `one of: ${dimensions}`,
  dimensions: `a list of: ${dimensions}`,
  direction: directionWords.map(([value]) => value).join(', '),
  kind: kindWords.map(([value]) => value).join(' or '),
  topic: topics.join(', '),
  levels: 'a list of: town, county, city, province, nation',
  scale: 'a decimal or fraction above zero, such as 60 or 2000/3',
  year: 'a year of four digits, such as 2014',
  dated: 'a list of {"name": …, "until": 2014}',
};

/** The words about a user's own indicators and units in English. */
export const vocabulary: VocabularyWords = {
  fault: faultText,
  inFrontMatter: (fault) => `Front matter: ${fault}.`,
  leftOut: 'this entry is left out; the rest counts',
};

function faultText(fault: VocabularyFault): string {
  switch (fault.kind) {
    case 'list':
      return `“${fault.list}” should be a list`;
    case 'entry':
      return fault.list === 'units'
        ? 'each unit should be written like {"text": "石", "dimension": "mass", "scale": "60"}'
        : 'each indicator should be written like {"name": "虾稻米产值"}';
    case 'key':
      return `unknown field “${fault.key}”; there are: ${fault.known.join(', ')}`;
    case 'repeated':
      return `the field “${fault.key}” is written twice`;
    case 'missing':
      return `the field “${fault.key}” is missing`;
    case 'value':
      return `“${fault.key}” has a value it cannot have; accepted: ${accepted[fault.accepted]}`;
    case 'duplicate':
      return `“${fault.name}” is written twice`;
    case 'taken':
      return `“${fault.name}” is a name of “${fault.owner}” already and cannot be another indicator’s; to add to that one, use its name “${fault.owner}”`;
    case 'unknown':
      return `there is no indicator “${fault.name}”`;
    case 'circle':
      return `“${fault.name}” would be a part of itself`;
    case 'part':
      return `“${fault.name}” does not add up to “${fault.parent}”: another kind of unit, a rate or an average`;
    case 'misfit':
      return `“${fault.key}” goes only with the dimension ${fault.dimension}`;
  }
}
