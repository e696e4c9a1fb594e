import type { Help, Option } from 'commander';
import type { HelpWords } from '../core/render/message/zh-CN/cli';
import { displayWidth } from '../core/render/width';

/** How commander sets a help page, in the user's language and with Chinese two columns wide. */
export function helpLayout(words: HelpWords): Partial<Help> {
  return {
    helpWidth: 100,
    displayWidth,
    styleTitle: (title) => words.headings[title] ?? title,
    optionDescription: (option) => option.description + notesOf(option, words),
  };
}

function notesOf(option: Option, words: HelpWords): string {
  const notes = [
    option.argChoices ? `${words.choices}: ${option.argChoices.join(', ')}` : '',
    typeof option.defaultValue === 'string' ? `${words.standard}: ${option.defaultValue}` : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
