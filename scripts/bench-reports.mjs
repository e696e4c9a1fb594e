// npm run bench:accuracy, bench:accusations: how well Heshu reads real reports. The reports and the measuring scripts
// are not part of the project; they lie in ../shared where the project is developed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { top } from './install.mjs';

const [measure = 'accuracy', ...options] = process.argv.slice(2);
const shared = resolve(top, '..', 'shared');
const script = join(shared, 'bench', `${measure}.mjs`);

if (!existsSync(script)) {
  console.log(`bench:${measure}: ../shared/bench is not here, nothing measured`);
} else {
  const folders = ['--gold', join(shared, 'gold'), '--corpus', join(shared, 'corpus')];
  // Accusations that a person judged, with the reason: a true one is no false accusation.
  const verdicts = ['--verdicts', join(top, 'tests', 'bench', 'verdicts.tsv')];
  const args = [script, ...folders, ...verdicts, '--cli', 'node dist/cli.js', ...options];
  const { status } = spawnSync(process.execPath, args, { cwd: top, stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode = status ?? 1;
}
