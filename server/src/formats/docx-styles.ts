import type { IParagraphStyleOptions, IPropertiesOptions } from 'docx';
import type { LaidStyle, Layout, LayoutFont } from '../core/output/export/laid-report';
import { characterSpace, linePitch, size } from './docx-measure';
import { cellStyle, cellType } from './docx-table';

type Font = Readonly<Record<'ascii' | 'hAnsi' | 'eastAsia' | 'cs', string>>;

/** A font for all scripts: digits of an official document are set in the same type as its characters. */
export function fontOf({ fonts }: Pick<Layout, 'fonts'>, name: LayoutFont): Font {
  const first = fonts[name][0] ?? '宋体';
  return { ascii: first, hAnsi: first, eastAsia: first, cs: first };
}

/** The font of a heading's level: 一、 黑体, （一） 楷体, 1. and （1） 仿宋. */
export function headingFont(layout: Layout, level: 1 | 2 | 3 | 4): Font {
  return fontOf(layout, level === 1 ? 'heading1' : level === 2 ? 'heading2' : 'body');
}

/** The id of a style in the document; headings and title have those that Word and WPS know. */
export function styleIdOf(style: LaidStyle): string {
  return styleIds[style];
}

const styleIds: Readonly<Record<LaidStyle, string>> = {
  title: 'Title',
  subtitle: 'ReportSubtitle',
  salutation: 'ReportSalutation',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  body: 'ReportBody',
  caption: 'ReportCaption',
  note: 'ReportNote',
  signature: 'ReportSignature',
  date: 'ReportDate',
};

/** All styles of a report, every line as high as the grid asks: 28.95 points for 22 lines. */
export function paragraphStyles(layout: Layout): NonNullable<IPropertiesOptions['styles']> {
  const { plain, line } = basis(layout);
  return {
    default: { document: { run: plain, paragraph: { spacing: line } } },
    paragraphStyles: [...headStyles(layout), ...bodyStyles(layout), ...tailStyles(layout)],
  };
}

/** What the styles share: the type of words outside the text, of the text, the height of a line, the paragraph. */
function basis(layout: Layout) {
  const line = { line: linePitch(layout), lineRule: 'exact', before: 0, after: 0 } as const;
  const font = fontOf(layout, 'body');
  const plain = { font, size: size.three, color: '000000', bold: false, italics: false } as const;
  const text = { ...plain, characterSpacing: characterSpace(layout) };
  return {
    line,
    plain,
    text,
    indented: { spacing: line, indent: twoCharacters, alignment: 'both' } as const,
  };
}

function style(
  layout: Layout,
  id: LaidStyle,
  name: string,
  rest: Partial<IParagraphStyleOptions> = {},
): IParagraphStyleOptions {
  const { text, indented } = basis(layout);
  const own = { id: styleIds[id], name, basedOn: 'Normal', next: styleIds.body, quickFormat: true };
  return { ...own, run: text, paragraph: indented, ...rest };
}

function headStyles(layout: Layout): readonly IParagraphStyleOptions[] {
  const { line, plain, text } = basis(layout);
  const above = { ...line, before: linePitch(layout) };
  return [
    style(layout, 'title', 'Title', {
      run: { ...plain, font: fontOf(layout, 'title'), size: size.two },
      paragraph: { spacing: { ...above, line: 700 }, alignment: 'center', keepNext: true },
    }),
    style(layout, 'subtitle', 'Report Subtitle', {
      run: { ...text, font: fontOf(layout, 'heading2') },
      paragraph: { spacing: line, alignment: 'center' },
    }),
    // 主送机关 stands one empty line below the title, flush left.
    style(layout, 'salutation', 'Report Salutation', { paragraph: { spacing: above, alignment: 'left' } }),
  ];
}

function bodyStyles(layout: Layout): readonly IParagraphStyleOptions[] {
  const { line, plain, text, indented } = basis(layout);
  const heading = (level: 1 | 2 | 3 | 4): IParagraphStyleOptions =>
    style(layout, `heading${level}`, `heading ${level}`, {
      run: { ...text, font: headingFont(layout, level) },
      paragraph: { ...indented, outlineLevel: level - 1, keepNext: true },
    });
  return [
    ...([1, 2, 3, 4] as const).map(heading),
    style(layout, 'body', 'Report Body'),
    style(layout, 'caption', 'Report Caption', {
      run: { ...plain, font: fontOf(layout, 'heading1'), size: size.four },
      paragraph: { spacing: line, alignment: 'center', keepNext: true },
    }),
    style(layout, 'note', 'Report Note', { run: { ...plain, size: size.five } }),
    {
      id: cellStyle,
      name: 'Report Cell',
      basedOn: 'Normal',
      run: { ...plain, size: cellType.size },
      paragraph: { spacing: { line: cellType.line, lineRule: 'exact', before: 0, after: 0 } },
    },
  ];
}

/** 成文日期 stands four characters from the right, the signature above it. */
function tailStyles(layout: Layout): readonly IParagraphStyleOptions[] {
  const { line } = basis(layout);
  const right = { alignment: 'right', indent: { right: 4 * 320 } } as const;
  return [
    style(layout, 'signature', 'Report Signature', {
      paragraph: { ...right, spacing: { ...line, before: linePitch(layout) } },
    }),
    style(layout, 'date', 'Report Date', { paragraph: { ...right, spacing: line } }),
  ];
}

/** Two characters of 三号, in twips and as Word's own measure, which follows the size. */
const twoCharacters = { firstLine: 640, firstLineChars: 200 } as const;
