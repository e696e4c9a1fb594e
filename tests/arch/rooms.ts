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

/**
 * The rooms of the core, each above those it may use; a file outside of any room is one by itself. Words stand low because
 * whoever speaks needs them; what they are words for they know by its types alone.
 */
export const coreRooms: readonly string[] = [
  'memory.ts',
  'guard.ts',
  'once.ts',
  'grouped.ts',
  'text',
  'number',
  'schema',
  'report',
  'grammar',
  'phrase',
  'reading',
  'output/message',
  'documents',
  'equation',
  'enumeration',
  'relation',
  'check',
  'account',
  'report-memory.ts',
  'analysis.ts',
  'analyze.ts',
  'author',
  'output',
].map((room) => `server/src/core/${room}`);

/** Everything the product is made of, in the same way. */
export const productRooms: readonly string[] = [
  ...coreRooms,
  'server/src/files.ts',
  'server/src/formats',
  'server/src/documents',
  'server/src/config',
  'server/src/lsp',
  'server/src/browser',
  'server/src/node',
  'server/src/main.ts',
  'server/src/cli',
  'client/preview',
  'client/src',
];

/** The files that stand in none of the rooms. */
export function homelessIn(files: readonly SourceFile[], rooms: readonly string[]): readonly string[] {
  return files.map(({ path }) => path).filter((path) => floorOf(path, rooms) < 0);
}

/** Every import that climbs, types included: “server/src/core/text/span.ts uses server/src/core/check/finding”. */
export function climbsIn(files: readonly SourceFile[], rooms: readonly string[]): readonly string[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap(({ path: target, typeOnly }) => {
      if (target === null || (typeOnly && path.startsWith(words))) return [];
      return floorOf(target, rooms) > floorOf(path, rooms) ? [`${path} uses ${target}`] : [];
    }),
  );
}

const words = 'server/src/core/output/message/';

/** The number of the room a file, with or without its ending, stands in: the innermost of those named; −1 for none. */
function floorOf(path: string, rooms: readonly string[]): number {
  const around = rooms.filter(
    (room) => path.startsWith(`${room}/`) || path === room || path === withoutEnding(room),
  );
  return rooms.indexOf(around.toSorted((a, b) => b.length - a.length)[0] ?? '');
}
