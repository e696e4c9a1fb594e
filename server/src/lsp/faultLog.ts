import type { Connection } from 'vscode-languageserver';
import type { ServerWords } from '../core/output/message/zh-CN/server';
import type { Core } from './environment';

/** The core with a line in the log for what failed inside an analysis, once for each: a fault comes back with every key. */
export function loggingFaults(core: Core, connection: Connection, words: ServerWords): Core {
  const logged = new Set<string>();
  return {
    ...core,
    analyze: (...given) => {
      const analysis = core.analyze(...given);
      for (const { part, error } of analysis.faults) {
        const line = words.unchecked(`${part} (${error})`);
        if (!logged.has(line)) connection.console.error(line);
        logged.add(line);
      }
      return analysis;
    },
  };
}
