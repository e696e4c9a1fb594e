import { expect, it } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  FullDocumentDiagnosticReport,
  Hover,
  InlayHint,
  Location,
  Range,
  SelectionRange,
  SemanticTokens,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { methods, type WireRange } from '../../server/src/lsp/protocol';
import { pullCapabilities } from './client';
import { memoryFiles } from './memoryFiles';
import { openMarked, type MarkedReport } from './marked';

/**
 * Every feature of the server asked about one report in which full-width and astral characters stand before every place: an
 * answer counted in code points, bytes or columns is off by some.
 */
const marked = `---
year: 2026
level: town
# 𠮷
上年报告: {{link|𠮷塘上年.md}}
---

# 𠮷塘镇政府工作报告

{{heading|一、（𠮷祥😀）2025年工作回顾}}

（１）𠮷祥😀全镇财政收入{{figure|5.{{|}}2亿元}}，为年初目标{{other|4.8亿元}}的{{wrong|114%}}。{{space| }}

（２）𠮷祥😀全镇财政收入{{figure|52000万元}}来之不易，固定资产投资2600万元，完成年度任务的{{implied|104%}}。

{{part|（一）𠮷道路}}

一年来，𠮷祥😀开发保洁岗位{{ticked|62个}}、护林岗位{{ticked|38个}}，合计{{ticked|100个}}。
`;

const capabilities = {
  ...pullCapabilities,
  textDocument: {
    ...pullCapabilities.textDocument,
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

async function open(): Promise<MarkedReport> {
  const { files } = memoryFiles({ 'file:///reports/𠮷塘上年.md': '# 𠮷塘镇政府工作报告\n' });
  return openMarked(marked, { capabilities, files, settings: () => ({ inlayHints: true }) });
}

type Places = readonly (Range | null | undefined)[];
interface Case {
  /** The capability of the server it is about. */
  readonly provider: string;
  readonly answer: (report: MarkedReport) => Promise<Places>;
  readonly expected: (report: MarkedReport) => Places;
}

const ask = <T>({ client, uri }: MarkedReport, method: string, params: object = {}): Promise<T> =>
  client.connection.sendRequest<T>(method, { textDocument: { uri }, ...params });
const here = <T>(report: MarkedReport, method: string, params: object = {}): Promise<T> =>
  report.client.connection.sendRequest<T>(method, { ...report.at, ...params });
const figures = (report: MarkedReport): Places => report.ranges('figure');
const first =
  (label: string) =>
  (report: MarkedReport): Places =>
    report.ranges(label).slice(0, 1);

const cases: readonly Case[] = [
  {
    provider: 'hoverProvider',
    answer: async (report) => [(await here<Hover>(report, 'textDocument/hover')).range],
    expected: first('figure'),
  },
  {
    provider: 'definitionProvider',
    answer: async (report) => [(await here<Location>(report, 'textDocument/definition')).range],
    expected: first('figure'),
  },
  {
    provider: 'referencesProvider',
    answer: async (report) => {
      const context = { includeDeclaration: true };
      return (await here<Location[]>(report, 'textDocument/references', { context })).map(
        ({ range }) => range,
      );
    },
    expected: figures,
  },
  {
    provider: 'documentHighlightProvider',
    answer: async (report) =>
      (await here<DocumentHighlight[]>(report, 'textDocument/documentHighlight')).map(({ range }) => range),
    expected: figures,
  },
  {
    provider: 'renameProvider',
    answer: async (report) => [
      (await here<{ range: Range }>(report, 'textDocument/prepareRename')).range,
      ...editsOf(await here<WorkspaceEdit>(report, 'textDocument/rename', { newName: '5.3' }), report.uri),
    ],
    expected: (report) => [
      report.ranges('figure')[0],
      ...report.ranges('figure').map((range, at) => withoutUnit(range, at === 0 ? '5.2' : '52000')),
    ],
  },
  {
    provider: 'diagnosticProvider',
    answer: async ({ client, uri }) =>
      ((await client.pull(uri)) as FullDocumentDiagnosticReport).items
        .filter(({ code }) => code === 'completion-mismatch')
        .flatMap(({ range, relatedInformation = [] }) => [
          range,
          ...relatedInformation.map(({ location }) => location.range),
        ]),
    expected: (report) => [
      ...report.ranges('wrong'),
      ...report.ranges('figure').slice(0, 1),
      ...report.ranges('other'),
    ],
  },
  {
    provider: 'codeActionProvider',
    answer: async (report) => {
      const range = report.ranges('wrong')[0];
      const context = { diagnostics: [] };
      const [fix] = await ask<CodeAction[]>(report, 'textDocument/codeAction', { range, context });
      return editsOf(fix?.edit ?? {}, report.uri);
    },
    expected: (report) => report.ranges('wrong').map((range) => withoutUnit(range, '114')),
  },
  {
    provider: 'completionProvider',
    answer: async (report) => {
      const position = report.ranges('wrong')[0]?.start;
      const { items } = await ask<CompletionList>(report, 'textDocument/completion', { position });
      const offer = items.find(({ label }) => label === '108%');
      return [(offer?.textEdit as TextEdit).range];
    },
    expected: first('wrong'),
  },
  {
    provider: 'inlayHintProvider',
    answer: async (report) => {
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const hints = await ask<InlayHint[]>(report, 'textDocument/inlayHint', { range });
      return hints.map(({ position }) => ({ start: position, end: position })).slice(-1);
    },
    expected: (report) => report.ranges('implied').map(({ end }) => ({ start: end, end })),
  },
  {
    provider: 'semanticTokensProvider',
    answer: async (report) =>
      rangesOf((await ask<SemanticTokens>(report, 'textDocument/semanticTokens/full')).data),
    expected: (report) =>
      report.ranges('figure').map((range, at) => withoutUnit(range, at === 0 ? '5.2' : '52000')),
  },
  {
    provider: 'codeLensProvider',
    answer: async (report) =>
      (await ask<CodeLens[]>(report, 'textDocument/codeLens')).map(({ range }) => range).slice(1, 3),
    expected: (report) => [...report.ranges('heading'), ...report.ranges('part')],
  },
  {
    provider: 'documentSymbolProvider',
    answer: async (report) => {
      const [title] = await ask<DocumentSymbol[]>(report, 'textDocument/documentSymbol');
      const [section] = title?.children ?? [];
      return [section?.selectionRange, section?.children?.[0]?.selectionRange];
    },
    expected: (report) => [...report.ranges('heading'), ...report.ranges('part')],
  },
  {
    provider: 'selectionRangeProvider',
    answer: async (report) => {
      const positions = [report.at.position];
      const [range] = await ask<SelectionRange[]>(report, 'textDocument/selectionRange', { positions });
      return [range?.range];
    },
    expected: first('figure'),
  },
  {
    provider: 'foldingRangeProvider',
    answer: async (report) =>
      (await ask<FoldingRange[]>(report, 'textDocument/foldingRange')).slice(-2).map(({ startLine }) => ({
        start: { line: startLine, character: 0 },
        end: { line: startLine, character: 0 },
      })),
    expected: (report) =>
      [...report.ranges('heading'), ...report.ranges('part')].map(({ start }) => ({ start, end: start })),
  },
  {
    provider: 'documentLinkProvider',
    answer: async (report) =>
      (await ask<DocumentLink[]>(report, 'textDocument/documentLink')).map(({ range }) => range),
    expected: (report) => report.ranges('link'),
  },
  {
    provider: 'documentFormattingProvider',
    answer: async (report) => {
      const options = { tabSize: 2, insertSpaces: true };
      return (await ask<TextEdit[]>(report, 'textDocument/formatting', { options })).map(
        ({ range }) => range,
      );
    },
    expected: (report) => report.ranges('space'),
  },
  {
    provider: 'documentRangeFormattingProvider',
    answer: async (report) => {
      const range = report.ranges('space')[0];
      const params = { range, options: { tabSize: 2, insertSpaces: true } };
      return (await ask<TextEdit[]>(report, 'textDocument/rangeFormatting', params)).map(
        (edit) => edit.range,
      );
    },
    expected: (report) => report.ranges('space'),
  },
  {
    provider: 'workspaceSymbolProvider',
    answer: async ({ client }) => {
      const query = { query: '财政收入' };
      const [symbol] = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', query);
      return ['range' in (symbol?.location ?? {}) ? (symbol?.location as Location).range : null];
    },
    expected: first('figure'),
  },
  {
    // Heshu's own: the ticks. The wrong rate and what it is held against have none.
    provider: 'heshu/checkedFigures',
    answer: async ({ client, uri }) =>
      await client.connection.sendRequest<WireRange[]>(methods.checkedFigures, { uri }),
    expected: (report) => report.ranges('ticked'),
  },
];

it.each(cases.map((each) => [each.provider, each] as const))('%s', async (_, { answer, expected }) => {
  const report = await open();
  expect(await answer(report)).toEqual(expected(report));
});

it('there is a case for everything the server says it can do', async () => {
  const { client } = await open();
  const able = Object.keys(client.initialized.capabilities).filter((key) => key.endsWith('Provider'));
  expect(able.filter((provider) => !cases.some((each) => each.provider === provider))).toEqual([]);
});

function editsOf({ changes, documentChanges }: WorkspaceEdit, uri: string): Places {
  const edits = changes?.[uri] ?? (documentChanges?.[0] as TextDocumentEdit | undefined)?.edits ?? [];
  return edits.map((edit) => ('range' in edit ? edit.range : null));
}

/** As many characters from the start of a range as these digits have. */
function withoutUnit({ start }: Range, digits: string): Range {
  return { start, end: { line: start.line, character: start.character + digits.length } };
}

/** The place of the first figure (type 0) of each line that has several. */
function rangesOf(data: readonly number[]): Range[] {
  const found: Range[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type] = data.slice(at, at + 4);
    line += lines;
    character = lines > 0 ? characters : character + characters;
    if (type === 0 && !found.some(({ start }) => start.line === line))
      found.push({ start: { line, character }, end: { line, character: character + length } });
  }
  return found.slice(0, 2);
}
