import { bundleCore, loadCore } from './bench/core.mjs';
import { readGold } from './bench/gold.mjs';
import { measure } from './bench/measure.mjs';
import { readVerdicts } from './bench/verdicts.mjs';
const core = loadCore(await bundleCore());
const reports = readGold('/work/shared/gold', {...core, among:['/work/shared/corpus','/work/shared/reports']});
const m = measure(reports, core, readVerdicts());
console.log(m.missed.join('\n')); console.log(m.found,m.foundAtAnyLevel,m.falseAccusations);
