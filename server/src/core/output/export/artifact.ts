/** Something made from one report to hand on: a check sheet 核数单, the report itself, its indicator table. */
export type Artifact =
  /** `by`: a sheet for each value of this column, by its id or its title: 责任单位. */
  | { readonly kind: 'sheet'; readonly to: 'xlsx' | 'html' | 'docx'; readonly by?: string }
  /** `comments`: a review copy with every finding as a comment at its figure. */
  | { readonly kind: 'report'; readonly to: 'docx' | 'html'; readonly comments: boolean }
  | { readonly kind: 'table'; readonly to: 'csv' | 'xlsx' | 'docx' | 'markdown' };
