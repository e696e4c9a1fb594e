import { grouped } from '../../grouped';
import { ordinalNames, type OrdinalName } from '../../reading/ordinal-name';
import type { Block } from '../../report/document';
import type { SloganConflict } from './conflict';

interface Named extends OrdinalName {
  readonly block: number;
}

/**
 * A Party congress or a document that stands once with another number than everywhere else: 市第七次党代会 where the report goes
 * by 市第八次党代会, 某发〔2021〕2号 for 某发〔2022〕2号.
 *
 * Silent for the congress before, of which a review may tell, and where two numbers stand as often. Of 198 reports that name a congress
 * of their own twice one has two.
 */
export function ordinalConflicts(blocks: readonly Block[]): readonly SloganConflict[] {
  const groups = grouped(blocks.flatMap(namesIn), ({ key }) => key);
  return [...groups.values()].flatMap((group) => oddOne(group, blocks));
}

function namesIn(block: Block, index: number): readonly Named[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
  if (block.kind === 'paragraph' && block.role === 'note') return [];
  return ordinalNames(block.prose).map((name) => ({ ...name, block: index }));
}

function oddOne(group: readonly Named[], blocks: readonly Block[]): readonly SloganConflict[] {
  const [odd, ...more] = group.filter(({ number }) => timesOf(number, group) === 1);
  const usual = group.find(({ number }) => timesOf(number, group) > 1);
  if (!odd || !usual || more.length > 0 || timesOf(usual.number, group) !== group.length - 1) return [];
  if (blocks[odd.block]?.part === 'review') return [];
  return [{ kind: 'numbered', certain: true, here: odd, there: usual }];
}

function timesOf(number: string, group: readonly Named[]): number {
  return group.filter((each) => each.number === number).length;
}
