import { readlink } from 'node:fs/promises';
import { join, parse, resolve, sep } from 'node:path';

/**
 * Where a path leads, its links followed one by one: `/文稿/台账.csv` may lead to `/统计/2025.csv`.
 *
 * Not `fs.realpath`, which asks for what a link points at: a link to a share would log this machine on there.
 */
export async function realPath(path: string): Promise<string> {
  const { root } = parse(path);
  let found = root;
  let open = path.slice(root.length).split(sep);
  for (let links = 0; open.length > 0;) {
    const [name = '', ...after] = open;
    const next = join(found, name);
    const target = links < mostLinks ? await readlink(next).catch(() => null) : null;
    if (target === null) {
      found = next;
      open = after;
      continue;
    }
    links++;
    const led = join(resolve(found, target), ...after);
    found = parse(led).root;
    if (found.startsWith('\\\\') && found !== root) return led;
    open = led.slice(found.length).split(sep);
  }
  return found;
}

/** Links that lead round in a circle lead nowhere. */
const mostLinks = 40;
