import { ownWords } from '../core/completion/sections';
import type { Section } from '../core/section/section';
import { sectionsFor } from '../core/section/section';
import type { OwnWords } from '../core/section/own-words';
import { inOwnWords, noOwnWords } from '../core/section/own-words';
import { structureOf } from '../core/section/placeholder';
import { checkCancelled } from './fence';
import type { DocumentParams, SectionsResult, WireSection } from './protocol';
import { methods } from './protocol';
import type { Reports } from './reports';
import type { Session } from './session';

/** `heshu/sections`: what can be inserted into a report, by its level; everything for a text that is none yet. */
export function onSections(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.sections,
    session.fence.request(
      methods.sections,
      async ({ uri }: DocumentParams, token): Promise<SectionsResult> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        const report = reading?.analysis.document;
        const own = reading ? ownWords(reading.analysis) : noOwnWords;
        const sections = sectionsFor(report?.level ?? null);
        return { sections: sections.map((section) => wireSection(section, own, session)) };
      },
    ),
  );
}

function wireSection(section: Section, own: OwnWords, { language, words }: Session): WireSection {
  const snippet = inOwnWords(section, own);
  return {
    group: words.sectionGroups[section.group],
    title: language === 'en' ? section.english : section.chinese,
    prefix: section.prefixes[language === 'en' ? 2 : 0] ?? '',
    structure: structureOf({ body: [snippet] }),
    snippet,
  };
}
