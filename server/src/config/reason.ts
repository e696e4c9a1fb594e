import type { FailureWords } from '../core/output/message/zh-CN/cli';
import type { SchemaFault } from '../core/schema/schema';
import type { ConfigProblem } from './config';
import { approximationLimits, type ConfigAccepted } from './schema';

/** Why a configuration cannot be used, in one line, the same on the command line and in an editor. */
export function configReason(problem: ConfigProblem, words: FailureWords): string {
  switch (problem.kind) {
    case 'unreadable':
      return words.file[problem.problem];
    case 'syntax':
      return words.configSyntax;
    case 'duplicate':
      return words.configDuplicate;
    case 'shape':
      return words.configObject;
    case 'linked':
      return words.configLinked;
    case 'check':
      return words.configUnknownCheck(problem.key);
    case 'vocabulary':
      return words.vocabulary.fault(problem.fault);
    case 'field':
      return fieldReason(problem.fault, words);
  }
}

function fieldReason(fault: SchemaFault<ConfigAccepted>, words: FailureWords): string {
  switch (fault.kind) {
    case 'key':
      return words.configUnknownKey(fault.key, fault.known.join(', '));
    case 'value':
      return words.configValue(fault.key, acceptedIn(words, fault.accepted));
    case 'repeated':
    case 'missing':
      return words.configDuplicate;
  }
}

function acceptedIn({ configAccepted }: FailureWords, accepted: ConfigAccepted): string {
  if (accepted === 'approximation') return configAccepted.approximation(approximationLimits.most);
  return configAccepted[accepted];
}
