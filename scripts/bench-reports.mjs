// npm run bench:accuracy, bench:accusations: how well Heshu reads real reports. The reports and the measuring scripts
// are not part of the project; they lie in ../shared where the project is developed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput, run } from './bench/bad-input.mjs';
import { existing, fromWhereTheyStand, optionsIn } from './bench/options.mjs';
import { shared } from './bench/shared.mjs';
import { verdictsFile } from './bench/verdicts.mjs';
import { top } from './install.mjs';

/** What each measure takes: paths that must be there, paths it writes, and other words. */
const measures = {
  accuracy: { there: ['gold', 'corpus', 'verdicts'], written: ['json'], words: ['cli', 'only', 'list'] },
  accusations: {
    there: ['corpus', 'verdicts'],
    written: [],
    words: ['cli', 'every', 'jobs', 'samples', 'check'],
  },
};

const [measure = 'accuracy', ...args] = process.argv.slice(2);

await run(`bench:${measure}`, async () => {
  const takes = Object.entries(measures).find(([name]) => name === measure)?.[1];
  if (!takes) throw new BadInput(`there is ${Object.keys(measures).join(' and ')}`);
  const given = optionsOf(takes);
  const script = join(shared, 'bench', `${measure}.mjs`);
  if (!existsSync(script)) {
    console.log(`bench:${measure}: ../shared/bench is not here, nothing measured`);
    return;
  }
  // Accusations that a person judged, with the reason: a true one is no false accusation.
  /** @type {Record<string, string>} */
  const defaults = { gold: join(shared, 'gold'), corpus: join(shared, 'corpus'), verdicts: verdictsFile };
  /** @type {Record<string, string | undefined>} */
  const options = {
    cli: 'node dist/cli.js',
    ...Object.fromEntries(takes.there.map((name) => [name, defaults[name]])),
    ...given,
  };
  // Which reports were read is said first: a figure about another folder is worse than none.
  console.log(`bench:${measure}: ${takes.there.map((name) => `${name} ${options[name]}`).join(', ')}`);
  const passed = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const { status } = spawnSync(process.execPath, [script, ...passed], {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = status ?? 1;
});

/**
 * What was given, its paths as seen from where the person stands; of an option given twice the last.
 * @param {{ there: readonly string[], written: readonly string[], words: readonly string[] }} takes
 * @returns {Record<string, string>}
 */
function optionsOf({ there, written, words }) {
  const { values, words: strays } = optionsIn(args, [...there, ...written, ...words]);
  if (strays.length > 0) throw new BadInput(`${strays.join(' ')}: no option`);
  return Object.fromEntries(
    Object.entries(values).map(([name, value = '']) => {
      if (there.includes(name)) return [name, existing(name, value)];
      return [name, written.includes(name) ? fromWhereTheyStand(value) : value];
    }),
  );
}
