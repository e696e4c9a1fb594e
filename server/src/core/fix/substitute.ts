import type { Equation } from '../relation/relation';
import type { Some } from '../relation/some';
import type { Mention } from '../statement/reading';

/** The same equation with one mention in the place of another: 35% as 40.0% in (4480亩 − 3200亩) ÷ 3200亩. */
export function withMention(equation: Equation, old: Mention, now: Mention): Equation {
  const put = (each: Mention): Mention => (each === old ? now : each);
  switch (equation.form) {
    case 'sum':
      return { ...equation, parts: all(equation.parts, put), total: put(equation.total) };
    case 'at-most':
      return { ...equation, parts: all(equation.parts, put), whole: put(equation.whole) };
    case 'hundred':
      return { ...equation, parts: all(equation.parts, put) };
    case 'difference':
      return { ...equation, from: put(equation.from), to: put(equation.to), change: put(equation.change) };
    case 'ratio':
      return {
        ...equation,
        result: put(equation.result),
        base: equation.base && put(equation.base),
        rate: put(equation.rate),
      };
    case 'compound':
      return { ...equation, from: put(equation.from), to: put(equation.to), rate: put(equation.rate) };
    case 'compound-growth':
      return { ...equation, total: put(equation.total), rate: put(equation.rate) };
    case 'increase':
      return {
        ...equation,
        level: put(equation.level),
        change: put(equation.change),
        rate: put(equation.rate),
      };
    case 'pace':
      return { ...equation, completion: put(equation.completion), change: put(equation.change) };
    case 'per-unit':
      return {
        ...equation,
        total: put(equation.total),
        count: put(equation.count),
        perUnit: put(equation.perUnit),
      };
    case 'order':
      return { ...equation, from: put(equation.from), to: put(equation.to) };
    case 'same':
      return { ...equation, mentions: all(equation.mentions, put) };
    case 'aligned':
      return { ...equation, figures: all(equation.figures, put) };
  }
}

function all([first, ...rest]: Some<Mention>, put: (each: Mention) => Mention): Some<Mention> {
  return [put(first), ...rest.map(put)];
}
