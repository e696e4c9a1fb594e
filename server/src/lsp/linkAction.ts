import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { CompanionProblem } from '../core/documents/companion/companion';
import { messages } from '../core/output/message';
import type { CompanionWords } from '../core/output/message/zh-CN/companions';
import { overlaps, type Span } from '../core/text/span';
import type { Review } from './reports';
import type { Session } from './session';

/** For a file that was named and left unread: the command by which the user allows it, at its name in the front matter. */
export function linkActions(
  { abilities, language }: Session,
  review: Review,
  place: Span,
  shown: readonly Diagnostic[],
): CodeAction[] {
  if (!abilities.commands) return [];
  const words = messages[language].findings.companions;
  const diagnostics = shown.filter(({ code }) => code === 'unreadable-input');
  const named = (review.analysis.document.frontMatter.files ?? []).filter(({ span }) =>
    overlaps(span, place),
  );
  return review.loaded.companions.problems
    .filter(({ key, name }) => named.some((each) => each.key === key && each.name === name))
    .flatMap((problem) => allowing(problem, review.document.uri, words) ?? [])
    .map((command) => ({ title: command.title, kind: CodeActionKind.QuickFix, diagnostics, command }));
}

function allowing(
  { key, fault }: CompanionProblem,
  report: string,
  words: CompanionWords,
): CodeAction['command'] {
  if (fault === 'untrusted') return { title: words.manageTrust, command: 'workbench.trust.manage' };
  if (fault !== 'outside') return undefined;
  return { title: words.link[key], command: linkCommands[key], arguments: [report] };
}

const linkCommands: Readonly<Record<CompanionProblem['key'], string>> = {
  prior: 'heshu.linkPrior',
  with: 'heshu.linkCompanion',
  data: 'heshu.linkData',
};
