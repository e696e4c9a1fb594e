import { readCompanionFile } from '../documents/companion-files';
import type { FiguresFile } from '../core/documents/companion/companion';
import { ownWords } from '../core/author/completion/sections';
import { messages } from '../core/output/message';
import { newReport } from '../core/author/section/new-report';
import { type OwnWords, inOwnWords, noOwnWords } from '../core/author/section/own-words';
import { structureOf, type Section, sectionsFor } from '../core/author/section/section';
import { checkCancelled } from './fence';
import {
  type DocumentParams,
  type SectionsResult,
  type WireSection,
  methods,
  type NewReportParams,
  type NewReportResult,
} from './protocol';
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

/** `heshu/newReport`: the text of a new report with all its standard parts, begun with the figures file where there is one. */
export function onNewReport(session: Session): void {
  session.connection.onRequest(
    methods.newReport,
    session.fence.request(
      methods.newReport,
      async (params: NewReportParams, token): Promise<NewReportResult> => {
        const { level, kind = 'annual', place, year, prior, data } = params;
        const files = { ...(prior === undefined ? {} : { prior }), ...(data === undefined ? {} : { data }) };
        const { figures, problem } = await figuresOf(params, session);
        checkCancelled(token);
        return { text: newReport({ level, kind, place, year, ...files }, figures), problem };
      },
    ),
  );
}

interface Figures {
  readonly figures: FiguresFile | null;
  readonly problem: string | null;
}

/** A file that cannot be read costs its figures, not the report. */
async function figuresOf({ data, dataUri }: NewReportParams, session: Session): Promise<Figures> {
  if (data === undefined || dataUri === undefined) return { figures: null, problem: null };
  const wanted = { key: 'data', name: data, uri: dataUri, path: dataUri, asked: true } as const;
  const content = await readCompanionFile(session.files, wanted, session.formats);
  if (content.kind === 'figures') return { figures: content.file, problem: null };
  const fault = content.kind === 'fault' ? content.fault : 'otherKind';
  return {
    figures: null,
    problem: messages[session.language].findings.companions.unread('data', data, fault),
  };
}
