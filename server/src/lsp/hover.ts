import type { Hover } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis';
import type { CountReading, FigureReading } from '../core/account/figure-reading';
import { type FigureSymbol, symbolAt } from '../core/author/symbol/symbol';
import type { LineIndex } from './convert';
import { checkCancelled } from './fence';
import type { Reports } from './reports';
import type { Session } from './session';

/** `textDocument/hover`: what a figure was read as, and every check it took part in. */
export function onHover(session: Session, reports: Reports): void {
  session.connection.onHover(
    session.fence.request(
      'textDocument/hover',
      async ({ textDocument, position }, token): Promise<Hover | null> => {
        const reading = await reports.read(textDocument.uri, token);
        checkCancelled(token);
        if (!reading) return null;
        const { lines } = reading.document;
        const figure = readingAt(reading.analysis, lines.offset(position));
        if (!figure) return null;
        const symbol = 'statement' in figure ? symbolAt(reading.analysis, figure.span.start) : null;
        const more = symbol ? mentionLine(session, symbol, lines) : [];
        return { contents: contents(session, figure, more), range: lines.range(figure.span) };
      },
    ),
  );
}

/** A caret right behind a figure belongs to it, unless another begins there; a figure goes before the count it is part of. */
function readingAt({ figures, counts }: Analysis, offset: number): FigureReading | CountReading | null {
  const readings = [...figures, ...counts];
  const inside = readings.find(({ span }) => span.start <= offset && offset < span.end);
  return inside ?? readings.find(({ span }) => span.end === offset) ?? null;
}

function contents(
  session: Session,
  figure: FigureReading | CountReading,
  more: readonly string[],
): Hover['contents'] {
  const kind = session.abilities.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { kind, value: [session.core.renderHover(figure, session.language), ...more].join('\n\n') };
}

/** How often the report states this, with links to see and to change all of it where the client takes them. */
function mentionLine(
  { words, abilities }: Session,
  symbol: FigureSymbol,
  lines: LineIndex,
): readonly string[] {
  const { mentions, chosen } = symbol;
  if (!abilities.commands || !abilities.markdownHover) return [];
  const at = encodeURIComponent(JSON.stringify([lines.position(chosen.span.start)]));
  const rename = `[${words.rename.link}](command:heshu.renameFigure?${at})`;
  const find = `[${words.rename.mentions(mentions.length)}](command:heshu.findMentions?${at})`;
  return [mentions.length > 1 ? `${find} · ${rename}` : rename];
}
