import { configKeys, type ConfigProblem } from './config-text';
import type { FailureWords } from './core/render/message/zh-CN/cli';

/** Why a configuration cannot be used, in one line, the same on the command line and in an editor. */
export function configReason(problem: ConfigProblem, words: FailureWords): string {
  switch (problem.kind) {
    case 'unreadable':
      return words.configUnreadable;
    case 'syntax':
      return words.configSyntax;
    case 'duplicate':
      return words.configDuplicate;
    case 'shape':
      return words.configObject;
    case 'key':
      return words.configUnknownKey(problem.key, configKeys.join(', '));
    case 'check':
      return words.configUnknownCheck(problem.key);
    case 'value':
      return words.configValue(problem.written, words.configAccepted[problem.key]);
    case 'layout': {
      const { key, fault } = problem;
      if (fault === 'repeated') return words.configDuplicate;
      return typeof fault === 'string'
        ? words.configValue(key, words.layoutAccepted[fault])
        : words.configUnknownKey(key, fault.known.join(', '));
    }
    case 'vocabulary':
      return words.vocabulary.fault(problem.fault);
  }
}
