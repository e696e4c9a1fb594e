import type { Withheld } from '../core/documents/companion/companion';
import { isShare } from '../documents/companion-files';
import type { Files } from '../files';
import type { Clock } from './environment';
import type { TrustParams } from './protocol';
import { isInside, uriKey } from './uri';

/** Which of the files that a report, a setting or a configuration names may be read. */
export interface Trust {
  /**
   * Why a file is left unread; null for one that may be read. `own` are the places that the user's own settings name, which no
   * workspace can write.
   */
  readonly refusal: (report: string, uri: string, own: readonly string[]) => Promise<Withheld | null>;
  /** What the client says of it from now on. */
  readonly tell: (said: unknown) => void;
}

/** How long a name is taken to lead where it led. */
const restSeconds = 2;

/**
 * Nothing in a folder that is not trusted; else what really lies in an open folder, or beside a report that lies in none, and
 * what the user has chosen.
 */
export function createTrust(
  first: unknown,
  { real }: Pick<Files, 'real'>,
  clock: Clock,
  folders: () => readonly string[],
  commands: boolean,
): Trust {
  let { trusted, chosen } = readTrust(first);
  const outside = commands ? 'outside' : 'unset';
  const known = new Map<string, { readonly at: number; readonly leads: Promise<string> }>();
  const leadsTo = (uri: string): Promise<string> => {
    const before = known.get(uri);
    if (before && clock.now() - before.at < restSeconds * 1000) return before.leads;
    const leads = real(uri);
    known.set(uri, { at: clock.now(), leads });
    return leads;
  };
  return {
    refusal: async (report, uri, own) => {
      if (!trusted) return 'untrusted';
      const places = placesOf(report, folders());
      const isNear = places.some((place) => isInside(place, uri));
      if (!isNear && (own.includes(uri) || chosen.has(uriKey(uri)))) return null;
      if (!isNear && isShare(uri)) return outside;
      const target = await leadsTo(uri);
      if (chosen.has(uriKey(target))) return null;
      if (!isNear) return outside;
      const really = await Promise.all(places.map(leadsTo));
      return really.some((place) => isInside(place, target)) ? null : outside;
    },
    tell: (said) => void ({ trusted, chosen } = readTrust(said)),
  };
}

/** An editor that says nothing of trust was started by its user where its user works; one that says it badly is not trusted. */
function readTrust(said: unknown): { readonly trusted: boolean; readonly chosen: ReadonlySet<string> } {
  if (said === undefined || said === null) return { trusted: true, chosen: new Set() };
  const { trusted, chosen } = said as { readonly [Key in keyof TrustParams]?: unknown };
  const uris = Array.isArray(chosen) ? chosen.filter((uri) => typeof uri === 'string') : [];
  return { trusted: trusted === true, chosen: new Set(uris.map(uriKey)) };
}

/** A report that lies in no open folder has its own; one that was never saved has none. */
function placesOf(report: string, folders: readonly string[]): readonly string[] {
  if (folders.some((folder) => isInside(folder, report)) || !URL.canParse('.', report)) return folders;
  return [...folders, new URL('.', report).href];
}
