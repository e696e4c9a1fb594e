/**
 * Say that a value grew only between two values: 由6.5平方公里拓展到8.2平方公里. By themselves their object is a thing (拓展市场), so
 * they are no words of growth.
 */
export const stretchingWords = ['拓展', '扩展', '扩张', '扩充', '扩容', '壮大', '跃升', '升', '涨'] as const;

/** Say that a value fell only between two values: 由30个工作日缩至12个工作日, 由45项精简到28项. */
export const shrinkingWords = ['精简', '精减', '压降', '收缩', '缩', '跌', '调减', '核减'] as const;
