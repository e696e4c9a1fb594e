import type { Disposable, QuickPickItem } from 'vscode';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { likelyKinds, type ReportKind } from '../../server/src/core/author/section/kind';
import type { NewReportParams, NewReportResult } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import { isInput, writeWhole } from './saveAs';
import { relativeName } from './relativeName';
import type { Shared } from './shared';

/**
 * “New Report…”: six questions, then a file with all standard parts and the caret in its first gap. Escape at any of them leaves
 * nothing behind; looking something up elsewhere, or the walkthrough that takes the focus back, does not end them.
 */
export function newReport({ server, trust }: Shared): Disposable {
  return commands.registerCommand('heshu.newReport', async () => {
    const answers = await ask();
    const client = answers && (await server.start());
    if (!client) return;
    const { target, files, ...params } = answers;
    await trust.choose(client, files);
    const { text, problem } = await client.sendRequest<NewReportResult>(methods.newReport, params);
    if (!(await writeWhole(target, new TextEncoder().encode(text)))) return;
    await window.showTextDocument(await workspace.openTextDocument(target));
    await commands.executeCommand('heshu.nextGap');
    if (problem !== null) void window.showWarningMessage(problem);
  });
}

type Answers = NewReportParams & { readonly target: Uri; readonly files: readonly Uri[] };

async function ask(): Promise<Answers | undefined> {
  const level = await askLevel();
  const place = level && (await askPlace());
  const year = place && (await askYear());
  const kind = level && year && (await askKind(level, Number(year)));
  if (!level || !place || !year || !kind) return undefined;
  const prior = await askFile(5, priorFile());
  const data = prior && (await askFile(6, figuresFile()));
  // The dialog itself asks before it gives the name of a file that is there already.
  const target = data && (await window.showSaveDialog(saving(place, year)));
  if (!target || isInput(target, [prior.uri, data.uri])) return undefined;
  return {
    ...{
      level,
      place,
      kind,
      year: Number(year),
      target,
      files: [prior.uri, data.uri].flatMap((uri) => uri ?? []),
    },
    ...(prior.uri ? { prior: relativeName(target, prior.uri) } : {}),
    ...(data.uri ? { data: relativeName(target, data.uri), dataUri: data.uri.toString() } : {}),
  };
}

function saving(place: string, year: string): Parameters<typeof window.showSaveDialog>[0] {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${place}${year}年政府工作报告.md`;
  return {
    title: l10n.t('Where to keep the new report'),
    filters: { Markdown: ['md'] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
  };
}

async function askLevel(): Promise<NewReportParams['level'] | undefined> {
  const levels = [
    { label: l10n.t('Township'), level: 'town' },
    { label: l10n.t('County or district'), level: 'county' },
    { label: l10n.t('City'), level: 'city' },
    { label: l10n.t('Province'), level: 'province' },
  ] as const;
  const chosen = await window.showQuickPick(levels, {
    ignoreFocusOut: true,
    title: titled(1),
    placeHolder: l10n.t('Whose report?'),
  });
  return chosen?.level;
}

function askPlace(): Thenable<string | undefined> {
  return window.showInputBox({
    ignoreFocusOut: true,
    title: titled(2),
    prompt: l10n.t('Name of the place, such as 清水湾镇'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('Please write the name of the place.') : null),
  });
}

function askYear(): Thenable<string | undefined> {
  const today = new Date();
  // Reports are drafted from autumn on for the year to come.
  const year = today.getMonth() >= 6 ? today.getFullYear() + 1 : today.getFullYear();
  return window.showInputBox({
    ignoreFocusOut: true,
    title: titled(3),
    prompt: l10n.t('The year whose work the report plans'),
    value: String(year),
    validateInput: (text) => (/^20\d\d$/.test(text) ? null : l10n.t('Please write a year such as 2026.')),
  });
}

/** One year, or the turn of a five-year plan or a term; the likely one stands first. */
async function askKind(level: NewReportParams['level'], year: number): Promise<ReportKind | undefined> {
  const items: Readonly<Record<ReportKind, QuickPickItem>> = {
    annual: { label: l10n.t('Annual report'), detail: l10n.t('The past year, and the year planned') },
    'five-year': {
      label: l10n.t('Turn of a five-year plan'),
      detail: l10n.t('The plan that ended, the plan that begins, and the year planned'),
    },
    term: {
      label: l10n.t('New term of government'),
      detail: l10n.t('The past five years, the next five, and the year planned'),
    },
  };
  const kinds = likelyKinds(level, year).map((each) => ({ ...items[each], reports: each }));
  const chosen = await window.showQuickPick(kinds, {
    ignoreFocusOut: true,
    title: titled(4),
    placeHolder: l10n.t('What does the report look back on? The likely kind for {0} stands first.', year),
  });
  return chosen?.reports;
}

/** A file that may go with the report: its name, what it is for, how such files end. */
interface Companion {
  readonly what: string;
  readonly use: string;
  readonly extensions: string[];
}

function priorFile(): Companion {
  return {
    what: l10n.t('Last year’s report'),
    use: l10n.t('Last year’s report: its targets are held against this year’s results'),
    extensions: ['md', 'txt', 'docx'],
  };
}

function figuresFile(): Companion {
  return {
    what: l10n.t('Figures file'),
    use: l10n.t(
      'Figures file: the statistics office’s table of figures, to begin the report with and to check it by',
    ),
    extensions: ['csv', 'xlsx', 'yaml', 'yml', 'md'],
  };
}

/** A file, or none; undefined when the user gave up. */
async function askFile(
  step: number,
  { what, use, extensions }: Companion,
): Promise<{ readonly uri?: Uri } | undefined> {
  const choose: QuickPickItem = { label: l10n.t('Choose a file…'), description: what };
  const none: QuickPickItem = { label: l10n.t('None'), description: l10n.t('It can be added later.') };
  const chosen = await window.showQuickPick([none, choose], {
    ignoreFocusOut: true,
    title: titled(step),
    placeHolder: use,
  });
  if (chosen !== choose) return chosen && {};
  const [uri] = (await window.showOpenDialog({ title: what, filters: { [what]: extensions } })) ?? [];
  return uri && { uri };
}

function titled(step: number): string {
  return l10n.t('New report ({0}/{1})', step, steps);
}

/** Whose, where, which year, what kind, last year's report, the figures file; after them only the name of the file. */
const steps = 6;
