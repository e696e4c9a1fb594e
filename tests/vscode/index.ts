import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** What an extension host calls: runs the suites below and leaves what became of them where HESHU_RESULTS says. */
export async function run(): Promise<void> {
  console.log(`heshu in ${vscode.env.appName} ${vscode.version}`);
  const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', color: false, timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // Loaded only now: a suite declares itself to the Mocha that is set up.
  await import('./activation.test');
  await import('./findings.test');
  await import('./figures.test');
  const failures = await new Promise<number>((resolve) => {
    const failed: Mocha.Test[] = [];
    const skipped: Mocha.Test[] = [];
    const runner = mocha.run(resolve);
    runner.on('fail', (test) => failed.push(test));
    runner.on('pending', (test) => skipped.push(test));
    runner.once('end', () => leaveResults(runner.stats, { failed, skipped }));
  });
  if (failures > 0) throw new Error(`${failures} editor tests failed`);
}

/** As the other runners leave them, so that the end of npm test names what failed and counts what was skipped. */
function leaveResults(
  stats: Mocha.Stats | undefined,
  tests: Readonly<Record<'failed' | 'skipped', readonly Mocha.Test[]>>,
): void {
  const path = process.env.HESHU_RESULTS;
  if (path === undefined || stats === undefined) return;
  const assertionResults = (['failed', 'skipped'] as const).flatMap((status) =>
    tests[status].map((test) => ({ status, fullName: test.fullTitle() })),
  );
  const testResults = [{ name: 'tests/vscode', assertionResults }];
  const counts = { numPassedTests: stats.passes, numFailedTests: stats.failures };
  writeFileSync(path, JSON.stringify({ ...counts, testResults }));
}
