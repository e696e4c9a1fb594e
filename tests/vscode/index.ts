import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** What an extension host calls: runs the suites below and leaves their count where HESHU_RESULTS says. */
export async function run(): Promise<void> {
  console.log(`heshu in ${vscode.env.appName} ${vscode.version}`);
  const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', color: false, timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // Loaded only now: a suite declares itself to the Mocha that is set up.
  await import('./activation.test');
  await import('./findings.test');
  await import('./figures.test');
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => leaveCount(runner.stats));
  });
  if (failures > 0) throw new Error(`${failures} editor tests failed`);
}

function leaveCount(stats: Mocha.Stats | undefined): void {
  const path = process.env.HESHU_RESULTS;
  if (path === undefined || stats === undefined) return;
  writeFileSync(path, JSON.stringify({ numPassedTests: stats.passes, numFailedTests: stats.failures }));
}
