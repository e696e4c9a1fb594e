import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CodeActionKind, PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Language } from '../core/text/language';
import { tokenModifiers, tokenTypes } from '../core/author/reading-aid/tokens';
import type { Outline } from './protocol';

/** What the client can do and wants, read once from `initialize`. */
export interface Abilities {
  /** Pull diagnostics; push for all others, never both. */
  readonly pull: boolean;
  /** Can be asked to pull again. */
  readonly refresh: boolean;
  readonly related: boolean;
  readonly configuration: boolean;
  readonly markdownHover: boolean;
  readonly nestedSymbols: boolean;
  /** Takes actions with edits in them, and of which kinds it says. */
  readonly codeActions: boolean;
  /** Shows a link behind the code of a diagnostic. */
  readonly codeLinks: boolean;
  /** Where the client itself shows the pages of checks. */
  readonly checkPages: string | null;
  /** Where the client itself shows the texts of Word documents. */
  readonly wordTexts: string | null;
  /** Takes edits for one version of a document. */
  readonly documentChanges: boolean;
  /** Takes edits with placeholders. */
  readonly snippetEdits: boolean;
  readonly outline: Outline;
  /** Shows an edit for confirmation before it is made. */
  readonly changeAnnotations: boolean;
  readonly prepareRename: boolean;
  readonly commands: boolean;
  /** Takes completion items with placeholders. */
  readonly snippetItems: boolean;
  /** Can be asked to ask again for inlay hints, and for code lenses. */
  readonly refreshHints: boolean;
  readonly refreshLenses: boolean;
  readonly coverage: boolean;
  readonly clientFiles: boolean;
  /** Where a server in a worker finds the office formats. */
  readonly office: string | null;
  /** Which files may be read, as the client says it. */
  readonly trust: unknown;
  /** Settings sent along, for clients without `workspace/configuration`. */
  readonly settings: unknown;
}

export function readAbilities(params: InitializeParams): Abilities {
  const { textDocument, workspace } = params.capabilities;
  const pull = textDocument?.diagnostic !== undefined;
  const related = pull ? textDocument.diagnostic?.relatedInformation : undefined;
  return {
    pull,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    related: related ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    configuration: workspace?.configuration === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeLinks:
      (textDocument?.diagnostic?.codeDescriptionSupport ??
        textDocument?.publishDiagnostics?.codeDescriptionSupport) === true,
    checkPages: textOption(params, 'checkPages'),
    wordTexts: textOption(params, 'wordTexts'),
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    outline: option(params, 'outline') === 'complement' ? 'complement' : 'full',
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    commands: option(params, 'commands') === true,
    snippetItems: textDocument?.completion?.completionItem?.snippetSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    coverage: option(params, 'coverage') === true,
    clientFiles: option(params, 'files') === true,
    office: textOption(params, 'office'),
    trust: option(params, 'trust'),
    settings: option(params, 'settings'),
  };
}

/** English for clients that say so, Chinese for all others. */
export function languageOf(locale: string | undefined): Language {
  return locale !== undefined && /^en(?![a-z])/i.test(locale) ? 'en' : 'zh-CN';
}

/** The folders a client opened; older clients have only one root. */
export function foldersOf(params: InitializeParams): readonly string[] {
  const folders = params.workspaceFolders;
  if (folders) return folders.map((folder) => folder.uri);
  const root: unknown = Reflect.get(params, 'rootUri');
  return typeof root === 'string' ? [root] : [];
}

/** The kinds of code action there are. */
const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  'source.fixAll.heshu',
];

/** The legend of the semantic tokens. */
const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** Everything is said here; nothing is registered later. */
export function initializeResult(abilities: Abilities, source: string): InitializeResult {
  return {
    serverInfo: { name: 'heshu' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      documentSymbolProvider: { label: source },
      ...(abilities.codeActions ? { codeActionProvider: { codeActionKinds: [...codeActionKinds] } } : {}),
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      // No trigger characters: an input method emits them all. Completion comes when it is asked for.
      completionProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentLinkProvider: {},
      inlayHintProvider: true,
      codeLensProvider: {},
      workspaceSymbolProvider: true,
      semanticTokensProvider: { legend, full: { delta: true }, range: true },
      renameProvider: abilities.prepareRename ? { prepareProvider: true } : true,
      ...(abilities.pull
        ? {
            diagnosticProvider: {
              identifier: 'heshu',
              interFileDependencies: true,
              workspaceDiagnostics: true,
            },
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

function textOption(params: InitializeParams, key: string): string | null {
  const value = option(params, key);
  return typeof value === 'string' ? value : null;
}

function option(params: InitializeParams, key: string): unknown {
  const options: unknown = params.initializationOptions;
  return typeof options === 'object' && options !== null ? Reflect.get(options, key) : undefined;
}
