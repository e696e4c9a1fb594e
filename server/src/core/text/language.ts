/** The two languages Heshu speaks. */
export type Language = 'zh-CN' | 'en';
