import { analyze } from '../core/analyze';
import { fixesFor, rewritingsAt } from '../core/author/fix/offer';
import { formatEdits } from '../core/author/format/format';
import { renderHover } from '../core/output/text/hover';
import { looksLikeReport } from '../core/report/resembles';
import type { Core } from './environment';

/** The real core. */
export const core: Core = { analyze, fixesFor, formatEdits, rewritingsAt, looksLikeReport, renderHover };
