import { analyze } from '../core/analyze';
import { fixesFor } from '../core/fix/offer';
import { renderHover } from '../core/render/hover';
import { looksLikeReport } from '../core/report/resembles';
import type { Core } from './environment';

/** The real core. */
export const core: Core = { analyze, fixesFor, looksLikeReport, renderHover };
