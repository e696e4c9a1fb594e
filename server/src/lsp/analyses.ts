import type { Analysis, AnalysisSettings } from '../core/analyze';
import type { Clock, Core } from './environment';
import type { OpenDocument } from './documents';
import { Superseded } from './fence';

/** One lazy analysis for each version of a document, shared by all requests about it. */
export interface Analyses {
  /** Rejects with {@link Superseded} when the document is changed before it was looked at. */
  readonly of: (document: OpenDocument, settings: AnalysisSettings) => Promise<Analysis>;
  /** The document changed or was closed: what has not begun is not begun. */
  readonly drop: (uri: string) => void;
}

export function createAnalyses(core: Core, clock: Clock): Analyses {
  const cache = new Map<string, Entry>();
  const drop = (uri: string): void => {
    const entry = cache.get(uri);
    if (entry) entry.life.dropped = true;
    cache.delete(uri);
  };
  return {
    of: (document, settings) => {
      const known = cache.get(document.uri);
      if (known?.document === document && known.settings === settings) return known.analysis;
      drop(document.uri);
      const life = { dropped: false };
      const analysis = analyzeLater(document, settings, life);
      cache.set(document.uri, { document, settings, life, analysis });
      return analysis;
    },
    drop,
  };

  // A fast typist's next key has often arrived already; it is taken in before a version is read that is gone.
  async function analyzeLater(
    document: OpenDocument,
    settings: AnalysisSettings,
    life: Life,
  ): Promise<Analysis> {
    await clock.turn();
    if (life.dropped) throw new Superseded();
    return core.analyze(document.text, settings);
  }
}

interface Entry {
  readonly document: OpenDocument;
  readonly settings: AnalysisSettings;
  readonly life: Life;
  readonly analysis: Promise<Analysis>;
}

/** Whether the version is still wanted. */
interface Life {
  dropped: boolean;
}
