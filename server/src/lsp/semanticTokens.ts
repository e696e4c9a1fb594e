import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Token } from '../core/author/reading-aid/tokens';
import { readPeriods, tokenModifiers, tokensOf, tokenTypes } from '../core/author/reading-aid/tokens';
import type { ReadProse } from '../core/reading/statement/reading';
import { overlaps, type Span } from '../core/text/span';
import { checkCancelled } from './fence';
import type { LineIndex } from './convert';
import type { Reading, Reports } from './reports';
import type { Session } from './session';

/** `textDocument/semanticTokens`: figures, units, bounding words, indicators and periods; whole, what changed, or a part. */
export function onSemanticTokens(session: Session, reports: Reports): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const tokens = rememberingTokens();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    for (const each of builders.keys()) if (!session.documents.get(each)) builders.delete(each);
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };
  const { semanticTokens } = session.connection.languages;
  semanticTokens.on(
    session.fence.request('textDocument/semanticTokens/full', async ({ textDocument: { uri } }, token) => {
      const reading = await reports.read(uri, token);
      checkCancelled(token);
      if (!reading) return nothing;
      const builder = builderOf(uri);
      // Without an earlier result this begins anew and drops what the builder held.
      builder.previousResult('');
      push(builder, tokens(reading), reading.document.lines);
      return builder.build();
    }),
  );
  semanticTokens.onDelta(
    session.fence.request(
      'textDocument/semanticTokens/full/delta',
      async (
        { textDocument: { uri }, previousResultId },
        token,
      ): Promise<SemanticTokens | SemanticTokensDelta> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        if (!reading) return nothing;
        const builder = builderOf(uri);
        builder.previousResult(previousResultId);
        push(builder, tokens(reading), reading.document.lines);
        return builder.buildEdits();
      },
    ),
  );
  semanticTokens.onRange(
    session.fence.request(
      'textDocument/semanticTokens/range',
      async ({ textDocument: { uri }, range }, token) => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        if (!reading) return nothing;
        const { lines } = reading.document;
        const wanted: Span = { start: lines.offset(range.start), end: lines.offset(range.end) };
        const builder = new SemanticTokensBuilder();
        push(
          builder,
          tokens(reading).filter(({ span }) => overlaps(span, wanted)),
          lines,
        );
        return builder.build();
      },
    ),
  );
}

const nothing: SemanticTokens = { data: [] };

/** The periods of a prose are read once, for as long as the analysis keeps it from one version to the next. */
function rememberingTokens(): (reading: Reading) => readonly Token[] {
  const known = new WeakMap<ReadProse, readonly Span[]>();
  return ({ analysis }) =>
    tokensOf(analysis, (prose, years) => {
      const periods = known.get(prose) ?? readPeriods(prose, years);
      known.set(prose, periods);
      return periods;
    });
}

/** A token stays on its line: of one that goes on below, the first line is coloured. */
function push(builder: SemanticTokensBuilder, tokens: readonly Token[], lines: LineIndex): void {
  for (const { span, type, modifiers } of tokens) {
    const { start, end } = lines.range(span);
    const length =
      end.line === start.line
        ? end.character - start.character
        : lines.lineLength(start.line) - start.character;
    const bits = modifiers.reduce((set, each) => set | (1 << tokenModifiers.indexOf(each)), 0);
    builder.push(start.line, start.character, length, tokenTypes.indexOf(type), bits);
  }
}
