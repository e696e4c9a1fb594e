import type { Analysis, AnalysisSettings } from '../core/analysis';
import { noCompanions, type Companions } from '../core/documents/companion/companion';
import type { Clock, Core } from './environment';
import type { OpenDocument } from './documents';
import { Superseded } from './fence';

/** One lazy analysis for each version of a document, shared by all requests about it. */
export interface Analyses {
  /** Rejects with {@link Superseded} when the document is changed before it was looked at. */
  readonly of: (
    document: OpenDocument,
    settings: AnalysisSettings,
    companions?: Companions,
  ) => Promise<Analysis>;
  /** The document changed: what has not begun is not begun. The next version goes on from the last one analysed. */
  readonly drop: (uri: string) => void;
  /** The document was closed: nothing of it is kept. */
  readonly forget: (uri: string) => void;
}

export function createAnalyses(core: Core, clock: Clock): Analyses {
  const cache = new Map<string, Entry>();
  const memories = new Map<string, Analysis['memory']>();
  const drop = (uri: string): void => {
    const entry = cache.get(uri);
    if (entry) entry.life.dropped = true;
    cache.delete(uri);
  };
  return {
    of: (document, settings, companions = noCompanions) => {
      const known = cache.get(document.uri);
      if (known?.document === document && known.settings === settings && known.companions === companions)
        return known.analysis;
      drop(document.uri);
      const life = { dropped: false };
      const analysis = analyzeLater(document, { ...settings, companions }, life);
      cache.set(document.uri, { document, settings, companions, life, analysis });
      return analysis;
    },
    drop,
    forget: (uri) => {
      drop(uri);
      memories.delete(uri);
    },
  };

  // A fast typist's next key has often arrived already; it is taken in before a version is read that is gone.
  async function analyzeLater(
    document: OpenDocument,
    settings: AnalysisSettings,
    life: Life,
  ): Promise<Analysis> {
    await clock.turn();
    if (life.dropped) throw new Superseded();
    const memory = memories.get(document.uri);
    // A version that cannot be analysed leaves nothing: the next one begins from scratch.
    memories.delete(document.uri);
    const analysis = core.analyze(document.text, settings, memory && { memory });
    memories.set(document.uri, analysis.memory);
    return analysis;
  }
}

interface Entry {
  readonly document: OpenDocument;
  readonly settings: AnalysisSettings;
  readonly companions: Companions;
  readonly life: Life;
  readonly analysis: Promise<Analysis>;
}

/** Whether the version is still wanted. */
interface Life {
  dropped: boolean;
}
