import { expect, it } from 'vitest';
import manifest from '../../package.json';
import { readTop, sourcesIn } from './sources';

const atRunTime = Object.keys(manifest.dependencies);

it('docs/dependencies.md gives the reason for every package, and for none that is not there', () => {
  const named = [...readTop('docs/dependencies.md').matchAll(/^\|([^|]*`[^|]*)\|/gm)].flatMap(
    ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const all = [...atRunTime, ...Object.keys(manifest.devDependencies)];
  expect([...new Set(named)].sort()).toEqual(all.sort());
});

it('every package of the run time is imported by what is shipped', () => {
  const imported = ['server/src', 'client']
    .flatMap((folder) => sourcesIn(folder))
    .flatMap(({ imports }) => imports.map(({ from }) => from));
  const isUsed = (name: string): boolean =>
    imported.some((from) => from === name || from.startsWith(`${name}/`));
  expect(atRunTime.filter((name) => !isUsed(name))).toEqual([]);
});
