// The core as one file, built as the entries are; a bundle in dist/ has the core inside and does not give it out.
import { createRequire } from 'node:module';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { top } from '../install.mjs';

/**
 * What the benches ask of the core.
 * @typedef {typeof import('../../server/src/core/analyze')
 *   & Pick<typeof import('../../server/src/core/analysis'), 'defaultSettings'>
 *   & typeof import('../../server/src/core/reading/place')
 *   & Pick<typeof import('../../server/src/core/relation/relate'), 'ruleNames'>
 *   & Pick<typeof import('../../server/src/formats/index'), 'readSheets'>} Core
 */

/**
 * What the counting of words asks of it.
 * @typedef {Pick<typeof import('../../server/src/core/grammar/token'), 'does' | 'isMark'>
 *   & Pick<typeof import('../../server/src/core/phrase/phrases'), 'partsAt' | 'phrasesOf' | 'wordsIn'>
 *   & Pick<typeof import('../../server/src/core/phrase/coordination'), 'coordinate'>
 *   & Pick<typeof import('../../server/src/core/phrase/member'), 'isPureVerb'>
 *   & Pick<typeof import('../../server/src/core/text/chinese-number'), 'smallChineseCount'>
 *   & Pick<typeof import('../../server/src/core/reading/figure/unit'), 'standardUnits'>} Grammar
 */

const contents = `
  export { analyze } from './server/src/core/analyze';
  export { defaultSettings } from './server/src/core/analysis';
  export { does, isMark } from './server/src/core/grammar/token';
  export { coordinate } from './server/src/core/phrase/coordination';
  export { isPureVerb } from './server/src/core/phrase/member';
  export { partsAt, phrasesOf, wordsIn } from './server/src/core/phrase/phrases';
  export { standardUnits } from './server/src/core/reading/figure/unit';
  export { placeIn, placeOf } from './server/src/core/reading/place';
  export { ruleNames } from './server/src/core/relation/relate';
  export { smallChineseCount } from './server/src/core/text/chinese-number';
  export { readSheets } from './server/src/formats/index';`;

/**
 * Bundles the core and gives the path of the file, for threads to load it from.
 * @returns {Promise<string>}
 */
export async function bundleCore() {
  const outfile = join(top, '.cache', 'bench', 'core.js');
  // Two benches may run side by side: neither must load what the other has half written.
  const written = join(dirname(outfile), `core-${process.pid}.js`);
  mkdirSync(dirname(outfile), { recursive: true });
  await esbuild.build({
    stdin: { contents, resolveDir: top, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    outfile: written,
  });
  renameSync(written, outfile);
  return outfile;
}

/**
 * @param {string} path
 * @returns {Core & Grammar}
 */
export function loadCore(path) {
  return createRequire(import.meta.url)(path);
}
