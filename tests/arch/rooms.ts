import type { SourceFile } from './sources';

/**
 * Every circle of files that need each other, by whatever way round, each as the way back to where it began. A type counts
 * like a value: whoever reads a file must read the file its types are in.
 */
export function circlesIn(files: readonly SourceFile[]): readonly string[] {
  const needs = needsOf(files);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const met = way.indexOf(file);
    if (met >= 0) circles.push([...way.slice(met), file].join(' → '));
    if (met >= 0 || done.has(file)) return;
    for (const next of needs.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of needs.keys()) walk(file, []);
  return circles;
}

/** The files each file needs, of those given; an import of a folder means its index. */
function needsOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map(files.map(({ path }) => [withoutEnding(path), path]));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ path: target }) =>
        target === null ? [] : (known.get(target) ?? known.get(`${target}/index`) ?? []),
      ),
    ]),
  );
}

function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, '');
}
