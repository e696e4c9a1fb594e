/** The few ways a word can stand out on a terminal. */
export type PaintStyle = 'bold' | 'dim' | 'italic' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green';

/** Makes a text stand out; what it adds fills no columns. `paint('red', '错误')` is a red “错误”, or “错误” as it is. */
export type Paint = (style: PaintStyle, text: string) => string;

/** The paint for files, pipes and NO_COLOR: `plainPaint('red', '错误')` is “错误”. */
export const plainPaint: Paint = (_style, text) => text;
