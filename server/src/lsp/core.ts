import { analyze } from '../core/analyze';
import { fixesFor, rewritingsAt } from '../core/fix/offer';
import { formatEdits } from '../core/format/format';
import { renderHover } from '../core/render/hover';
import { looksLikeReport } from '../core/report/resembles';
import type { Core } from './environment';

/** The real core. */
export const core: Core = { analyze, fixesFor, formatEdits, rewritingsAt, looksLikeReport, renderHover };
